import { itemsOf } from '../../definition/definition.ts';
import type { Definition, Item } from '../../definition/definition-schema.ts';
import type { Text } from '../../language/language.ts';
import type { Alignment } from '../alignment/alignment.ts';
import type { Cell, GroupName, MeanCell, Measure, ReportGroup } from '../figures/figures.ts';
import type { Gap } from '../figures/gap.ts';
import { meanOf } from '../figures/mean.ts';
import { measuredItems, measuredProfile, measuredScales } from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';
import { distancesOf } from '../importance/distance.ts';
import { importanceGap } from '../importance/importance-gap.ts';
import { prioritiesOf } from '../importance/priorities.ts';
import { itemCell, itemsInVariable } from '../items/items.ts';
import { alignmentPage } from '../level/judged.ts';

/**
 * What a row of the tidy table is about: a mean (`index`, `scale`, `outcome`, `leaders`), one item
 * (`item`), should − really of a twin (`importance`), a chosen option (`choice`), what should get
 * priority minus what gets it (`distance`), or leaders minus frontline on a scale (`alignment`) and on the leaders' estimate (`estimate`).
 */
type TidyKind =
  | 'index'
  | 'scale'
  | 'outcome'
  | 'leaders'
  | 'item'
  | 'importance'
  | 'choice'
  | 'distance'
  | 'alignment'
  | 'estimate';

/** One group × measure; a figure that is withheld or does not apply is null. */
export interface TidyRow {
  group: GroupName;
  headcount: number;
  kind: TidyKind;
  measureId: string;
  /** Null for the index. */
  title: Text | null;
  shown: boolean;
  covered: number | null;
  n: number | null;
  /** Mean, gap or share: see `kind`. Points, except shares (−1 to 1) for `choice` and `distance`. */
  value: number | null;
  low: number | null;
  high: number | null;
  sd: number | null;
  /** The mean on 0–100. */
  display: number | null;
  /** Favourable share of an item, 0–1, exact with interval or between two bounds. */
  favourable: number | null;
  favourableLow: number | null;
  favourableHigh: number | null;
  /** True where the favourable share is known only to lie between low and high. */
  band: boolean;
  /** Effect size and p after Holm, for `alignment` and `estimate`. */
  g: number | null;
  holm: number | null;
}

/** Every figure of the report in one long table: one row per group × measure. */
export function tidyRows(scope: Scope): TidyRow[] {
  return [...eachTidyRow(scope)];
}

/** The same a row at a time: thousands of departments have more of them than there is memory. */
export function* eachTidyRow(scope: Scope): Generator<TidyRow> {
  const groups = groupsOf(scope);
  const measured = measuresOf(scope, groups);
  for (const [at, group] of groups.entries()) yield* groupRows(scope, measured, group, at);
  const page = alignmentPage(scope);
  for (const pair of [page.whole, ...page.pairs]) {
    for (const row of [...(pair.index ? [pair.index] : []), ...pair.rows]) {
      yield gapRow(pair, 'alignment', row.measure, [row.leaders, row.frontline], row.gap);
    }
  }
  for (const { measure, estimate, frontline, error } of page.estimates) {
    yield gapRow(page.whole, 'estimate', measure, [estimate, frontline], error);
  }
}

