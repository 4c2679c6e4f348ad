import type { Definition } from '../../definition/definition-schema.ts';
import { indexesOf, indexUnit, type ManyScores } from '../../scoring/score.ts';
import { answeredOf, asManyAs } from './answered.ts';
import type { Draw } from './cell-keys.ts';
import type { Columns } from './columns.ts';
import { momentsOfNumbers } from './count.ts';
import { inIndex, type Measured } from './measured.ts';
import { clearOf, hasSpread, protectedSpread } from './protected-total.ts';
import { leastForHistogram } from './publishable.ts';
import type { Variable } from './tables.ts';

/** What a release says of the index: the scales whose means it is the mean of, and its spread. */
export interface IndexOfRelease {
  scales: string[];
  spread: number | null;
}

/**
 * The index over the organisation. It has no totals of its own: next to the scales' they would be
 * one more figure about the same answers. Null unless every scale that counts in it is published. No
 * spread where it is made of one or two questions.
 */
export function indexOfRelease(
  definition: Definition,
  measured: Measured[],
  variables: Variable[],
  blocks: string[],
  columns: Columns,
  draw: Draw,
): IndexOfRelease | null {
  const scales = measured.filter(({ id, kind }) => kind === 'scale' && inIndex(definition, id));
  const [first] = scales;
  if (!first || !scales.every(({ id }) => variables.some((one) => one.id === id))) return null;
  const { n } = columns;
  const scoresOf = (scale: string) =>
    scales.find(({ id }) => id === scale)?.scores(columns) as ManyScores;
  const scored = momentsOfNumbers(indexesOf(definition, n, scoresOf));
  const range = { ...first, unit: indexUnit, clear: clearOf(scales.length + 1) };
  const questions = scales.reduce((sum, { scored }) => sum + scored.length, 0);
  const told = hasSpread(questions) && asManyAs(leastForHistogram, answeredOf(scored.n, n), n);
  // The index of one scale is its score: rounded a second time, it would tell more.
  const figure = scales.length === 1 ? first.id : 'index';
  const spread = told ? protectedSpread(scored, n, range, draw(blocks, `spread ${figure}`)) : null;
  return { scales: scales.map(({ id }) => id), spread };
}
