import { fill, say } from '../../core/language/language.ts';
import { decimal, signed } from '../../core/language/numbers.ts';
import { type Alignment, alignmentPage } from '../../core/report/alignment/alignment.ts';
import type { Gap } from '../../core/report/figures/gap.ts';
import { listed } from '../../core/report/groups/group-name.ts';
import { AlignmentChart, sidesOf } from './alignment-chart.tsx';
import { EstimatesPart } from './estimates-part.tsx';
import { HowToRead, NothingShown, PageHead, Part, RestLine, TableFrame } from './parts.tsx';
import { depthOf, nameOf, type ReportContext, textsOf, titleOf } from './report-context.ts';

/** Leaders beside the frontline: the organisation, then every comparable set of departments. */
export function AlignmentPage({ context }: { context: ReportContext }) {
  const texts = textsOf(context);
  const model = alignmentPage(context.scope);
  const [, frontline] = sidesOf(context, model.whole);
  const layers = listed(
    model.leaderLayers.map((layer) => say(layer, context.language)),
    texts.groups.and,
  );
  const shown = model.whole.rows.some((row) => !row.gap.withheld);
  const basis = model.frontlineBasis === 'layer' ? 'basisLayer' : 'basisSide';
  return (
    <>
      <PageHead context={context} page="alignment" lead={texts.alignment.lead} />
      {shown ? (
        <>
          <Part>
            <AlignmentChart
              context={context}
              id="alignment"
              alignment={model.whole}
              estimates={model.estimates}
            />
            <p class="soft">{fill(texts.alignment[basis], { layers, frontline })}</p>
            <HowToRead context={context} text={texts.alignment.description} />
          </Part>
          <Part title={texts.alignment.effects}>
            <Effects context={context} alignment={model.whole} />
          </Part>
          <EstimatesPart context={context} alignment={model.whole} estimates={model.estimates} />
          <Similarity context={context} alignment={model.whole} />
          <Wishes context={context} alignment={model.whole} />
          <Priorities context={context} priorities={model.priorities} />
        </>
      ) : (
        <NothingShown text={texts.withheldPage} />
      )}
      {model.pairs.length > 0 ? (
        <div class="stack tight">
          <h2>{texts.alignment.pairs}</h2>
          <p class="soft">{texts.alignment.pairsLead}</p>
          <RestLine context={context} />
        </div>
      ) : null}
      {model.pairs.map((pair, index) => (
        <Part>
          <AlignmentChart
            context={context}
            id={`alignment-${index}`}
            alignment={pair}
            title={nameOf(context, pair.name)}
          />
        </Part>
      ))}
    </>
  );
}

function Effects({ context, alignment }: { context: ReportContext; alignment: Alignment }) {
  const texts = textsOf(context);
  const write = (value: number) => signed(value, context.language);
  return (
    <TableFrame
      label={texts.alignment.effects}
      head={[
        texts.chart.subject,
        texts.chart.gap,
        texts.chart.interval,
        texts.alignment.effect,
        texts.alignment.verdict,
      ]}
      rows={alignment.rows.map(({ measure, gap }) => {
        const title = titleOf(context, measure);
        if (gap.withheld) return [title, texts.withheld, '–', '–', '–'];
        const size = texts.alignment.sizes[gap.size ?? 'negligible'];
        return [
          title,
          gap.clear ? <strong>{write(gap.gap)}</strong> : write(gap.gap),
          `${write(gap.low)} ${texts.chart.to} ${write(gap.high)}`,
          gap.g === null ? '–' : write(gap.g),
          verdictOf(context, gap, size),
        ];
      })}
    />
  );
}

/** Who rates higher, and by how much, or that nobody clearly does. */
function verdictOf(context: ReportContext, gap: Gap, size: string): string {
  const texts = textsOf(context).alignment;
  if (!gap.clear) return texts.unclear;
  return fill(gap.direction === 'leadersHigher' ? texts.leadersHigher : texts.staffHigher, {
    size,
  });
}

/** Per twin item: how far practice stays behind the wish, for leaders and for the frontline. */
function Wishes({ context, alignment }: { context: ReportContext; alignment: Alignment }) {
  const texts = textsOf(context);
  const { alignment: words, chart, withheld } = texts;
  if (alignment.twins.every((twin) => twin.difference.withheld)) return null;
  const write = (value: number) => signed(value, context.language);
  const [leaders, frontline] = sidesOf(context, alignment);
  return (
    <Part title={words.wishes}>
      <p class="soft">{words.wishesLead}</p>
      <TableFrame
        label={words.wishes}
        head={[chart.subject, leaders, frontline, chart.gap, chart.interval, words.verdict]}
        rows={alignment.twins.map(({ item, leaders: own, frontline: other, difference }) => {
          const title = say(item.text, context.language);
          if (own.withheld || other.withheld || difference.withheld) {
            return [title, withheld, '–', '–', '–', '–'];
          }
          return [
            title,
            `${write(own.gap)} (n=${own.n})`,
            `${write(other.gap)} (n=${other.n})`,
            write(difference.gap),
            `${write(difference.low)} ${chart.to} ${write(difference.high)}`,
            difference.clear ? words.wishesClear : words.unclear,
          ];
        })}
      />
    </Part>
  );
}

/** Whether leaders and frontline put the same things first. */
function Priorities(props: {
  context: ReportContext;
  priorities: ReturnType<typeof alignmentPage>['priorities'];
}) {
  const { context, priorities } = props;
  const texts = depthOf(context).importance;
  const shown = priorities.flatMap(({ item, of, agreement }) =>
    agreement.withheld || agreement.tau === null ? [] : [{ item, tau: agreement.tau, of }],
  );
  return (
    <>
      {shown.map(({ item, tau, of }) => (
        <Part title={say(item.text, context.language)}>
          <p>{fill(texts.agreementTau, { tau: decimal(tau, context.language), of })}</p>
          <p>
            <a href={context.link('importance')}>{textsOf(context).pages.importance.title}</a>
          </p>
        </Part>
      ))}
    </>
  );
}

function Similarity({ context, alignment }: { context: ReportContext; alignment: Alignment }) {
  const texts = textsOf(context).alignment;
  const { similarity } = alignment;
  if (similarity.withheld || similarity.pearson === null) return null;
  const write = (value: number | null) => (value === null ? '–' : decimal(value, context.language));
  return (
    <Part title={texts.similarity}>
      <p>
        {fill(texts.shape, {
          pearson: write(similarity.pearson),
          kendall: write(similarity.kendall),
          rmsd: write(similarity.rmsd),
          of: alignment.rows.filter((row) => !row.leaders.withheld && !row.frontline.withheld)
            .length,
        })}
      </p>
    </Part>
  );
}
