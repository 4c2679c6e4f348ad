import { itemsOf } from '../../definition/definition.ts';
import type { Definition, Item } from '../../definition/definition-schema.ts';
import { hasPoints, pointsOfItem, pointsOfScales } from '../../definition/points.ts';
import { oncePer } from '../../ground/once-per.ts';
import { type ManyScores, scoresOf, unitOf } from '../../scoring/score.ts';
import type { Columns } from './columns.ts';
import type { Variable } from './tables.ts';

/** A rating or 0–10 item, as far as counting goes. */
export interface MeasuredItem {
  id: string;
  /** The lowest answer; the others follow in steps of one. */
  low: number;
  options: number;
  reversed: boolean;
}

/** How it should be: five points, never reversed (`check-items.ts`). */
export const shouldItem = { low: 1, options: 5, reversed: false };

/** Something a release carries a table of. */
export interface Measured extends Pick<Variable, 'id' | 'kind' | 'from' | 'to' | 'step'> {
  /** Steps in one point of a score. */
  unit: number;
  audience: 'everyone' | 'leaders';
  /** Items counted one by one: favourable bands and histograms. */
  items: MeasuredItem[];
  /** The items the score is made of. */
  scored: string[];
  /** "Should" items; only their gap is ever counted. */
  gaps: Pick<Item, 'id' | 'twinOf'>[];
  /** The scores on the sheets, in steps of 1/unit. */
  scores: (columns: Pick<Columns, 'n' | 'numbersOf'>) => Int8Array | ManyScores;
}

/**
 * Points between two totals that may be published: half of what one person can answer, or the whole
 * number above it, so that the totals behind a published one span one person's whole range.
 */
export function stepOf({ from, to }: Pick<Measured, 'from' | 'to'>): number {
  return Math.ceil((to - from) / 2);
}

/**
 * Everything a wave measures, in the definition's order: its scales with their items and twins, then
 * each rating and 0–10 item outside the scales. The index is made from the scales when reading.
 */
export function measuredIn(definition: Definition): Measured[] {
  const items = itemsOf(definition);
  const ends = pointsOfScales(definition);
  const scales = definition.scales.map((scale): Measured => {
    const own = items.filter((item) => item.scale === scale.id && !item.twinOf && !item.estimates);
    return {
      id: scale.id,
      kind: 'scale',
      ...ends,
      step: stepOf(ends),
      unit: unitOf(definition, scale.id),
      audience: 'everyone',
      items: own.map((item) => measuredItem(definition, item)),
      scored: own.filter((item) => item.scored).map((item) => item.id),
      gaps: items
        .filter((item) => own.some(({ id }) => id === item.twinOf))
        .map(({ id, twinOf }) => ({ id, ...(twinOf ? { twinOf } : {}) })),
      // Counts, correlations and the index ask for them.
      scores: oncePer(({ n, numbersOf }: Pick<Columns, 'n' | 'numbersOf'>) =>
        scoresOf(definition, scale.id, n, numbersOf),
      ),
    };
  });
  const alone = items.filter((item) => !item.scale && !item.twinOf && hasPoints(definition, item));
  return [
    ...scales.filter((scale) => scale.scored.length > 0),
    ...alone.map((item) => singleItem(definition, item)),
  ];
}

export function inIndex(definition: Definition, scale: string): boolean {
  return definition.scales.some(({ id, inIndex: counts }) => id === scale && counts);
}

function measuredItem(definition: Definition, item: Item): MeasuredItem {
  const { from, options } = pointsOfItem(definition, item);
  const { id, reversed } = item;
  return { id, reversed, low: from, options };
}

function singleItem(
  definition: Definition,
  item: Item & { audience: 'everyone' | 'leaders' },
): Measured {
  const counted = measuredItem(definition, item);
  const ends = { from: counted.low, to: counted.low + counted.options - 1 };
  return {
    id: item.id,
    kind: 'item',
    ...ends,
    step: stepOf(ends),
    unit: 1,
    audience: item.audience,
    items: [counted],
    scored: [item.id],
    gaps: [],
    scores: ({ numbersOf }) => numbersOf(item.id),
  };
}
