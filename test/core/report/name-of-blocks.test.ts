import { describe, expect, it } from 'vitest';
import { writeName } from '../../../src/core/report/groups/group-name.ts';
import { nameOfBlocks } from '../../../src/core/report/groups/name-of-blocks.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { methodPage } from '../../../src/core/report/method/method.ts';
import { reportPageTexts } from '../../../src/texts/report-pages.ts';
import { makeRelease, type Person, sheet } from '../../support/make-release.ts';
import { reportDefinition } from '../../support/report-definition.ts';

interface Company {
  departments: string[];
  /** Layers of ten people each, in every department. */
  layers: string[];
  blockOf: (person: Person) => string;
  pairs?: string[][];
}

function scopeFor({ departments, layers, blockOf, pairs }: Company) {
  const people = departments.flatMap((department) =>
    layers.flatMap((layer) =>
      Array.from({ length: 10 }, (_, place): Person => {
        const answers = sheet(reportDefinition, { d1_1: 2 + (place % 3) });
        return { layer, department, answers };
      }),
    ),
  );
  const selects: Record<string, string>[] = [
    {},
    { side: 'leaders' },
    { side: 'staff' },
    ...layers.map((layer) => ({ layer })),
    ...departments.map((department) => ({ department })),
  ];
  const definition = reportDefinition;
  const release = makeRelease({ definition, people, blockOf, selects, ...(pairs && { pairs }) });
  return scopeOf(release, definition);
}

const sideOf = ({ layer }: Person) => (['top', 'middle'].includes(layer) ? 'leaders' : 'staff');
const poolOf = (pools: string[][], department: string) =>
  pools.find((pool) => pool.includes(department))?.join('') ?? department;

/** The names on the method page, the block list of the release. */
function namesIn(scope: ReturnType<typeof scopeFor>, language: 'nl' | 'en' = 'en') {
  const words = reportPageTexts[language].groups;
  return methodPage(scope).blocks.map(({ name }) => writeName(name, language, words));
}

describe('the name of blocks that span a pool of departments', () => {
  const pooled = (pools: string[][], layers: string[]) =>
    scopeFor({
      departments: ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, 2 + 2 * pools.length),
      layers,
      pairs: [['a'], ['b'], ...pools],
      blockOf: (person) => `${poolOf(pools, person.department)} ${sideOf(person)}`,
    });

  it('is never the name of the layer or side across the organisation', () => {
    const scope = pooled([['c', 'd']], ['middle', 'employee']);
    expect(namesIn(scope)).toEqual([
      // The only layer of a side is that side: the same people have one name.
      'Dept a · Leaders',
      'Dept a · Staff',
      'Dept b · Leaders',
      'Dept b · Staff',
      'Other departments · Leaders',
      'Other departments · Staff',
    ]);
    expect(namesIn(scope, 'nl').at(-1)).toBe('Overige afdelingen · Medewerkers');
  });

  it('is numbered where several pools have one', () => {
    const names = namesIn(
      pooled(
        [
          ['c', 'd'],
          ['e', 'f'],
        ],
        ['middle', 'employee'],
      ),
    );
    expect(names.slice(-4)).toEqual([
      'Other departments 1 · Leaders',
      'Other departments 1 · Staff',
      'Other departments 2 · Leaders',
      'Other departments 2 · Staff',
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says the layer as well where the side has several', () => {
    const scope = scopeFor({
      departments: ['a', 'c', 'd'],
      layers: ['middle', 'lead', 'employee'],
      pairs: [['a'], ['c', 'd']],
      blockOf: ({ department, layer }) => `${poolOf([['c', 'd']], department)} ${layer}`,
    });
    const names = namesIn(scope);
    const blocks = scope.release.blocks.filter(({ spans }) => spans.department?.includes('c'));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names.slice(-blocks.length)) expect(name).toMatch(/^Other departments · /);
    const leaders = nameOfBlocks(
      scope,
      blocks.filter(({ side }) => side === 'leaders').map(({ id }) => id),
    );
    expect(writeName(leaders, 'en', reportPageTexts.en.groups)).toBe('Other departments · Leaders');
  });

  it('names the first and counts the others where many departments are one block', () => {
    const many = ['b', 'c', 'd', 'e', 'f', 'g'];
    const scope = scopeFor({
      departments: ['a', ...many],
      layers: ['middle', 'employee'],
      blockOf: (person) => `${poolOf([many], person.department)} ${person.layer}`,
    });
    const names = namesIn(scope);
    expect(names.at(-1)).toBe('Dept b + Dept c + Dept d (+3) · Leaders');
    expect(new Set(names).size).toBe(names.length);
  });
});
