import { pointsOfScales } from '../../definition/points.ts';
import { oncePer } from '../../ground/once-per.ts';
import type { Alignment, AlignmentRow } from '../alignment/alignment.ts';
import type { Cell, GroupName, Mean, Measure } from '../figures/figures.ts';
import type { Gap } from '../figures/gap.ts';
import { display } from '../figures/scale.ts';
import type { Scope } from '../groups/scope.ts';
import { alignmentPage, chainPage, importancePage } from '../level/judged.ts';
import { isSaid, isTested, type TestedKind } from '../level/kinds.ts';
import { participationPage } from '../participation/participation.ts';
import { profilePage } from '../profile/profile.ts';
import { extremesOf, isWidest, type Themed } from './stands-out.ts';
import { themesIn } from './themes.ts';
import { type Topic, topicsOf } from './topics.ts';

/** How far the organisation is organised around service, from the display score. */
export type Seriousness = 'weak' | 'mixed' | 'fair' | 'strong';

/** A statement without words; the texts put it into a sentence. */
/** The lowest and the highest a measure can be, in points. */
type Ends = Pick<Measure, 'from' | 'to'>;

export type Finding =
  | { code: 'response'; n: number; headcount: number; response: number; low: boolean }
  /** Without a word where the interval of the index reaches over a boundary between two. */
  | { code: 'level'; level: Seriousness | null; index: Mean; ends: Ends }
  | { code: 'levelWithheld' }
  /** Of the whole organisation there are fewer ballots than the smallest group has. */
  | { code: 'tooFew'; ballots: number; k: number }
  /** With the themes that cannot be told apart from it. */
  | { code: 'highest' | 'lowest'; measure: Measure; mean: Mean; also: Measure[] }
  | { code: 'even' }
  /** `widest` where it is wider than every other; `within` where it is that of the same departments. */
  | { code: 'gap'; measure: Measure; gap: Gap; widest: boolean; within: boolean }
  | { code: 'gapCount'; clear: number; of: number; leadersHigher: number }
  | { code: 'gapNone'; of: number }
  | { code: 'gapWithheld' }
  | { code: 'sameShape' | 'otherShape'; pearson: number; of: number }
  | { code: 'estimate'; measure: Measure; error: Gap }
  | { code: 'pair'; name: GroupName; measure: Measure; gap: Gap; widest: boolean }
  | { code: 'department'; name: GroupName; measure: Measure; mean: Mean; above: boolean };

export interface SummaryPage {
  /** How serious is service here? */
  level: Finding[];
  /** Where do layers and departments differ? */
  differences: Finding[];
  /** What to talk about first; at most three. */
  topics: Topic[];
  /** Whether any theme could be told from the others, or leaders from staff on it. */
  topicsTested: boolean;
  /** Figures for the tiles above the text. */
  index: Cell<Mean>;
  participation: ReturnType<typeof participationPage>['whole'];
}

/** The first screen: the answers in words, with the figures they rest on. */
export const summaryPage = oncePer((scope: Scope): SummaryPage => {
  const profile = profilePage(scope);
  const alignment = alignmentPage(scope);
  const chain = chainPage(scope);
  const { whole: participation } = participationPage(scope);
  const cells = profile.measures.map((measure, i) => ({ measure, cell: profile.whole.cells[i] }));
  const indexed = cells.find(({ measure }) => measure.kind === 'index');
  const index = indexed?.cell ?? { withheld: true };
  const ends = indexed?.measure ?? pointsOfScales(scope.definition);
  const scales = themesIn(scope);
  const level: Finding[] = index.withheld
    ? [withheldLevel(scope)]
    : [{ code: 'level', level: wordOf(index, ends), index, ends }];
  if (!participation.withheld) {
    const { n, covered, response } = participation;
    level.push({ code: 'response', n, headcount: covered, response, low: response < 0.6 });
  }
  const topics = topicsOf(scope, scales, alignment.whole, importancePage(scope));
  return {
    level: [
      ...level,
      ...extremes(
        scope,
        scales.filter(({ ranked }) => ranked),
        topics,
      ),
    ],
    differences: [
      ...gapFindings(alignment.whole),
      ...estimateFinding(alignment.estimates),
      ...pairFinding(alignment.pairs),
      ...departmentFinding(chain),
    ],
    topics,
    topicsTested: topicKinds.some((kind) => isTested(scope, kind)),
    index,
    participation,
  };
});

/** Why there is no index: too few ballots for a report at all, or none that this group may show. */
function withheldLevel({ unit, release: { participation, wave } }: Scope): Finding {
  const { ballots } = participation;
  if (unit || ballots >= wave.k) return { code: 'levelWithheld' };
  return { code: 'tooFew', ballots, k: wave.k };
}

/** What can make a theme one to talk about. */
const topicKinds: readonly TestedKind[] = ['low', 'gaps', 'importance', 'distance', 'chosen'];

/** Where the words for the display score change. */
export const wordBounds = [40, 55, 70] as const;

