import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/core/disclosure/release/publish.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { commentsPage } from '../../../src/core/report/comments/comments.ts';
import { themeFinder } from '../../../src/core/report/comments/themes.ts';
import { type Scope, scopeOf, unitsOf } from '../../../src/core/report/groups/scope.ts';
import { itemsPage } from '../../../src/core/report/items/items.ts';
import { leadersPage } from '../../../src/core/report/items/leaders-module.ts';
import { alignmentPage, chainPage, importancePage } from '../../../src/core/report/level/judged.ts';
import { methodPage } from '../../../src/core/report/method/method.ts';
import { participationPage } from '../../../src/core/report/participation/participation.ts';
import { profilePage } from '../../../src/core/report/profile/profile.ts';
import { strengthPage } from '../../../src/core/report/strength/strength.ts';
import { summaryPage } from '../../../src/core/report/summary/summary.ts';
import { countTidyRows, tidyRows } from '../../../src/core/report/tidy/tidy.ts';
import { trendPage } from '../../../src/core/report/trend/trend.ts';
import { commentWords } from '../../../src/texts/comment-words.ts';
import { excelRoster, plan } from '../disclosure/people.ts';
import { chance, fullDefinition, sheetsFor, tallyRequest } from '../disclosure/world.ts';

const find = themeFinder(Object.values(commentWords));

const definition = fullDefinition();
const people = excelRoster();

async function realScope(tree: 'layers' | 'sides', response: number): Promise<Scope> {
  const planning = plan(people, { tree });
  const mood = { response, skip: 0.02, notApplicable: 0.02 };
  const sheets = sheetsFor(
    definition,
    planning.plan,
    people,
    planning.blocks,
    chance(20261121),
    mood,
  );
  const release = await tally(tallyRequest(definition, planning.plan, sheets));
  return scopeOf(publish(release), definition);
}

const everyPage = (scope: Scope) => ({
  summary: summaryPage(scope),
  participation: participationPage(scope),
  profile: profilePage(scope),
  importance: importancePage(scope),
  alignment: alignmentPage(scope),
  chain: chainPage(scope),
  strength: strengthPage(scope),
  items: itemsPage(scope),
  trend: trendPage([{ scope, months: 0 }]),
  comments: commentsPage(scope, new Set(), find),
  leaders: leadersPage(scope),
  method: methodPage(scope),
  tidy: tidyRows(scope),
});

/** Every number that is not a finite one, with where it stands. */
function broken(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => broken(inner, `${path}.${key}`));
}

describe.each([
  ['sides', 0.75],
  ['layers', 0.75],
  ['sides', 0.12],
  ['layers', 0.005],
] as const)('a release of the real tally, divided by %s with response %f', (tree, response) => {
  it('fills every page, for the organisation and each unit, without one broken number', async () => {
    const scope = await realScope(tree, response);
    const scopes = [
      scope,
      ...unitsOf(scope.release).map(({ id }) => scopeOf(scope.release, definition, id)),
    ];
    for (const one of scopes) {
      const found = everyPage(one);
      expect(broken(found)).toEqual([]);
      expect(countTidyRows(one)).toBe(found.tidy.length);
    }
    const pages = everyPage(scope);
    const shown = pages.profile.whole.cells.filter((cell) => !cell.withheld).length;
    expect(shown > 0).toBe(response > 0.05);
    if (response < 0.7) return;
    expect(pages.importance.rows).toHaveLength(8);
    expect(pages.importance.rows[0]?.cells[0]?.should.withheld).toBe(false);
    expect(pages.alignment.estimates).toHaveLength(9);
    expect(pages.leaders.rows.length).toBeGreaterThan(4);
    expect(pages.method.reliability.rows.length).toBeGreaterThan(0);
    expect(pages.participation.whole).toMatchObject({ headcount: people.length });
  });

  it('never says that more people are covered than a group has', async () => {
    const rows = tidyRows(await realScope(tree, response));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      if (row.covered !== null) expect(row.covered).toBeLessThanOrEqual(row.headcount);
      if (row.n !== null && row.covered !== null) expect(row.n).toBeLessThanOrEqual(row.covered);
    }
  });
});
