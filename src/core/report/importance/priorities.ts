import { formatOf, itemsOf } from '../../definition/definition.ts';
import { rowsInside } from '../../disclosure/release/rows-inside.ts';
import { countErrorOf } from '../../disclosure/release/sums.ts';
import type { Text } from '../../language/language.ts';
import { normalTwoSided } from '../../statistics/distributions/normal.ts';
import { midRanks } from '../../statistics/ranks.ts';
import { falseDiscovery } from '../figures/families.ts';
import { type Cell, type GroupName, type ReportGroup, withheld } from '../figures/figures.ts';
import {
  type Interval,
  type RankAgreement,
  rankAgreement,
  shareInterval,
  z95,
} from '../figures/inference.ts';
import { blocksOf, coveredBy } from '../figures/sums.ts';
import type { Scope } from '../groups/scope.ts';

/** How often one option was among the choices of a group. */
export interface PriorityShare {
  count: number;
  /** Sheets that chose it, of the sheets that chose anything, 0–1. */
  share: number;
  interval: Interval;
  /** Chosen more often than if all were chosen equally, after Benjamini–Hochberg over the options. */
  clear: boolean;
  /** The chance of such a distance from equal choosing, after that correction. */
  p: number;
  /** 1 is chosen most; equal counts share the mean of their places. */
  rank: number;
}

export interface PriorityColumn {
  name: GroupName;
  choices: Cell<{
    headcount: number;
    covered: number;
    /** Sheets that chose at least one option. */
    n: number;
    /** In the order of the options. */
    options: PriorityShare[];
  }>;
}

/** A forced choice: what gets priority, as each layer or side sees it. */
export interface Priorities {
  item: { id: string; text: Text; pick: number };
  /** It asks what gets priority now, where another choice asks what should get it. */
  practice: boolean;
  options: { id: string; label: Text }[];
  /** The whole first, then layers or sides. */
  columns: PriorityColumn[];
  /** Agreement of the columns after the whole on the order: Kendall's W, and τ-b for two. */
  agreement: Cell<RankAgreement>;
}

/**
 * Every forced choice of the definition, over the whole and the groups.
 * @param own the choices that the organisation asked itself, which stand apart
 */
export function prioritiesOf(
  scope: Scope,
  groups: readonly ReportGroup[],
  own = false,
): Priorities[] {
  return itemsOf(scope.definition).flatMap((item) => {
    if (item.own !== own) return [];
    const format = formatOf(scope.definition, item);
    if (format.kind !== 'choice') return [];
    const ids = format.options.map((option) => option.id);
    const column = (group: ReportGroup): PriorityColumn => ({
      name: group.name,
      choices: choicesOf(scope, item.id, ids, group),
    });
    const others = groups.map(column);
    return [
      {
        item: { id: item.id, text: item.text, pick: format.pick },
        practice: item.id === scope.definition.importance?.gets,
        options: format.options,
        columns: [column(scope.whole), ...others],
        agreement: agreementOf(others),
      },
    ];
  });
}

function agreementOf(columns: readonly PriorityColumn[]): Cell<RankAgreement> {
  const ranks = columns.flatMap(({ choices }) =>
    choices.withheld ? [] : [choices.options.map((option) => option.rank)],
  );
  const agreement = rankAgreement(ranks);
  return agreement ? { withheld: false, ...agreement } : withheld;
}

function choicesOf(
  scope: Scope,
  item: string,
  ids: readonly string[],
  group: ReportGroup,
): PriorityColumn['choices'] {
  const choice = scope.release.choices.find((one) => one.item === item);
  const rows = rowsInside(choice?.rows ?? [], blocksOf(group));
  const n = rows.reduce((sum, row) => sum + row.n, 0);
  if (n === 0) return withheld;
  const counts = ids.map((id) => rows.reduce((sum, row) => sum + (row.counts[id] ?? 0), 0));
  const ranks = midRanks(counts.map((count) => -count));
  const error = countErrorOf(rows);
  const intervals = counts.map((count) => shareInterval(count, n, error));
  const equal = counts.reduce((sum, count) => sum + count, 0) / n / ids.length;
  const more = falseDiscovery(
    counts.map((count, i) => {
      const { low, high } = intervals[i] as Interval;
      return normalTwoSided((count / n - equal) / ((high - low) / 2 / z95));
    }),
  );
  return {
    withheld: false,
    headcount: group.headcount,
    covered: coveredBy(rows, scope.headcounts),
    n,
    options: counts.map((count, i) => ({
      count,
      share: count / n,
      interval: intervals[i] as Interval,
      clear: count / n > equal && (more[i] ?? 1) < 0.05,
      p: more[i] ?? 1,
      rank: ranks[i] ?? 0,
    })),
  };
}
