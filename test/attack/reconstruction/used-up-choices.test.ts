import { describe, expect, it } from 'vitest';
import {
  choicesLeaveOpen,
  noneDominates,
} from '../../../src/core/disclosure/protect/publishable.ts';
import { roundPeople } from '../../../src/core/disclosure/protect/rounding.ts';
import { choices } from './attackers/choices.ts';
import { chance } from './chance.ts';
import type { Evidence, Scene } from './evidence.ts';
import { evidenceOf } from './protected.ts';
import type { Question, Sheet } from './questionnaire.ts';
import type { ReadRelease } from './read-release.ts';

/**
 * A choice of up to one, two or three options. Every count can be rounded up: then the fewest people
 * behind the counts use up every choice that the people have, and whoever adds up knows of the other
 * options that nobody chose them.
 */

const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];

function questionOf(pick: number): Question {
  return {
    ...{ id: 'q', kind: 'choice', low: 0, high: 0, options, pick, scale: null },
    ...{ scored: false, reversed: false, leadersOnly: false, should: null },
  };
}

/** What an attacker states of a row with these counts, and which of it is not true. */
async function statedOf(sheets: Sheet[], counts: Record<string, number>, pick: number) {
  const n = sheets.length;
  const release = {
    wave: { k: 7 },
    blocks: [{ id: 'c01', planned: ['b01'], headcount: n, ballots: n }],
    participation: { ballots: n },
    ...{ variables: [], comments: [], reliability: [], associations: [] },
    choices: [{ item: 'q', rows: [{ blocks: ['c01'], n, answered: 'nearly-all', counts }] }],
  } as unknown as ReadRelease;
  const evidence: Evidence = evidenceOf(release, { questions: [questionOf(pick)], scales: [] });
  const scene: Scene = {
    evidence,
    truth: { sheetsOf: () => sheets, everybody: sheets },
    prior: () => [],
  };
  const claims = await choices.attack(scene);
  const wrong = claims.filter(({ whose, says, insider }) =>
    sheets.some((sheet) => sheet !== insider && whose(sheet) && !says(sheet)),
  );
  return { certain: claims.length, wrong: wrong.length };
}

/** Sheets of people who all choose as many as they may, among the first few options. */
function sheetsOf(n: number, pick: number, used: number, random: () => number): Sheet[] {
  return Array.from({ length: n }, () => {
    const left = options.slice(0, used);
    const chosen = Array.from({ length: pick }, () =>
      left.splice(Math.floor(random() * left.length), 1),
    ).flat();
    return { block: 'b01', answers: { q: chosen }, recordKey: '' };
  });
}

describe('choices that are used up', () => {
  const nobody = Object.fromEntries(options.map((id) => [id, 0]));

  it('tell what nobody chose where every count is rounded up', async () => {
    const chosen = [...Array<string[]>(9).fill(['a']), ...Array<string[]>(13).fill(['b']), []];
    const sheets = chosen.map((q) => ({ block: 'b01', answers: { q }, recordKey: '' }));
    const up = (people: number) => roundPeople((people * 23) / 22, 23, 0);
    const published = { ...nobody, a: up(9), b: up(13) };
    expect(noneDominates(Object.values(published), 23)).toBe(true);
    const { certain, wrong } = await statedOf(sheets, published, 1);
    expect(wrong).toBe(0);
    expect(certain).toBeGreaterThan(6);
    expect(choicesLeaveOpen(Object.values(published), 23, 23, 1)).toBe(false);
  });

  it.each([1, 2, 3])('of up to %i are published only where nothing follows', async (pick) => {
    const random = chance(pick);
    const told = { certain: 0, wrong: 0 };
    let kept = 0;
    for (let round = 0; round < 1500; round += 1) {
      const n = 15 + Math.floor(random() * 12);
      const sheets = sheetsOf(n, pick, pick + 1 + Math.floor(random() * 3), random);
      const counts = options.map((id) => {
        const people = sheets.filter(({ answers }) => (answers.q as string[]).includes(id));
        return roundPeople(people.length, n, random());
      });
      if (!noneDominates(counts, n) || !choicesLeaveOpen(counts, n, n, pick)) continue;
      kept += 1;
      const named = Object.fromEntries(options.map((id, at) => [id, counts[at] ?? 0]));
      const { certain, wrong } = await statedOf(sheets, named, pick);
      told.certain += certain;
      told.wrong += wrong;
    }
    expect(told).toEqual({ certain: 0, wrong: 0 });
    expect(kept).toBeGreaterThan(700);
  });
});