/** How many rows that table has, without a figure of it. */
export function countTidyRows(scope: Scope): number {
  const groups = groupsOf(scope);
  const { profile, items, scales, priorities, distances } = measuresOf(scope, groups);
  const ofGroup = [
    profile,
    items,
    ...scales.flatMap((scale) => [scale.items, scale.twins]),
    ...priorities.map(({ options }) => options),
    distances,
  ];
  const page = alignmentPage(scope);
  const ofPairs = [page.whole, ...page.pairs].map(
    ({ index, rows }) => rows.length + (index ? 1 : 0),
  );
  return (
    groups.length * sum(ofGroup.map(({ length }) => length)) + sum(ofPairs) + page.estimates.length
  );
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

const groupsOf = ({ whole, sides, layers, departments, others }: Scope): ReportGroup[] => [
  whole,
  ...sides,
  ...layers,
  ...departments,
  ...others,
];

function measuresOf(scope: Scope, groups: ReportGroup[]): MeasuredRelease {
  const { release, definition } = scope;
  const asked = prioritiesOf(scope, groups);
  return {
    profile: measuredProfile(release, definition),
    items: measuredItems(release, definition),
    scales: measuredScales(release, definition).map((one) => ({
      ...one,
      items: itemsInVariable(definition, one.variable),
      twins: twinsIn(definition, one.measure.id),
    })),
    priorities: [...asked, ...prioritiesOf(scope, groups, true)],
    distances: distancesOf(definition, asked),
  };
}

/** The questions how it should be beside those of a scale. */
function twinsIn(definition: Definition, scale: string): Item[] {
  const items = itemsOf(definition);
  const own = new Set(items.flatMap((one) => (one.scale === scale ? one.id : [])));
  return items.filter(({ twinOf }) => twinOf && own.has(twinOf));
}

/** What a release has figures of; read once, since each group has a row of each. */
interface MeasuredRelease {
  profile: ReturnType<typeof measuredProfile>;
  items: ReturnType<typeof measuredItems>;
  scales: (ReturnType<typeof measuredScales>[number] & { items: Item[]; twins: Item[] })[];
  /** After the column of the whole, one for each group. */
  priorities: ReturnType<typeof prioritiesOf>;
  distances: ReturnType<typeof distancesOf>;
}

/** @param at the place of the group among those with rows */
function groupRows(
  scope: Scope,
  measured: MeasuredRelease,
  group: ReportGroup,
  at: number,
): TidyRow[] {
  const { headcounts } = scope;
  const means = measured.profile.map((one) =>
    meanRow(group, one.measure.kind === 'index' ? 'index' : 'scale', one.measure, () =>
      meanOf(one, group, headcounts),
    ),
  );
  const alone = measured.items.map((one) => {
    const kind = one.item.audience === 'leaders' ? 'leaders' : 'outcome';
    const row = meanRow(group, kind, one.measure, () => meanOf(one, group, headcounts));
    const shares = favourableOf(scope, group, one.variable, one.item);
    const { favourable = null, favourableLow = null, favourableHigh = null, band = false } = shares;
    return { ...row, favourable, favourableLow, favourableHigh, band };
  });
  const ofScales = measured.scales.flatMap(({ variable, items, twins }) => {
    const rated = items.map((item): TidyRow => {
      const base = empty(group, 'item', item.id, item.text);
      return { ...base, ...favourableOf(scope, group, variable, item) };
    });
    const wanted = twins.map((item): TidyRow => {
      const gap = importanceGap(variable, item, group, headcounts);
      const base = empty(group, 'importance', item.id, item.text);
      return gap.withheld ? base : { ...base, ...figures(gap), value: gap.gap };
    });
    return [...rated, ...wanted];
  });
  const distances = measured.distances.map(({ option, cells }): TidyRow => {
    const base = empty(group, 'distance', option.id, option.label);
    const found = cells[at + 1]?.distance;
    return !found || found.withheld
      ? base
      : { ...base, ...figures({ ...found, sd: null }), value: found.value };
  });
  const chosen = measured.priorities.flatMap(({ item, options, columns }) =>
    options.map((option, i): TidyRow => {
      const base = empty(group, 'choice', `${item.id}:${option.id}`, option.label);
      const choices = columns[at + 1]?.choices;
      const share = choices && !choices.withheld ? choices.options[i] : undefined;
      if (!choices || choices.withheld || !share) return base;
      const { low, high } = share.interval;
      return { ...base, ...figures({ ...choices, low, high, sd: null }), value: share.share };
    }),
  );
  return [...means, ...alone, ...ofScales, ...chosen, ...distances];
}

function empty(
  group: Pick<ReportGroup, 'name' | 'headcount'>,
  kind: TidyKind,
  measureId: string,
  title: Text | null,
): TidyRow {
  return {
    group: group.name,
    headcount: group.headcount,
    kind,
    measureId,
    title,
    shown: false,
    covered: null,
    n: null,
    value: null,
    low: null,
    high: null,
    sd: null,
    display: null,
    favourable: null,
    favourableLow: null,
    favourableHigh: null,
    band: false,
    g: null,
    holm: null,
  };
}

type Figures = Pick<TidyRow, 'covered' | 'n' | 'low' | 'high' | 'sd'>;

function figures({ covered, n, low, high, sd }: Figures): Figures & { shown: true } {
  return { shown: true, covered, n, low, high, sd };
}

function meanRow(
  group: ReportGroup,
  kind: TidyKind,
  measure: Measure,
  cellOf: () => MeanCell,
): TidyRow {
  const base = empty(group, kind, measure.id, measure.title);
  const cell = cellOf();
  return cell.withheld
    ? base
    : { ...base, ...figures(cell), value: cell.mean, display: cell.display };
}

function favourableOf(
  scope: Scope,
  group: ReportGroup,
  variable: Parameters<typeof itemCell>[1],
  item: Parameters<typeof itemCell>[2],
): Partial<TidyRow> {
  const cell = itemCell(scope, variable, item, group);
  if (cell.withheld) return {};
  const { covered } = cell;
  if (cell.kind === 'band') {
    return {
      shown: true,
      covered,
      favourableLow: cell.from,
      favourableHigh: cell.to,
      band: true,
    };
  }
  return {
    shown: true,
    covered,
    n: cell.n,
    value: cell.mean,
    display: cell.display,
    favourable: cell.favourable,
    favourableLow: cell.interval.low,
    favourableHigh: cell.interval.high,
  };
}

function gapRow(
  pair: Alignment,
  kind: 'alignment' | 'estimate',
  measure: Measure,
  cells: [MeanCell, MeanCell],
  gap: Cell<Gap>,
): TidyRow {
  const headcount = (pair.leaders?.headcount ?? 0) + (pair.frontline?.headcount ?? 0);
  const base = empty({ name: pair.name, headcount }, kind, measure.id, measure.title);
  const [a, b] = cells;
  if (gap.withheld || a.withheld || b.withheld) return base;
  const { low, high, g, holm } = gap;
  const people = { covered: a.covered + b.covered, n: a.n + b.n };
  return { ...base, ...people, shown: true, value: gap.gap, low, high, g, holm };
}
