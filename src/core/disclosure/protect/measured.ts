import type { Answers } from '../../definition/answers.ts';
import { type Definition, formatOf, type Item, itemsOf } from '../../definition/definition.ts';
import { indexOf, indexUnit, scoreOf, unitOf } from '../../scoring/score.ts';
import type { Variable } from '../release/release-schema.ts';

/** A rating or 0–10 item, as far as counting goes. */
export interface MeasuredItem {
  id: string;
  /** The lowest answer; the others follow in steps of one. */
  low: number;
  options: number;
  reversed: boolean;
}

/** Something a release carries a table of. */
export interface Measured extends Pick<Variable, 'id' | 'kind' | 'unit'> {
  audience: 'everyone' | 'leaders';
  /** Ends of the scale, in points. */
  low: number;
  high: number;
  /** Items counted one by one: favourable bands and histograms. */
  items: MeasuredItem[];
  /** The items the score is made of. */
  scored: string[];
  /** "Should" items; only their gap is ever counted. */
  gaps: Pick<Item, 'id' | 'twinOf'>[];
  /** The score on one sheet, in steps of 1/unit, or null. */
  score: (answers: Answers) => number | null;
  /** Whether some but not all of what the score is made of is there. */
  partly: (answers: Answers) => boolean;
}

/**
 * Everything a wave measures, in the definition's order: its scales with their items and twins, the
 * index, then each rating and 0–10 item outside the scales.
 *
 * A "should" item is not counted itself: next to the gap and the item that asks how it really is,
 * its own total would tell apart who skipped one of the two.
 */
export function measuredIn(definition: Definition): Measured[] {
  const items = itemsOf(definition);
  const scales = definition.scales.map((scale): Measured => {
    const own = items.filter((item) => item.scale === scale.id && !item.twinOf && !item.estimates);
    return {
      id: scale.id,
      kind: 'scale',
      unit: unitOf(definition, scale.id),
      audience: 'everyone',
      low: 1,
      high: 5,
      items: own.map((item) => measuredItem(definition, item)),
      scored: own.filter((item) => item.scored).map((item) => item.id),
      gaps: items
        .filter((item) => own.some(({ id }) => id === item.twinOf))
        .map(({ id, twinOf }) => ({ id, ...(twinOf ? { twinOf } : {}) })),
      score: (answers) => scoreOf(definition, scale.id, answers),
      partly: (answers) =>
        someOf(own.filter((item) => item.scored).map(({ id }) => typeof answers[id] === 'number')),
    };
  });
  const measured = scales.filter((scale) => scale.scored.length > 0);
  const alone = items.filter((item) => !item.scale && !item.twinOf && isRating(definition, item));
  return [
    ...measured,
    ...(measured.some((scale) => inIndex(definition, scale.id))
      ? [theIndex(definition, measured)]
      : []),
    ...alone.map((item) => singleItem(definition, item)),
  ];
}

export function inIndex(definition: Definition, scale: string): boolean {
  return definition.scales.some(({ id, inIndex: counts }) => id === scale && counts);
}

function isRating(definition: Definition, item: Item): boolean {
  const { kind } = formatOf(definition, item);
  return kind === 'rating' || kind === 'eleven';
}

function measuredItem(definition: Definition, item: Item): MeasuredItem {
  const eleven = formatOf(definition, item).kind === 'eleven';
  const { id, reversed } = item;
  return { id, reversed, low: eleven ? 0 : 1, options: eleven ? 11 : 5 };
}

/** True when some are and some are not. */
function someOf(list: boolean[]): boolean {
  return list.includes(true) && list.includes(false);
}

/**
 * Scales from which the half points of the index no longer give its exact sum. With fewer, sheets
 * that miss a scale are guarded like sheets that miss an item.
 */
const enoughScales = 3;

function theIndex(definition: Definition, measured: Measured[]): Measured {
  const scales = measured.filter(({ id }) => inIndex(definition, id));
  return {
    id: 'index',
    kind: 'index',
    unit: indexUnit,
    audience: 'everyone',
    low: 1,
    high: 5,
    items: [],
    scored: [],
    gaps: [],
    score: (answers) => indexOf(definition, answers),
    partly: (answers) =>
      scales.length < enoughScales && someOf(scales.map((one) => one.score(answers) !== null)),
  };
}

function singleItem(
  definition: Definition,
  item: Item & { audience: 'everyone' | 'leaders' },
): Measured {
  const counted = measuredItem(definition, item);
  return {
    id: item.id,
    kind: 'item',
    unit: 1,
    audience: item.audience,
    low: counted.low,
    high: counted.low + counted.options - 1,
    items: [counted],
    scored: [item.id],
    gaps: [],
    score: (answers) => {
      const answer = answers[item.id];
      return typeof answer === 'number' ? answer : null;
    },
    partly: () => false,
  };
}
