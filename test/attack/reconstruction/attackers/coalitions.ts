import { beyond, knownOf } from '../beyond.ts';
import { gathered, type Worlds, worldsOf } from '../enumerate.ts';
import type { Claim, ItemRow, Scene } from '../evidence.ts';
import { spoken } from './histogram.ts';

/** Colleagues of one row who put their sheets together: so many of so many people. */
export interface Coalition {
  name: string;
  of: (people: number) => number;
}

export const coalitions: Coalition[] = [
  { name: 'two insiders', of: () => 2 },
  { name: 'three insiders', of: () => 3 },
  { name: 'half of a row', of: (people) => Math.floor(people / 2) },
  { name: 'all of a row but one', of: (people) => people - 1 },
];

/** Rows of more people are not gone through: there, so few know next to nothing of so many. */
const mostPeople = 12;

/**
 * What colleagues who know each other's answers learn of the others, row by row and question by
 * question; and about how many answers it was.
 */
export function together(
  { evidence, truth, prior }: Scene,
  { of }: Coalition,
): { claims: Claim[]; asked: number } {
  const known = new Map<string, Worlds | null>();
  let asked = 0;
  const claims = gathered(evidence.items).flatMap((rows): Claim[] => {
    const [{ question, blocks }] = rows as [ItemRow];
    const sheets = truth.sheetsOf(blocks);
    const size = of(sheets.length);
    const [insider] = sheets;
    if (!insider || sheets.length > mostPeople || size >= sheets.length) return [];
    const inside = new Set(sheets.slice(0, size));
    asked += sheets.length - size;
    const told = knownOf(question, [...inside]);
    const before = prior(question).map((share) => Math.round(share * 20) / 20);
    const left = rows.map((row) => beyond(row, told));
    const key = JSON.stringify([
      before,
      question.low,
      question.high,
      question.reversed,
      left.map(({ question: _, blocks: _blocks, likelihoods: _likelihoods, ...row }) => row),
    ]);
    const found = known.get(key);
    const worlds = found === undefined ? worldsOf(left, before) : found;
    known.set(key, worlds);
    if (!worlds || worlds.worlds === 0) return [];
    return spoken(question, blocks, worlds.person, before, insider).map((claim) => ({
      ...claim,
      whose: (sheet) => !inside.has(sheet),
    }));
  });
  return { claims, asked };
}
