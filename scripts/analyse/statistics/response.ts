import { type Moments, noMoments, sampleOf } from '../../../src/core/statistics/moments.ts';
import { postStratified } from '../../../src/core/statistics/post-stratified.ts';
import { representativeness } from '../../../src/core/statistics/representativeness.ts';
import type { Asked } from '../release/asked-people.ts';
import { peopleOf } from '../release/people.ts';
import type { Frame } from './frame.ts';
import type { Reasons } from './reasons.ts';
import { groupMoments, type Scores } from './scores.ts';

/** The people who were asked, as parts by what is known of all of them, and the part of each row. */
export interface AskedParts {
  parts: { group: Record<string, string>; headcount: number; answered: number }[];
  codes: Uint32Array;
}

/** Everybody who was asked and who answered, counted by the attributes that the headcounts divide them by. */
export function askedParts({ people, axes }: Asked, { responses }: Frame): AskedParts {
  const parts: AskedParts['parts'] = [];
  const places = new Map<string, number>();
  const placeOf = (person: Record<string, string | undefined>) => {
    const group = Object.fromEntries(axes.map((axis) => [axis, person[axis] ?? '']));
    const key = JSON.stringify(group);
    const place = places.get(key) ?? parts.push({ group, headcount: 0, answered: 0 }) - 1;
    places.set(key, place);
    return place;
  };
  const counted = new Map<(typeof people)[number], number>();
  for (const person of people) counted.set(person, (counted.get(person) ?? 0) + 1);
  for (const [person, n] of counted)
    (parts[placeOf(person)] as { headcount: number }).headcount += n;
  const known = new Map<object, number>();
  const codes = Uint32Array.from(peopleOf(responses, axes), (person) => {
    const place = known.get(person) ?? placeOf(person);
    known.set(person, place);
    (parts[place] as { answered: number }).answered += 1;
    return place;
  });
  return { parts, codes };
}

/** Who answered: response of each part, how evenly they answered, and how far that can move a mean. */
export function responseOf({ parts }: AskedParts, reasons: Reasons) {
  const found = representativeness(parts);
  return {
    asked: parts.reduce((sum, { headcount }) => sum + headcount, 0),
    answered: parts.reduce((sum, { answered }) => sum + answered, 0),
    parts: parts.map((part) => ({
      ...part,
      response: part.headcount === 0 ? null : part.answered / part.headcount,
    })),
    rIndicator: reasons.take('response.rIndicator', found, ({ indicator }) => indicator),
    maximalBias: found.estimable ? found.maximalBias : null,
    p: found.estimable ? found.p : null,
  };
}

/** The mean of everybody who was asked, each part weighing as many as were asked of it. */
export function postStratifiedMean(
  at: string,
  { parts, codes }: AskedParts,
  scores: Scores,
  unit: number,
  reasons: Reasons,
) {
  const moments: Moments[] = groupMoments(scores, codes, parts.length);
  const found = postStratified(
    parts.map(({ headcount }, place) => ({
      headcount,
      sample: sampleOf(moments[place] ?? noMoments, unit),
    })),
  );
  return {
    mean: reasons.take(`${at}.postStratified`, found, ({ mean }) => mean),
    se: found.estimable ? found.standardError : null,
    df: found.estimable ? found.df : null,
    ci95: reasons.interval(found),
  };
}
