import type { Item } from '../../definition/definition-schema.ts';
import type { Text } from '../../language/language.ts';
import type { Cell, ReportGroup } from '../figures/figures.ts';
import { type Gap, gapsOf } from '../figures/gap.ts';
import { compareMeans } from '../figures/inference.ts';
import type { MeasuredVariable } from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';
import { type ImportanceGap, importanceGap } from '../importance/importance-gap.ts';

/** One twin item: how far "really" stays behind "should" for leaders and for the frontline. */
export interface TwinAlignment {
  item: { id: string; text: Text };
  scale: string;
  leaders: Cell<ImportanceGap>;
  frontline: Cell<ImportanceGap>;
  /** Leaders' gap minus the frontline's gap; Holm runs over the twins. */
  difference: Cell<Gap>;
}

/** Compares the should − really gaps of leaders and frontline, per twin item. */
export function alignTwins(
  scope: Scope,
  items: readonly Item[],
  scales: readonly MeasuredVariable[],
  leaders: ReportGroup,
  frontline: ReportGroup,
): TwinAlignment[] {
  const rows = items.flatMap((item) => {
    const really = items.find((one) => one.id === item.twinOf);
    const scale = scales.find(({ measure }) => measure.id === really?.scale);
    if (!really || !scale) return [];
    return [
      {
        item: { id: really.id, text: really.text },
        scale: scale.measure.id,
        leaders: importanceGap(scale.variable, item, leaders, scope.headcounts),
        frontline: importanceGap(scale.variable, item, frontline, scope.headcounts),
      },
    ];
  });
  const comparisons = rows.map(({ leaders: a, frontline: b }) =>
    a.withheld || b.withheld ? null : compareMeans(spreadOf(a), spreadOf(b)),
  );
  const differences = gapsOf(
    comparisons,
    rows.map(() => ({ from: 1, to: 5 })),
  );
  return rows.map((row, i) => ({ ...row, difference: differences[i] ?? { withheld: true } }));
}

function spreadOf({ n, gap, sd, df, added }: ImportanceGap) {
  return { n, mean: gap, variance: sd === null ? null : sd ** 2, df, added };
}
