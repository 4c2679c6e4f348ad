import { formatOf, itemsOf, scoredItems } from '../../definition/definition.ts';
import type { Definition, Item } from '../../definition/definition-schema.ts';
import { hasPoints, pointsOfScales } from '../../definition/points.ts';
import type { SummedRow } from '../../disclosure/release/sums.ts';
import { staffLanguages } from '../../language/language.ts';
import type { Measure } from '../figures/figures.ts';
import { rowsOfItem } from '../figures/item-rows.ts';
import {
  type Measured,
  measuredIndex,
  measuredScales,
  measureOfItem,
} from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';

/** Released sums of a measure in one wave, in points. */
export interface MeasuredRows {
  rows: readonly SummedRow[];
  byBlock: ReadonlyMap<string, SummedRow>;
}

/**
 * Something several waves ask in exactly the same way. `index` and `scale`: all scored items are the
 * same; `item`: one item is, such as the anchor that the full survey shares with the pulse.
 */
export interface Comparable {
  measure: Measure;
  basis: 'index' | 'scale' | 'item';
  /** What one wave published of it; null where it is not asked in the same way. */
  rowsIn: (scope: Scope) => MeasuredRows | null;
}

/**
 * What can be compared over these definitions, in the order of the last: the index and each scale
 * over the waves that ask the same scored items as the last (two or more), the items of a scale that
 * waves with fewer items share, then outcomes and the organisation's own questions, over the waves that
 * ask them as the last does. A scale of one item is followed by that item alone. One
 * shared item stands for its scale; several go by their own words, each as it was asked.
 */
export function comparableMeasures(definitions: readonly Definition[]): Comparable[] {
  const last = definitions.at(-1);
  if (!last) return [];
  const scales = last.scales.flatMap((scale): Comparable[] => {
    const same = definitions.filter((one) => sameScale(one, last, scale.id));
    const whole = same.length > 1 ? [ofWholeScale(last, scale)] : [];
    if (same.length === definitions.length) return whole;
    const scored = scoredItems(last, scale.id);
    const items = scored.filter((item) => askedBy(definitions, last, item));
    const oneOfOne = scored.length === 1 && items.length === 1;
    const alone = items.length === 1 ? scale.title : null;
    return [...(oneOfOne ? [] : whole), ...items.map((item) => ofOneItem(last, item, alone))];
  });
  const outcomes = itemsOf(last).filter(
    (item) =>
      item.audience === 'everyone' &&
      !item.scale &&
      !item.twinOf &&
      hasPoints(last, item) &&
      definitions.filter((one) => sameItem(one, last, item)).length > 1,
  );
  const indexed = definitions.filter((one) => sameIndex(one, last));
  return [
    ...(indexed.length > 1 ? [ofIndex(last)] : []),
    ...scales,
    ...outcomes.map((item) => ofOutcome(last, item)),
  ];
}

/**
 * One theme, the index or an item over these definitions, however little of it they share: the
 * whole scale, or else its first item that all ask in the same way; null where there is none.
 */
export function comparableFor(definitions: readonly Definition[], id: string): Comparable | null {
  const last = definitions.at(-1);
  if (!last) return null;
  if (id === 'index')
    return definitions.every((one) => sameIndex(one, last)) ? ofIndex(last) : null;
  const scale = last.scales.find((one) => one.id === id);
  if (scale && definitions.every((one) => sameScale(one, last, id))) {
    return ofWholeScale(last, scale);
  }
  const items = scale ? scoredItems(last, id) : itemsOf(last).filter((item) => item.id === id);
  const shared = items.find((item) => hasPoints(last, item) && askedBy(definitions, last, item));
  return shared ? ofOneItem(last, shared, scale?.title ?? null) : null;
}

function ofIndex(last: Definition): Comparable {
  const measure: Measure = { id: 'index', kind: 'index', title: null, ...pointsOfScales(last) };
  const rowsIn = (scope: Scope) =>
    sameIndex(scope.definition, last) ? fineRows(measuredIndex(scope.release)) : null;
  return { measure, basis: 'index', rowsIn };
}

