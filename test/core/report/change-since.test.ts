import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { changeInWords } from '../../../src/core/report/agreements/change-in-words.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { changeSince } from '../../../src/core/report/trend/change-since.ts';
import type { WaveInSeries } from '../../../src/core/report/trend/series.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { makeRelease, type Person, sheet } from '../../support/make-release.ts';
import { reportDefinition } from '../../support/report-definition.ts';

/** The same survey, asking of the first scale only these items. */
function asking(items: readonly string[]): Definition {
  return {
    ...reportDefinition,
    sections: reportDefinition.sections.map((section) => ({
      ...section,
      screens: section.screens.map((screen) => ({
        ...screen,
        items: screen.items.filter((item) => item.scale !== 'd1' || items.includes(item.id)),
      })),
    })),
  };
}

/** Forty people in two departments whose answers to the first scale lie around a level. */
function wave(definition: Definition, level: number, unit: string | null = null): WaveInSeries {
  const asked = ['d1_1', 'd1_2', 'd1_3', 'd1_4', 'd2_1', 'd2_2', 'd2_3', 'd2_4', 'd2_5'];
  const people = ['a', 'b'].flatMap((department) =>
    Array.from({ length: 20 }, (_, place): Person => {
      const here = department === 'a' ? level : 3;
      const answer = here + (place % 3) - 1;
      const answers = sheet(definition, Object.fromEntries(asked.map((id) => [id, answer])));
      return { layer: 'employee', department, answers };
    }),
  );
  const release = makeRelease({
    definition,
    people,
    blockOf: ({ department }) => department,
    selects: [{}, { department: 'a' }, { department: 'b' }],
  });
  return { scope: scopeOf(release, definition, unit), months: 0 };
}

const full = reportDefinition;
const found = (...given: Parameters<typeof changeSince>) => {
  const change = changeSince(...given);
  if (change.withheld) throw new Error('withheld');
  return change;
};

describe('the change beside an action', () => {
  it('is of everybody in its unit, with an interval around it', () => {
    const change = found(wave(full, 2, 'a'), wave(full, 4, 'a'), 'd1');
    expect(change.change).toBeCloseTo(2);
    expect(change.low).toBeLessThan(2);
    expect(change.high).toBeGreaterThan(2);
    expect([change.clear, change.oneQuestion]).toEqual([true, false]);
    expect(found(wave(full, 2, 'b'), wave(full, 4, 'b'), 'd1').change).toBeCloseTo(0);
    expect(found(wave(full, 2), wave(full, 4), 'd1').change).toBeCloseTo(1);
  });

  it('follows the question that both waves asked where one is a pulse, and says so', () => {
    const pulse = asking(['d1_2']);
    const change = found(wave(full, 2, 'a'), wave(pulse, 4, 'a'), 'd1');
    expect(change.change).toBeCloseTo(2);
    expect(change.oneQuestion).toBe(true);
    expect(found(wave(full, 2, 'a'), wave(pulse, 4, 'a'), 'd2').oneQuestion).toBe(false);
  });

  it('follows a single question by itself, and the index only where all of it was asked', () => {
    const pulse = asking(['d1_2']);
    expect(found(wave(full, 2, 'a'), wave(full, 4, 'a'), 'd1_3').oneQuestion).toBe(false);
    expect(changeSince(wave(full, 2), wave(pulse, 4), 'd1_3').withheld).toBe(true);
    expect(changeSince(wave(full, 2), wave(pulse, 4), 'index').withheld).toBe(true);
  });

  it('is withheld where the unit, or the theme, is not there in both', () => {
    expect(changeSince(wave(full, 2, 'x'), wave(full, 4, 'x'), 'd1').withheld).toBe(true);
    expect(changeSince(wave(full, 2), wave(full, 4), 'd99').withheld).toBe(true);
  });

  it('says in a sentence that the staff list of then is gone, and counts who changed where it is not', () => {
    const { scope } = wave(full, 4);
    const source = {
      ...({ scope, language: 'en', words: reportWords('en') } as const),
      ...{ releaseHash: '', search: '' },
    };
    const change = found(wave(full, 2), wave(full, 4), 'd1');
    expect(changeInWords(source, change)).toMatch(
      / the staff list of that time has been deleted\.$/,
    );
    const staff = { headcount: 40, changed: 12, left: 9 };
    expect(changeInWords(source, { ...change, staff })).toMatch(/ Staff: 12 of 40 new, 9 gone\.$/);
  });
});
