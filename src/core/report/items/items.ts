import { itemsOf } from '../../definition/definition.ts';
import type { Definition, Item } from '../../definition/definition-schema.ts';
import { pointsOfItem } from '../../definition/points.ts';
import type { Variable } from '../../disclosure/release/release-schema.ts';
import { rowsInside } from '../../disclosure/release/rows-inside.ts';
import { oncePer } from '../../ground/once-per.ts';
import type { Text } from '../../language/language.ts';
import { threeWay } from '../../statistics/favourable.ts';
import { turnedRound } from '../../statistics/histogram.ts';
import { shownDepartments } from '../chain/shown-rows.ts';
import {
  type Cell,
  type GroupName,
  type Measure,
  type ReportGroup,
  withheld,
} from '../figures/figures.ts';
import { type Interval, shareInterval } from '../figures/inference.ts';
import { measuredItems, measuredScales, measureOfItem } from '../figures/measures.ts';
import { display, momentsOfAnswers } from '../figures/scale.ts';
import { blocksOf, coveredBy, sumItem } from '../figures/sums.ts';
import { partsOf, sidesApart } from '../groups/parts-of.ts';
import type { Scope } from '../groups/scope.ts';
import { netOf } from './net.ts';

/** Answers of a group, from the coarse parts. */
interface ItemCounts {
  kind: 'counts';
  headcount: number;
  covered: number;
  /** Ballots. */
  n: number;
  /** People per option, lowest option first, as protected; they add up to n. */
  counts: number[];
  /** Shares of the answers, 0–1; reversed items are turned round first. */
  unfavourable: number;
  neutral: number;
  favourable: number;
  /** 95 % interval of the favourable share. */
  interval: Interval;
  /** For 0–10: share of 9–10 minus share of 0–6, −100 to 100, turned round likewise; else null. */
  net: ({ value: number } & Interval) | null;
  /** Mean answer in points, a reversed item turned round as its shares are, and on 0–100. */
  mean: number;
  display: number;
}

/** A favourable share in bands, where the group is too fine for counts. */
interface ItemBand {
  kind: 'band';
  headcount: number;
  covered: number;
  /** The share lies about between these, 0–1: a band is drawn, and may be one person off. */
  from: number;
  to: number;
}

export type ItemCell = Cell<ItemCounts> | Cell<ItemBand>;

export interface ItemRow {
  item: { id: string; text: Text; reversed: boolean };
  measure: Measure;
  /** Labels of the options, lowest first; null where only the ends have one. */
  options: readonly Text[] | null;
  /** One cell per column of the page. */
  cells: ItemCell[];
}

export interface ItemSection {
  /** The scale the items belong to; null for items outside the scales. */
  scale: { id: string; title: Text; about: Text } | null;
  /** Questions that the organisation asked itself. */
  own?: true;
  rows: ItemRow[];
}

export interface ItemsPage {
  /** The whole, then sides or layers, then departments: those that stand on one page. */
  columns: GroupName[];
  sections: ItemSection[];
}

/** Every rated item that everyone was asked: counts, or bands in small groups. */
export const itemsPage = oncePer((scope: Scope): ItemsPage => {
  const { release, definition } = scope;
  const { by, groups: parts } = partsOf(scope);
  const layers = by === 'layers' ? parts : [];
  const groups = [scope.whole, ...sidesApart(scope), ...layers, ...shownDepartments(scope)];
  const row = (item: Item, variable: Variable): ItemRow => {
    return {
      item: { id: item.id, text: item.text, reversed: item.reversed },
      measure: measureOfItem(definition, item),
      options: pointsOfItem(definition, item).labels,
      cells: groups.map((group) => itemCell(scope, variable, item, group)),
    };
  };
  const scales = measuredScales(release, definition).map(({ measure, variable }) => ({
    scale: definition.scales.find((scale) => scale.id === measure.id) ?? null,
    rows: itemsInVariable(definition, variable).map((item) => row(item, variable)),
  }));
  const outside = (own: boolean) =>
    measuredItems(release, definition)
      .filter(({ item }) => item.own === own && item.audience === 'everyone' && !item.twinOf)
      .map(({ item, variable }) => row(item, variable));
  return {
    columns: groups.map((group) => group.name),
    sections: [
      ...scales,
      { scale: null, rows: outside(false) },
      { scale: null, own: true as const, rows: outside(true) },
    ].filter(({ rows }) => rows.length > 0),
  };
});

/** The items a variable publishes, in asking order; "should" twins have a page of their own. */
export function itemsInVariable(definition: Definition, variable: Variable): Item[] {
  const published = new Set([
    ...variable.fine.flatMap((row) => row.items.map((one) => one.item)),
    ...variable.coarse.flatMap((row) => row.items.map((one) => one.item)),
  ]);
  return itemsOf(definition).filter((item) => published.has(item.id) && !item.twinOf);
}

/** Counts where they cover as many people as the bands; otherwise the band. */
export function itemCell(
  scope: Scope,
  variable: Variable,
  item: Item,
  group: ReportGroup,
): ItemCell {
  const counted = sumItem(variable, item.id, blocksOf(group), scope.headcounts);
  const most = (counted?.covered ?? 0) * 1.25;
  // A band covers no more people than the group has.
  const band = counted && most >= group.headcount ? withheld : bandOf(scope, variable, item, group);
  if (!counted || (!band.withheld && band.covered > most)) return band;
  const { counts, error } = counted.total;
  const towards = item.reversed ? turnedRound(counts) : counts;
  const { from, to } = measureOfItem(scope.definition, item);
  const { n, sum } = momentsOfAnswers(towards, from);
  const shares = threeWay(towards);
  return {
    withheld: false,
    kind: 'counts',
    headcount: group.headcount,
    covered: counted.covered,
    n,
    counts,
    unfavourable: shares.unfavourable / n,
    neutral: shares.neutral / n,
    favourable: shares.favourable / n,
    interval: shareInterval(shares.favourable, n, error),
    net: to === 10 && from === 0 ? netOf(towards, error) : null,
    mean: sum / n,
    display: display(sum / n, from, to),
  };
}

/** Where one band ends and the next begins. */
const bandEnds = [0, 0.4, 0.6, 1];

/**
 * The union of parts with shares in some bands has a share between the lowest and highest; of parts in the
 * lowest and the highest it can be any, and nothing is told.
 */
function bandOf(
  { headcounts }: Scope,
  variable: Variable,
  item: Item,
  group: ReportGroup,
): Cell<ItemBand> {
  const rows = rowsInside(variable.fine, blocksOf(group));
  const asked = rows.filter(({ items }) => items.some((one) => one.item === item.id));
  const bands = asked.flatMap(({ items }) => items.find((one) => one.item === item.id)?.band ?? []);
  const [from, to] = [bandEnds[Math.min(...bands)] ?? 0, bandEnds[Math.max(...bands) + 1] ?? 1];
  if (from <= 0 && to >= 1) return withheld;
  return {
    withheld: false,
    kind: 'band',
    headcount: group.headcount,
    covered: coveredBy(asked, headcounts),
    from,
    to,
  };
}
