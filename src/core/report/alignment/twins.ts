import { itemsOf } from '../../definition/definition.ts';
import type { Text } from '../../language/language.ts';
import { type Cell, type ReportGroup, type ReportPair, withheld } from '../figures/figures.ts';
import { type Gap, gapsOf } from '../figures/gap.ts';
import { compareMeans } from '../figures/inference.ts';
import { measuredScales } from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';
import { type ImportanceGap, importanceGap } from '../importance/importance-gap.ts';
import { gapWithin } from './same-departments.ts';

/** One twin item: how far "really" stays behind "should" for leaders and for the frontline. */
export interface TwinAlignment {
  item: { id: string; text: Text };
  scale: string;
  leaders: Cell<ImportanceGap>;
  frontline: Cell<ImportanceGap>;
  /** Leaders' gap minus the frontline's gap; Holm runs over the twins of every pairing. */
  difference: Cell<Gap>;
}

interface Pairing {
  leaders: ReportGroup | null;
  frontline: ReportGroup | null;
}

/** Compares the should − really gaps of leaders and frontline, per pairing and twin item. */
export function twinsTogether(
  scope: Scope,
  pairings: readonly (Pairing & Parameters<typeof testOf>[1])[],
): TwinAlignment[][] {
  const twins = twinsOf(scope);
  const drafts = pairings.map((pairing) => {
    const { leaders, frontline } = pairing;
    if (!leaders || !frontline) return [];
    return twins.map(({ should, really, scale }) => {
      const gap = (group: ReportGroup) =>
        importanceGap(scale.variable, should, group, scope.headcounts);
      return {
        item: { id: really.id, text: really.text },
        scale: scale.measure.id,
        leaders: gap(leaders),
        frontline: gap(frontline),
        test: testOf(frontline, pairing, gap),
      };
    });
  });
  const all = drafts.flat();
  const differences = gapsOf(
    all.map(({ leaders: a, frontline: b }) =>
      a.withheld || b.withheld ? null : compareMeans(spreadOf(a), spreadOf(b)),
    ),
    all.map(() => ({ from: 1, to: 5 })),
    all.map(({ test }) => test),
  );
  let place = 0;
  return drafts.map((rows) =>
    rows.map(({ test: _, ...row }) => ({ ...row, difference: differences[place++] ?? withheld })),
  );
}

function twinsOf({ definition, release }: Scope) {
  const items = itemsOf(definition);
  const scales = measuredScales(release, definition);
  return items.flatMap((should) => {
    const really = items.find((one) => one.id === should.twinOf);
    const scale = scales.find(({ measure }) => measure.id === really?.scale);
    return really && scale ? [{ should, really, scale }] : [];
  });
}

/** What decides: the same departments where they are told apart, otherwise both sides as a whole. */
function testOf(
  frontline: ReportGroup,
  { strata, leaders }: { strata: readonly ReportPair[]; leaders: ReportGroup | null },
  gap: (group: ReportGroup) => Cell<ImportanceGap>,
) {
  const points = (group: ReportGroup) => {
    const found = gap(group);
    return found.withheld ? null : spreadOf(found);
  };
  const [first, second] = [leaders && points(leaders), points(frontline)];
  const sides = { leaders: points, staff: points, between: 0 };
  return (
    gapWithin(strata, frontline, sides) ?? (first && second ? compareMeans(first, second) : null)
  );
}

function spreadOf({ n, gap, sd, df, added }: ImportanceGap) {
  return { n, mean: gap, variance: sd === null ? null : sd ** 2, df, added };
}
