import { oncePer } from '../../ground/once-per.ts';
import { type Cell, type GroupName, type ReportGroup, withheld } from '../figures/figures.ts';
import { marginOfMean, marginOfShare } from '../figures/inference.ts';
import { type Measured, measuredIndex, measuredScales } from '../figures/measures.ts';
import { display, displayGap, inPoints } from '../figures/scale.ts';
import { sumRows } from '../figures/sums.ts';
import { partsOf, sidesApart } from '../groups/parts-of.ts';
import { namedOnce, type Scope } from '../groups/scope.ts';

/** Response below which the report also shows what non-response could hide. */
const lowResponse = 0.6;

export interface Participation {
  headcount: number;
  covered: number;
  /** Counted ballots. */
  n: number;
  /** Ballots per person in the covered parts, 0–1. */
  response: number;
  /** True when everybody in the covered parts answered: exact for those present. */
  complete: boolean;
  /**
   * Half of the 95 % interval had everybody answered (with finite-population correction), for the
   * mean of the page's measure on 0–100 and for a share of one half in percentage points. Null
   * where it cannot be estimated. Holds only if who did not answer resembles who did.
   */
  marginMean: number | null;
  marginShare: number | null;
  /**
   * Where the mean on 0–100 lies whatever the others would have answered; only when the response
   * is below 60 %.
   */
  bounds: { low: number; high: number } | null;
}

export interface ParticipationPage {
  /** The measure of margin and bounds: the index, or the first scale; null without either. */
  measure: Measured['measure'] | null;
  whole: Cell<Participation>;
  rows: { name: GroupName; cell: Cell<Participation> }[];
  /** Ballots the tally refused, by reason; the organisation only. */
  refused: { unsigned: number; unreadable: number; duplicate: number; invalid: number };
  tickets: number;
  lowResponse: boolean;
  /** True where the answers came from a file. */
  ofFile?: boolean;
}

/** Who took part, and how surely the figures speak for everybody. */
export const participationPage = oncePer((scope: Scope): ParticipationPage => {
  const { release, asked } = scope;
  const measured = measureOf(scope);
  const whole = participationOf(scope, scope.whole, measured);
  if (asked !== undefined) return { ...ofFile(release), measure: measured?.measure ?? null, whole };
  const { by, groups: parts } = partsOf(scope);
  const layers = by === 'layers' ? parts : [];
  const groups = namedOnce([
    ...sidesApart(scope),
    ...layers,
    ...scope.departments,
    ...scope.others,
  ]);
  return {
    measure: measured?.measure ?? null,
    whole,
    rows: groups.map((group) => ({
      name: group.name,
      cell: participationOf(scope, group, measured),
    })),
    refused: release.participation.refused,
    tickets: release.participation.tickets,
    lowResponse: !whole.withheld && whole.response < lowResponse,
  };
});

/** The measure that margins are given for: the index, or else the first scale. */
export function measureOf({ release, definition }: Scope): Measured | null {
  return measuredIndex(release) ?? measuredScales(release, definition)[0] ?? null;
}

/** Of a file of answers nobody knows how many of each group were asked. */
function ofFile({ participation }: Scope['release']) {
  const { refused, tickets } = participation;
  return { rows: [], refused, tickets, lowResponse: false, ofFile: true };
}

function participationOf(
  { release, headcounts, asked }: Scope,
  group: ReportGroup,
  measured: Measured | null,
): Cell<Participation> {
  if (asked === null) return withheld;
  const blocks = release.blocks.filter((block) => group.blocks.includes(block.id));
  const covered = asked ?? blocks.reduce((sum, block) => sum + block.headcount, 0);
  const n = blocks.reduce((sum, block) => sum + block.ballots, 0);
  if (n === 0) return withheld;
  const scores = measured && sumRows(measured.rows, new Set(group.blocks), headcounts);
  const points = scores && inPoints(scores.total);
  const people = asked ?? scores?.covered ?? 0;
  const margin = points && marginOfMean(points, people);
  const response = n / covered;
  return {
    withheld: false,
    headcount: asked ?? group.headcount,
    covered,
    n,
    response,
    complete: n >= covered,
    marginMean:
      margin === null || !measured
        ? null
        : displayGap(margin, measured.measure.from, measured.measure.to),
    marginShare: marginOfShare(n, covered),
    bounds:
      measured && points && scores && response < lowResponse
        ? boundsOf(
            display(points.mean, measured.measure.from, measured.measure.to),
            points.n / people,
          )
        : null,
  };
}

/** Mean on 0–100 if all others gave the lowest, or the highest, possible score. */
function boundsOf(mean: number, share: number): { low: number; high: number } {
  return { low: share * mean, high: share * mean + (1 - share) * 100 };
}
