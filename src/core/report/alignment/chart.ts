import { pointsOfScales } from '../../definition/points.ts';
import { fill } from '../../language/language.ts';
import { coverageNote } from '../groups/coverage-note.ts';
import type { ClaimKind } from '../model/claim.ts';
import type { Part } from '../model/page.ts';
import { plotted, plottedGap } from '../model/plotted.ts';
import { nameOf, partName, titleOf } from '../model/reader.ts';
import type { ReportSource } from '../model/source.ts';
import type { Alignment } from './alignment.ts';
import type { EstimateRow } from './estimates.ts';
import { peopleWords } from './people.ts';

/** Names of the two sides of a comparison, in the reader's language. */
export function sidesOf(source: ReportSource, { leaders, frontline }: Alignment): [string, string] {
  const { groups } = source.words.pages;
  return [
    leaders ? nameOf(source, { ...leaders.name, kind: 'side', labels: [] }) : groups.leaders,
    frontline ? partName(source, frontline.name) : groups.staff,
  ];
}

/** Leaders and frontline per theme: two marks, their intervals and the gap, with what it rests on. */
export function alignmentChart(
  source: ReportSource,
  about: {
    id: string;
    alignment: Alignment;
    estimates?: readonly EstimateRow[];
    title?: string;
    claim?: ClaimKind;
  },
): Part[] {
  const { alignment, estimates = [] } = about;
  const { alignment: texts, chart } = source.words.pages;
  const [leaders, frontline] = sidesOf(source, alignment);
  const all = alignment.index ? [alignment.index, ...alignment.rows] : alignment.rows;
  const estimateOf = (id: string) => {
    const estimate = estimates.find((row) => row.measure.id === id)?.estimate;
    return estimate && !estimate.withheld ? estimate.mean : null;
  };
  const people = peopleWords(source, alignment, [leaders, frontline]);
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'pairs',
        id: about.id,
        title: about.title ?? titleFor(source, leaders, frontline),
        description: texts.description,
        claim: about.claim ?? 'gaps',
        ...pointsOfScales(source.scope.definition),
        of: 'sides',
        first: leaders,
        second: frontline,
        gap: chart.gap,
        ...(all.some((row) => estimateOf(row.measure.id) !== null)
          ? { estimate: texts.estimate }
          : {}),
        rows: all.map((row) => ({
          label: titleOf(source, row.measure) + (row.selfRated ? '\u00a0*' : ''),
          bold: row.measure.kind === 'index',
          first: plotted(row.leaders),
          second: plotted(row.frontline),
          estimate: estimateOf(row.measure.id),
          gap: plottedGap(row.gap),
        })),
      },
    },
    ...(people ? [small(people)] : []),
    ...(all.some((row) => row.selfRated) ? [small(`* ${texts.selfRated}`)] : []),
    ...coverageNote(source, [
      { name: leaders, cells: all.map((row) => row.leaders) },
      { name: frontline, cells: all.map((row) => row.frontline) },
    ]),
  ];
}

/** Both sides in one title; a layer has a name of its own there, and no capital amid the words. */
function titleFor({ words }: ReportSource, leaders: string, frontline: string): string {
  const { groups, alignment } = words.pages;
  if (frontline === groups.staff) return words.staff.chart;
  return fill(alignment.chart, { leaders, frontline });
}

const small = (text: string): Part => ({ kind: 'text', text, tone: 'small' });
