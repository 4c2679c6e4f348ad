import type { AnalyseTexts } from '../../../src/texts/analyse.ts';
import type { ColumnProfile } from './columns.ts';
import { isKnownAnswer } from './known-answers.ts';

/** From so many rows on a column that stands alone and never differs is taken for no question, and for no group. */
const fewestAlike = 10;

/**
 * Why a column is neither a question nor a group, by its cells alone; null where it may be one.
 * @param alone whether no other column has its name but for the number
 * @param ofPeople whether its heading says that it is a group, whatever it holds
 */
export function whyNeither(
  { heading, filled, dates, range, numeric, decimals, values }: ColumnProfile,
  { alone, ofPeople }: { alone: boolean; ofPeople: boolean },
): keyof AnalyseTexts['init']['left'] | null {
  if (filled === 0) return 'empty';
  if (!range && numeric) {
    if (!decimals) return 'long';
    return /weight|gewicht|weeg|wgt|poids|pond[eé]r/i.test(heading) ? 'weights' : 'decimals';
  }
  if (ofPeople) return null;
  if (dates) return 'dates';
  return alone && values?.size === 1 && filled >= fewestAlike ? 'same' : null;
}

/**
 * Tells columns of numbers that all have a name, such as departments in SPSS: names that no other column has,
 * and none of which is a known answer.
 */
export function namesOfItsOwn(
  columns: readonly ColumnProfile[],
): (column: ColumnProfile) => boolean {
  const namesIn = ({ labels }: ColumnProfile) => JSON.stringify([...labels]);
  const times = new Map<string, number>();
  for (const column of columns) times.set(namesIn(column), (times.get(namesIn(column)) ?? 0) + 1);
  return (column) => {
    const { labels, values } = column;
    if (labels.size === 0 || !values || times.get(namesIn(column)) !== 1) return false;
    return [...values].every((value) => !/^\d+$/.test(value) && !isKnownAnswer(value));
  };
}
