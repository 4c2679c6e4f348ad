import { fill, say } from '../../core/language/language.ts';
import { decimal, whole } from '../../core/language/numbers.ts';
import { methodPage } from '../../core/report/method/method.ts';
import type { ReliabilityPage } from '../../core/report/method/reliability.ts';
import { PageHead, Part, TableFrame } from './parts.tsx';
import { PublishedParts } from './published-parts.tsx';
import { depthOf, type ReportContext, textsOf, titleOf } from './report-context.ts';

/** How the figures were made: rules, reliability, what was published, fingerprints. */
export function MethodPage({ context }: { context: ReportContext }) {
  const texts = textsOf(context);
  const model = methodPage(context.scope);
  const { wave, reliability } = model;
  return (
    <>
      <PageHead context={context} page="method" lead={texts.method.lead} />
      <Part title={texts.method.howTitle}>
        <ul>
          {texts.method.how.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Part>
      {context.scope.unit ? null : (
        <Part title={texts.method.reliability}>
          <Reliability context={context} rows={reliability.rows} />
        </Part>
      )}
      {reliability.associations.length > 0 ? (
        <Part title={texts.method.associations}>
          <Associations context={context} associations={reliability.associations} />
        </Part>
      ) : null}
      <PublishedParts context={context} model={model} />
      <Part title={texts.fingerprint}>
        <p>{texts[wave.promise]}</p>
        <dl class="facts">
          <dt>{texts.method.definition}</dt>
          <dd>
            {say(model.definitionTitle, context.language)} ({wave.definition.id}{' '}
            {wave.definition.version})
          </dd>
          <dt>{texts.method.threshold}</dt>
          <dd>{wave.k}</dd>
          <dt>{texts.method.manifest}</dt>
          <dd class="mono">{wave.manifestHash}</dd>
          <dt>{texts.method.receipts}</dt>
          <dd class="mono">{model.receiptsHash}</dd>
          <dt>{texts.fingerprint}</dt>
          <dd class="mono">{context.releaseHash}</dd>
        </dl>
      </Part>
    </>
  );
}

function Reliability(props: { context: ReportContext; rows: ReliabilityPage['rows'] }) {
  const { context, rows } = props;
  const { language } = context;
  const { method: texts, chart } = textsOf(context);
  const depth = depthOf(context).method;
  if (rows.length === 0) return <p>{texts.noReliability}</p>;
  const write = (value: number | null) => (value === null ? '–' : decimal(value, language));
  const interval = (low: number | null, high: number | null) =>
    low === null || high === null ? '' : ` (${write(low)} ${chart.to} ${write(high)})`;
  return (
    <>
      <p>{texts.reliabilityLead}</p>
      <TableFrame
        label={texts.reliability}
        head={[chart.subject, 'n', texts.alpha, texts.omega, depth.word, texts.icc1, texts.icc2]}
        rows={rows.map((row) => [
          titleOf(context, row.measure),
          whole(row.n, language),
          `${write(row.alpha)}${interval(row.alphaLow, row.alphaHigh)}`,
          write(row.omega),
          row.word ? depth.words[row.word] : '–',
          `${write(row.icc1)}${interval(row.icc1Low, row.icc1High)}`,
          write(row.icc2),
        ])}
      />
    </>
  );
}

function Associations(props: {
  context: ReportContext;
  associations: ReliabilityPage['associations'];
}) {
  const { context, associations } = props;
  const { language } = context;
  const { method: texts, chart } = textsOf(context);
  const measures = associations[0]?.rows.map((row) => row.measure) ?? [];
  return (
    <>
      <p>{texts.associationsLead}</p>
      <TableFrame
        label={texts.associations}
        head={[chart.subject, ...associations.map(({ outcome }) => say(outcome.text, language))]}
        rows={measures.map((measure) => [
          titleOf(context, measure),
          ...associations.map(({ rows }) => {
            const row = rows.find((one) => one.measure.id === measure.id);
            if (!row) return '–';
            const ends = { low: decimal(row.low, language), high: decimal(row.high, language) };
            const r = decimal(row.r, language);
            return fill(`{r} ({low} ${chart.to} {high}), n={n}`, { r, ...ends, n: row.n });
          }),
        ])}
      />
    </>
  );
}
