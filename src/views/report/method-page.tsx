import { fill } from '../../core/language.ts';
import { decimal, whole } from '../numbers.ts';
import { PageHead, Part } from './parts.tsx';
import { type ReportContext, textsOf } from './report-context.ts';

/** How the figures were made: reliability, groups, rules, fingerprints. */
export function MethodPage({ context }: { context: ReportContext }) {
  const texts = textsOf(context);
  const { release } = context.scope;
  const { wave } = release;
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
      <Part title={texts.method.reliability}>
        <Reliability context={context} />
      </Part>
      {release.associations.length > 0 ? (
        <Part title={texts.method.associations}>
          <Associations context={context} />
        </Part>
      ) : null}
      <Part title={texts.method.groups}>
        <p>{fill(texts.method.groupsLead, { k: wave.k, blocks: release.blocks.length })}</p>
        <p>{texts[wave.promise]}</p>
        <dl class="facts">
          <dt>{texts.method.definition}</dt>
          <dd>
            {wave.definition.id} {wave.definition.version}
          </dd>
          <dt>{texts.method.threshold}</dt>
          <dd>{wave.k}</dd>
          <dt>{texts.method.manifest}</dt>
          <dd class="mono">{wave.manifestHash}</dd>
          <dt>{texts.method.receipts}</dt>
          <dd class="mono">{release.receiptsHash}</dd>
          <dt>{texts.fingerprint}</dt>
          <dd class="mono">{context.releaseHash}</dd>
        </dl>
      </Part>
    </>
  );
}

function Reliability({ context }: { context: ReportContext }) {
  const { language, scope } = context;
  const { method: texts, chart } = textsOf(context);
  const rows = scope.release.reliability;
  if (rows.length === 0) return <p>{texts.noReliability}</p>;
  const write = (value: number | null) => (value === null ? '–' : decimal(value, language));
  const interval = (low: number | null, high: number | null) =>
    low === null || high === null ? '' : ` (${write(low)} ${chart.to} ${write(high)})`;
  return (
    <>
      <p>{texts.reliabilityLead}</p>
      <section class="table-scroll" tabindex={0} aria-label={texts.reliability}>
        <table>
          <thead>
            <tr>
              {[chart.subject, 'n', texts.alpha, texts.omega, texts.icc1, texts.icc2].map(
                (text) => (
                  <th scope="col">{text}</th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr>
                <th scope="row">{scaleTitle(context, row.scale)}</th>
                <td>{whole(row.n, language)}</td>
                <td>
                  {write(row.alpha)}
                  {interval(row.alphaLow, row.alphaHigh)}
                </td>
                <td>{write(row.omega)}</td>
                <td>
                  {write(row.icc1)}
                  {interval(row.icc1Low, row.icc1High)}
                </td>
                <td>{write(row.icc2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Associations({ context }: { context: ReportContext }) {
  const { language, scope } = context;
  const { method: texts, chart } = textsOf(context);
  const { associations, labels } = scope.release;
  const outcomes = [...new Set(associations.map((one) => one.outcome))];
  const scales = [...new Set(associations.map((one) => one.scale))];
  return (
    <>
      <p>{texts.associationsLead}</p>
      <section class="table-scroll" tabindex={0} aria-label={texts.associations}>
        <table>
          <thead>
            <tr>
              <th scope="col">{chart.subject}</th>
              {outcomes.map((outcome) => (
                <th scope="col">{itemText(context, outcome) ?? labels[outcome]?.[language]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scales.map((scale) => (
              <tr>
                <th scope="row">{scaleTitle(context, scale)}</th>
                {outcomes.map((outcome) => {
                  const one = associations.find((a) => a.scale === scale && a.outcome === outcome);
                  if (!one) return <td>–</td>;
                  const ends = `${decimal(one.low, language)} ${chart.to} ${decimal(one.high, language)}`;
                  return <td>{`${decimal(one.r, language)} (${ends}), n=${one.n}`}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function scaleTitle({ scope, language, ...rest }: ReportContext, id: string): string {
  const scale = scope.definition.scales.find((one) => one.id === id);
  return scale?.title[language] ?? textsOf({ language, ...rest }).index;
}

function itemText({ scope, language }: ReportContext, id: string): string | undefined {
  const items = scope.definition.sections.flatMap((section) =>
    section.screens.flatMap((screen) => screen.items),
  );
  return items.find((item) => item.id === id)?.text[language];
}