function ofWholeScale(last: Definition, { id, title }: Definition['scales'][number]): Comparable {
  const rowsIn = ({ release, definition }: Scope) =>
    sameScale(definition, last, id)
      ? fineRows(measuredScales(release, definition).find(({ measure }) => measure.id === id))
      : null;
  return {
    measure: { id, kind: 'scale', title, ...pointsOfScales(last) },
    basis: 'scale',
    rowsIn,
  };
}

/** @param stands title of the scale the item stands for, whose direction it then takes */
function ofOneItem(definition: Definition, item: Item, stands: Measure['title']): Comparable {
  const own = measureOfItem(definition, item);
  const measure = { ...own, title: stands ?? own.title };
  const asScale = stands !== null;
  return { measure, basis: 'item', rowsIn: (scope) => indexed(rowsOfItem(scope, own, asScale)) };
}

/** Over the waves that ask it as the last one does: a question of HR's own may be in only some of them. */
function ofOutcome(last: Definition, item: Item): Comparable {
  const always = ofOneItem(last, item, null);
  const rowsIn = (scope: Scope) =>
    sameItem(scope.definition, last, item) ? always.rowsIn(scope) : null;
  return { ...always, rowsIn };
}

function fineRows(measured: Measured | null | undefined): MeasuredRows | null {
  return measured ? withIndex(measured.rows) : null;
}

function indexed(rows: readonly SummedRow[] | null): MeasuredRows | null {
  return rows && withIndex(rows);
}

function withIndex(rows: readonly SummedRow[]): MeasuredRows {
  const pairs = rows.flatMap((row) => row.blocks.map((block) => [block, row] as const));
  return { rows, byBlock: new Map(pairs) };
}

function sameScale(one: Definition, other: Definition, scale: string): boolean {
  const read = languagesOfAll([one, other]);
  return (
    wordingOf(one, scoredItems(one, scale), read) ===
    wordingOf(other, scoredItems(other, scale), read)
  );
}

function sameIndex(one: Definition, other: Definition): boolean {
  const scales = (definition: Definition) => definition.scales.filter(({ inIndex }) => inIndex);
  const ids = (definition: Definition) =>
    scales(definition)
      .map(({ id }) => id)
      .join();
  return ids(one) === ids(other) && scales(one).every(({ id }) => sameScale(one, other, id));
}

function askedBy(definitions: readonly Definition[], last: Definition, item: Item): boolean {
  const read = languagesOfAll(definitions);
  return definitions.every((definition) => sameItem(definition, last, item, read));
}

/** Whether a definition asks an item of the last one in the same way, in the languages of both. */
function sameItem(
  one: Definition,
  last: Definition,
  item: Item & { own?: boolean },
  read = languagesOfAll([one, last]),
): boolean {
  const same = itemsOf(one).find(({ id }) => id === item.id);
  if (!same) return false;
  // The id of a question of HR's own follows from its words, in the languages it was written in.
  const isOwn = item.own === true && same.own;
  return isOwn || wordingOf(one, [same], read) === wordingOf(last, [item], read);
}

/** The languages that every definition offers: a translation that is added changes no question. */
function languagesOfAll(definitions: readonly Definition[]): string[] {
  return staffLanguages.filter((language) =>
    definitions.every(({ languages }) => languages.includes(language)),
  );
}

/** Everything that makes questions the same: words, answer options and scoring, in any order. */
function wordingOf(definition: Definition, items: readonly Item[], read: readonly string[]) {
  const known: readonly string[] = staffLanguages;
  const inThese = (key: string, value: unknown) =>
    known.includes(key) && !read.includes(key) ? undefined : value;
  const parts = items.map((item) => {
    const { id, text, reversed, scored } = item;
    return JSON.stringify([id, text, reversed, scored, formatOf(definition, item)], inThese);
  });
  return parts.sort().join('\n');
}
