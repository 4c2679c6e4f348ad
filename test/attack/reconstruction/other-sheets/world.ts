import { facing } from '../enumerate.ts';
import { chanceOfBand } from '../mechanism.ts';
import type { Merging } from '../product.ts';
import {
  classOf,
  type Question,
  type Questionnaire,
  type Scale,
  type Sheet,
  scoreOn,
} from '../questionnaire.ts';
import type { ReadRelease, ReadVariable } from '../read-release.ts';

/** Sheets that may be changed, and a release of them that is held against what they say now. */
export interface World {
  release: ReadRelease;
  questionnaire: Questionnaire;
  sheets: Sheet[];
  sheetsOf: (blocks: string[]) => Sheet[];
  /** The order in which rows are joined, which follows from what is public before anybody answers. */
  merging: Merging | null;
}

/** Copies of the sheets, by closed block. */
export function worldOf(
  release: ReadRelease,
  questionnaire: Questionnaire,
  sheets: Sheet[],
  merging: Merging | null,
): World {
  const own = sheets.map((sheet) => ({ ...sheet, answers: { ...sheet.answers } }));
  const inside = new Map(
    release.blocks.map(({ id, planned }) => [
      id,
      own.filter(({ block }) => planned.includes(block)),
    ]),
  );
  const known = new Map<string, Sheet[]>();
  const sheetsOf = (blocks: string[]) => {
    const key = blocks.join();
    const found = known.get(key) ?? blocks.flatMap((block) => inside.get(block) ?? []);
    known.set(key, found);
    return found;
  };
  return { release, questionnaire, sheets: own, sheetsOf, merging };
}

export const numberOn = ({ answers }: Sheet, id: string): number | null => {
  const answer = answers[id];
  return typeof answer === 'number' ? answer : null;
};

/** The score of a sheet on a variable, in points; null where it has none. */
export function pointsOn(
  { questionnaire }: World,
  variable: ReadVariable,
): (sheet: Sheet) => number | null {
  const scale = questionnaire.scales.find(({ id }) => id === variable.id);
  if (!scale) return (sheet) => numberOn(sheet, variable.id);
  return (sheet) => inPoints(scale, scoreOn(scale, sheet));
}

const inPoints = ({ unit }: Scale, score: number | null) => (score === null ? null : score / unit);

export const given = (values: (number | null)[]): number[] =>
  values.filter((value) => value !== null);
export const sumOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

/** 0 unfavourable, 1 neutral, 2 favourable; null without an answer. */
export function classOn(question: Question, sheet: Sheet): number | null {
  const answer = numberOn(sheet, question.id);
  return answer === null ? null : classOf(question, facing(question, answer));
}

/** The bands that can be published of the favourable among those who answered. */
export function bandsOn(
  question: Question,
  sheets: Sheet[],
): { bands: number[]; answered: number } {
  const classes = given(sheets.map((sheet) => classOn(question, sheet)));
  const good = classes.filter((one) => one === 2).length;
  const bands = [0, 1, 2].filter((band) => chanceOfBand(good, classes.length, band) > 0);
  return { bands, answered: classes.length };
}
