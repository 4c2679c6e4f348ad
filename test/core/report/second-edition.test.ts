import { expect, test } from 'vitest';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { describeAlignment } from '../../../src/core/report/alignment/page.ts';
import { boardPages } from '../../../src/core/report/editions/board.ts';
import { type Scope, scopeOf } from '../../../src/core/report/groups/scope.ts';
import { alignmentPage, importancePage } from '../../../src/core/report/level/judged.ts';
import { describeMethod } from '../../../src/core/report/method/page.ts';
import { summaryPage } from '../../../src/core/report/summary/summary.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { makeRelease, type Person } from '../../support/make-release.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { madeUpPeople } from '../../support/report-people.ts';

/** The trial survey with a second choice, an estimate of one item, and behaviour apart. */
const definition: Definition = {
  ...reportDefinition,
  importance: { should: 'top3', gets: 'top3_gets' },
  scales: reportDefinition.scales.map((scale) =>
    scale.id === 'd9' ? { ...scale, behaviour: true, inIndex: false } : scale,
  ),
  sections: reportDefinition.sections.map((section) => ({
    ...section,
    screens: section.screens.map((screen) => ({
      ...screen,
      items: screen.items.flatMap((item) => {
        if (item.id === 'top3') return [item, { ...item, id: 'top3_gets' }];
        return item.estimates === 'd1' ? [{ ...item, estimates: 'd1_2' }] : [item];
      }),
    })),
  })),
};

/** Everybody sees the last three get priority, whatever they want. */
const people: Person[] = madeUpPeople(7).map(({ answers, ...person }) => ({
  ...person,
  answers: answers && { ...answers, top3_gets: ['d7', 'd8', 'd9'], d9_1: 5, d9_2: 5, d9_3: 5 },
}));
const made = makeRelease({
  definition,
  people,
  blockOf: ({ layer, department }) =>
    `${department}-${layer === 'top' || layer === 'middle' ? 'leaders' : 'staff'}`,
  selects: [{}, { side: 'leaders' }, { side: 'staff' }],
});
const scope = scopeOf(made, definition);

test('sets what should get priority beside what gets it, with the widest interval the two allow', () => {
  const { distances } = importancePage(scope);
  expect(distances.map(({ option }) => option.id)).toEqual(definition.scales.map(({ id }) => id));
  const first = distances[0]?.cells[0];
  if (!first || first.should.withheld || first.gets.withheld || first.distance.withheld) {
    throw new Error('withheld');
  }
  const { should, gets, distance } = first;
  const answered = people.flatMap(({ answers }) => (answers ? [answers.top3] : []));
  const wanted = answered.filter((chosen) => Array.isArray(chosen) && chosen.includes('d1'));
  expect(should.share).toBeCloseTo(wanted.length / answered.length, 1);
  expect(gets.share).toBeLessThan(0.05);
  expect(distance.value).toBe(should.share - gets.share);
  expect([distance.low, distance.high]).toEqual([
    should.interval.low - gets.interval.high,
    should.interval.high - gets.interval.low,
  ]);
});

test('compares leaders and staff on the same distance', () => {
  const { distances, columns } = importancePage(scope);
  expect(columns.map(({ side }) => side ?? 'whole')).toEqual(['whole', 'leaders', 'staff']);
  expect(distances[0]?.cells).toHaveLength(3);
});

test('makes a subject that many want and few see a reason to talk, by the wish and not the practice', () => {
  const reasons = summaryPage(scope).topics.flatMap((topic) => topic.reasons);
  const distance = reasons.find(({ code }) => code === 'distance');
  expect(distance).toBeDefined();
  const chosen = reasons.flatMap((reason) => (reason.code === 'chosen' ? [reason.share] : []));
  expect(chosen.every((share) => share < 0.95)).toBe(true);
});

test('heads the page of a meeting with what lacks priority most, and with the question where nothing does', () => {
  const words = reportWords('en');
  const heading = (of: Scope) =>
    boardPages({ scope: of, language: 'en', words, releaseHash: '0', search: '' }).find(
      ({ id }) => id === 'importance',
    )?.title;
  const lacks = importancePage(scope).distances.map(({ cells: [whole] }) =>
    !whole || whole.distance.withheld ? 0 : whole.distance.value,
  );
  const widest = Math.max(...lacks);
  const most = definition.scales[lacks.indexOf(widest)]?.title.en;
  const said = `“${most}” gets less priority than people want: ${Math.round(100 * widest)} percentage points (`;
  expect(heading(scope)).toContain(said);
  expect(heading(scopeOf(made, reportDefinition))).toBe(words.pages.pages.importance.title);
});

test('shows no distance where only one of the two choices is asked', () => {
  const one = scopeOf(made, reportDefinition);
  expect(importancePage(one).distances).toEqual([]);
});

test('names the mark of an estimate in a picture only where the picture has one', () => {
  const source = { language: 'en', words: reportWords('en'), releaseHash: '0' } as const;
  const legend = (of: Scope) =>
    JSON.stringify(describeAlignment({ ...source, scope: of })).includes('"estimate":"');
  const items = structuredClone(definition);
  for (const { screens } of items.sections) {
    for (const item of screens.flatMap((screen) => screen.items)) {
      if (item.estimates) item.estimates = 'd1_2';
    }
  }
  expect(legend(scope)).toBe(true);
  expect(legend(scopeOf(made, items))).toBe(false);
});

test('compares an estimate of one item with that item, and of a scale with the scale', () => {
  const { estimates } = alignmentPage(scope);
  expect(estimates.map(({ measure }) => measure.id)).toEqual([
    'd1_2',
    ...definition.scales.slice(1).map(({ id }) => id),
  ]);
  const own = estimates[0]?.frontline;
  if (!own || own.withheld) throw new Error('withheld');
  const given = people.flatMap(({ layer, answers }) => {
    const answer = layer === 'lead' || layer === 'employee' ? answers?.d1_2 : null;
    return typeof answer === 'number' ? [answer] : [];
  });
  const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length;
  expect(own.n).toBeGreaterThan(0.9 * given.length);
  expect(own.mean).toBeCloseTo(mean, 1);
});

/** Themes that the summary names as highest or lowest. */
function extremesOf(of: Scope): string[] {
  return summaryPage(of).level.flatMap((one) => ('measure' in one ? [one.measure.id] : []));
}

test('never calls behaviour the strongest theme, and leaves it out of the likeness of profiles', () => {
  const ranked = scopeOf(made, { ...definition, scales: reportDefinition.scales });
  expect(extremesOf(ranked)).toContain('d9');
  expect(extremesOf(scope)).not.toContain('d9');
  const { similarity } = alignmentPage(scope).whole;
  expect(similarity).toMatchObject({ withheld: false, dimensions: 8 });
  expect(alignmentPage(ranked).whole.similarity).toMatchObject({ dimensions: 9 });
});

test('says on the page of the method which theme the index leaves out, and nothing where it has them all', () => {
  const source = { language: 'en', words: reportWords('en'), releaseHash: '0' } as const;
  const said = (of: Scope) => JSON.stringify(describeMethod({ ...source, scope: of }));
  const title = definition.scales.find(({ id }) => id === 'd9')?.title.en;
  expect(said(scope)).toContain(`Not in the index: ${title}.`);
  expect(said(scopeOf(made, { ...definition, scales: reportDefinition.scales }))).not.toContain(
    'Not in the index',
  );
});
