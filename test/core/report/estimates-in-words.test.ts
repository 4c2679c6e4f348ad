import { beforeAll, describe, expect, it } from 'vitest';
import { describeAlignment } from '../../../src/core/report/alignment/page.ts';
import type { Scope } from '../../../src/core/report/groups/scope.ts';
import { alignmentPage } from '../../../src/core/report/level/judged.ts';
import { type Part, partsIn } from '../../../src/core/report/model/page.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { measured } from '../../support/shapes.ts';

/** The figures of few leaders cannot always be told, those of many can. */
const names = ['full', 'giant', 'many'] as const;
const words = reportWords('en');
const scopes = new Map<string, Scope>();
beforeAll(async () => {
  for (const name of names) {
    const scope = (await measured(name)).at(-1)?.scope;
    if (scope) scopes.set(name, scope);
  }
});

const rowsOf = (parts: readonly Part[]) =>
  parts.flatMap((part) => (part.kind === 'table' ? part.table.rows.length : []));

describe.each(names)('leaders’ estimate of staff in an organisation that is %s', (name) => {
  it('is a row where its difference is told, and folded below a reason where it is not', () => {
    const scope = scopes.get(name);
    if (!scope) throw new Error(`${name} was not measured`);
    const source = { scope, language: 'en' as const, words, releaseHash: 'e'.repeat(64) };
    const { estimates } = alignmentPage(scope);
    const told = estimates.filter(({ error }) => !error.withheld).length;
    const untold = estimates.length - told;
    const section = partsIn(describeAlignment(source).parts).find(
      (part) => part.kind === 'section' && part.title === words.pages.alignment.estimates,
    );
    if (section?.kind !== 'section') throw new Error('nothing is said of the estimates');
    expect(rowsOf(section.parts)).toEqual(told > 0 ? [told] : []);
    const folded = section.parts.flatMap((part) => (part.kind === 'folded' ? part.parts : []));
    expect(rowsOf(folded)).toEqual(untold > 0 ? [untold] : []);
    const said = section.parts.flatMap((part) => (part.kind === 'text' ? part.text : []));
    expect(said.includes(words.depth.estimates.why)).toBe(untold > 0);
    expect(said.includes(words.depth.estimates.none)).toBe(told === 0);
  });
});