/**
 * Words for the display score: below 40 weak, below 55 mixed, below 70 fair, from 70 strong. House
 * convention, stated on the method page; no benchmark.
 */
export function seriousness(score: number): Seriousness {
  const [weak, mixed, fair] = wordBounds;
  if (score < weak) return 'weak';
  if (score < mixed) return 'mixed';
  return score < fair ? 'fair' : 'strong';
}

/** The word that the whole interval of the index carries; none where its ends have different ones, or there is no interval. */
function wordOf({ low, high }: Mean, ends: Ends): Seriousness | null {
  if (low === null || high === null) return null;
  const [from, to] = [low, high].map((points) => seriousness(display(points, ends.from, ends.to)));
  return from === to && from ? from : null;
}

/**
 * Highest and lowest dimension, where they stand out. That none does is said only where their ends were
 * compared and no theme lies clearly below the average.
 */
function extremes(scope: Scope, scales: readonly Themed[], topics: readonly Topic[]): Finding[] {
  if (!isTested(scope, 'extremes')) return [];
  if (!isSaid(scope, 'extremes')) {
    const low = topics.some(({ reasons }) => reasons.some(({ code }) => code === 'low'));
    return low ? [] : [{ code: 'even' }];
  }
  const { highest, lowest } = extremesOf(scales);
  return [
    ...(highest ? [{ code: 'highest', ...highest } as const] : []),
    ...(lowest ? [{ code: 'lowest', ...lowest } as const] : []),
  ];
}

function gapFindings({ rows, similarity }: Alignment): Finding[] {
  const tested = rows.flatMap(({ measure, gap: plain, within }) => {
    if (plain.withheld) return [];
    const named = within.withheld ? plain : within;
    return [{ measure, gap: { ...named, clear: plain.clear }, within: !within.withheld }];
  });
  if (tested.length === 0) return [{ code: 'gapWithheld' }];
  const clear = tested.filter((row) => row.gap.clear);
  const widest = clear.toSorted((a, b) => Math.abs(b.gap.gap) - Math.abs(a.gap.gap))[0];
  if (!widest) return [{ code: 'gapNone', of: tested.length }];
  const gaps = tested.map(({ gap }) => gap);
  const higher = clear.filter((row) => row.gap.direction === 'leadersHigher').length;
  const findings: Finding[] = [
    { code: 'gapCount', clear: clear.length, of: tested.length, leadersHigher: higher },
    { code: 'gap', ...widest, widest: isWidest(widest.gap, gaps) },
  ];
  if (!similarity.withheld && similarity.pearson !== null && similarity.verdict !== null) {
    const { pearson, dimensions, verdict } = similarity;
    const code = verdict === 'same' ? 'sameShape' : 'otherShape';
    findings.push({ code, pearson, of: dimensions });
  }
  return findings;
}

/** The dimension on which leaders misjudge the frontline most, if any clearly. */
function estimateFinding(rows: { measure: Measure; error: Cell<Gap> }[]): Finding[] {
  const clear = clearest(rows.map(({ measure, error }) => ({ measure, gap: error })));
  return clear ? [{ code: 'estimate', measure: clear.measure, error: clear.gap }] : [];
}

/** The department pair with the largest clear gap, and whether it is wider than all others. */
function pairFinding(pairs: readonly Alignment[]): Finding[] {
  const rows = pairs.flatMap((pair) => pair.rows.map((row) => ({ ...row, name: pair.name })));
  const clear = clearest(rows);
  if (!clear) return [];
  const { name, measure, gap } = clear;
  const gaps = rows.flatMap((row) => (row.gap.withheld ? [] : [row.gap]));
  return [{ code: 'pair', name, measure, gap, widest: isWidest(gap, gaps) }];
}

function clearest<Row extends Pick<AlignmentRow, 'measure' | 'gap'>>(rows: readonly Row[]) {
  const clear = rows.flatMap((row) =>
    row.gap.withheld || !row.gap.clear ? [] : [{ ...row, gap: row.gap }],
  );
  return clear.toSorted((a, b) => Math.abs(b.gap.gap) - Math.abs(a.gap.gap))[0] ?? null;
}

/** The coloured cell furthest from the mean of the whole, the index left out. */
function departmentFinding({ measures, rows }: ReturnType<typeof chainPage>): Finding[] {
  const coloured = rows.flatMap((row) =>
    row.cells.flatMap((cell, i) => {
      const measure = measures[i];
      if (cell.withheld || cell.tone === 0 || !measure || measure.kind === 'index') return [];
      return [{ name: row.name, measure, cell }];
    }),
  );
  const sorted = coloured.toSorted(
    (a, b) => Math.abs(b.cell.difference) - Math.abs(a.cell.difference),
  );
  return sorted.slice(0, 1).map(({ name, measure, cell }) => ({
    code: 'department',
    name,
    measure,
    mean: cell,
    above: cell.difference > 0,
  }));
}
