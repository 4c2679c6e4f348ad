import { fill } from '../../core/language/language.ts';
import { decimal, percent, whole } from '../../core/language/numbers.ts';
import { alignmentPage } from '../../core/report/alignment/alignment.ts';
import { type Finding, summaryPage } from '../../core/report/summary/summary.ts';
import type { Topic } from '../../core/report/summary/topics.ts';
import { AlignmentChart } from './alignment-chart.tsx';
import { PageHead, Part } from './parts.tsx';
import {
  nameOf,
  type ReportContext,
  type ReportPageId,
  textsOf,
  titleOf,
} from './report-context.ts';
import { writeFinding, writeReason } from './sentences.ts';

/** The first screen: how serious service is, where layers differ, what to talk about first. */
export function SummaryPage({ context }: { context: ReportContext }) {
  const texts = textsOf(context).summary;
  const model = summaryPage(context.scope);
  const alignment = alignmentPage(context.scope);
  const name = nameOf(context, context.scope.whole.name);
  const { organisation } = context.scope.release.wave;
  const about = context.scope.unit ? `${name} (${organisation})` : organisation;
  return (
    <>
      <PageHead context={context} page="summary" lead={fill(texts.lead, { organisation: about })} />
      <Tiles context={context} model={model} />
      <div class="columns">
        <Findings title={texts.level} findings={model.level} context={context} />
        <Findings title={texts.differences} findings={model.differences} context={context} />
      </div>
      <Part title={texts.topics}>
        {model.topics.length === 0 ? (
          <p>{texts.noTopics}</p>
        ) : (
          <>
            <Topics context={context} topics={model.topics} />
            <More context={context} page="agreements" />
          </>
        )}
      </Part>
      <Part>
        <AlignmentChart context={context} id="summary" alignment={alignment.whole} />
        <More context={context} page="alignment" />
      </Part>
    </>
  );
}

/** Themes to talk about first, each with its reasons. */
function Topics({ context, topics }: { context: ReportContext; topics: readonly Topic[] }) {
  return (
    <ol class="topics">
      {topics.map((topic) => (
        <li>
          <h3>{titleOf(context, topic.measure)}</h3>
          <ul>
            {topic.reasons.map((reason) => (
              <li>{writeReason(reason, context)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** To the page that says more. */
function More({ context, page }: { context: ReportContext; page: ReportPageId }) {
  const texts = textsOf(context);
  return (
    <p class="no-print">
      <a href={context.link(page)}>{fill(texts.summary.more, { page: texts.pages[page].nav })}</a>
    </p>
  );
}

function Findings(props: { title: string; findings: Finding[]; context: ReportContext }) {
  return (
    <Part title={props.title}>
      {props.findings.map((finding) => (
        <p>{writeFinding(finding, props.context)}</p>
      ))}
    </Part>
  );
}

function Tiles({
  context,
  model,
}: {
  context: ReportContext;
  model: ReturnType<typeof summaryPage>;
}) {
  const { language } = context;
  const texts = textsOf(context);
  const { index, participation } = model;
  const gaps = model.differences.find((one) => one.code === 'gapCount' || one.code === 'gapNone');
  return (
    <dl class="tiles">
      <Tile
        label={texts.summary.tileIndex}
        value={index.withheld ? null : decimal(index.mean, language, 1)}
        unit={texts.summary.tileIndexOf}
        note={
          index.withheld || index.low === null || index.high === null
            ? ''
            : fill(texts.summary.tileInterval, {
                low: decimal(index.low, language),
                high: decimal(index.high, language),
                n: whole(index.n, language),
              })
        }
        withheld={texts.withheld}
      />
      <Tile
        label={texts.summary.tileParticipation}
        value={participation.withheld ? null : percent(participation.response, language)}
        unit={
          participation.withheld
            ? ''
            : fill(texts.summary.tileParticipationOf, {
                n: whole(participation.n, language),
                headcount: whole(participation.covered, language),
              })
        }
        withheld={texts.withheld}
      />
      <Tile
        label={texts.summary.tileGaps}
        value={gaps ? String(gaps.code === 'gapCount' ? gaps.clear : 0) : null}
        unit={gaps ? fill(texts.summary.tileGapsOf, { of: gaps.of }) : ''}
        withheld={texts.withheld}
      />
    </dl>
  );
}

function Tile(props: {
  label: string;
  value: string | null;
  unit: string;
  note?: string;
  withheld: string;
}) {
  return (
    <div class="card tile">
      <dt>{props.label}</dt>
      <dd>
        {props.value === null ? (
          <span class="soft">{props.withheld}</span>
        ) : (
          <>
            <span class="tile-value">{props.value}</span> <span>{props.unit}</span>
          </>
        )}
        {props.note && props.value !== null ? <span class="tile-note">{props.note}</span> : null}
      </dd>
    </div>
  );
}
