import { describe, expect, it } from 'vitest';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { commentsPage } from '../../../src/core/report/comments/comments.ts';
import { themeFinder } from '../../../src/core/report/comments/themes.ts';
import { writeName } from '../../../src/core/report/groups/group-name.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { leadersPage } from '../../../src/core/report/items/leaders-module.ts';
import { methodPage } from '../../../src/core/report/method/method.ts';
import { reliabilityPage } from '../../../src/core/report/method/reliability.ts';
import { describePage } from '../../../src/core/report/report-pages.ts';
import { commentWords } from '../../../src/texts/comment-words.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { reportDefinition } from '../../support/report-definition.ts';
import { madeUpRelease } from '../../support/report-people.ts';

const find = themeFinder(Object.values(commentWords));

const release = madeUpRelease();
const scope = scopeOf(release, reportDefinition);
const words = {
  organisation: 'Organisation',
  leaders: 'Leaders',
  staff: 'Staff',
  several: 'Other groups',
  otherDepartments: 'Overige afdelingen',
  remaining: 'Overige collega’s',
  and: 'and',
};

describe('comments', () => {
  it('leaves out what was withdrawn, everywhere the page is asked for', () => {
    const all = commentsPage(scope, new Set(), find);
    const [first] = all.questions[0]?.groups ?? [];
    const [gone] = first?.comments ?? [];
    if (!gone) throw new Error('no comments');
    const left = commentsPage(scope, new Set([gone.id]), find);
    expect(left.shown).toBe(all.shown - 1);
    expect(JSON.stringify(left)).not.toContain(`"${gone.id}"`);
  });

  it('says how many were withdrawn only where some were, and always what is not counted', () => {
    const words = reportWords('en');
    const textsWith = (withdrawn: ReadonlySet<string>) => {
      const source = {
        scope,
        language: 'en',
        words,
        releaseHash: 'e'.repeat(64),
        withdrawn,
      } as const;
      return JSON.stringify(describePage('comments', source));
    };
    const id = commentsPage(scope, new Set(), find).questions[0]?.groups[0]?.comments[0]?.id ?? '';
    expect(textsWith(new Set())).not.toContain('Withdrawn after publication');
    expect(textsWith(new Set([id]))).toContain(
      'Withdrawn after publication and counted nowhere: 1.',
    );
    for (const gone of [[], [id]]) {
      expect(textsWith(new Set(gone))).toContain(words.depth.comments.leftOut);
    }
  });

  it('finds words whatever the case and accents', () => {
    const found = commentsPage(scope, new Set(), find, { search: 'STÁPPEN finance' });
    expect(found.shown).toBeGreaterThan(0);
    expect(found.shown).toBeLessThan(commentsPage(scope, new Set(), find).shown);
    expect(commentsPage(scope, new Set(), find, { search: 'zonder treffer' }).shown).toBe(0);
  });

  it('shows a unit only what was written wholly inside it', () => {
    const unit = scopeOf(release, reportDefinition, 'hr');
    const texts = commentsPage(unit, new Set(), find).questions.flatMap(({ groups }) =>
      groups.flatMap((group) => group.comments.map((comment) => comment.text)),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((text) => text.includes('hr'))).toBe(true);
  });
});

describe('names of groups', () => {
  it('reads like a sentence part', () => {
    const names = methodPage(scope).blocks.map((block) => writeName(block.name, 'en', words));
    expect(names).toContain('Dept hr · Staff');
    expect(names).toContain('Dept hr · Leaders');
  });
});

describe('the leaders’ module', () => {
  it('shows leaders’ questions without their estimates, over leaders only', () => {
    const page = leadersPage(scope);
    expect(page.rows.map((row) => row.item.id)).toEqual(['m1']);
    const [row] = page.rows;
    if (!row || row.mean.withheld) throw new Error('withheld');
    expect(row.mean.headcount).toBe(48);
  });
});

describe('method', () => {
  it('lists parts, resolution and groups that are covered in part or not at all', () => {
    const page = methodPage(scope);
    expect(page.blocks).toHaveLength(8);
    const [index, d1] = page.resolution;
    expect(index?.measure.kind).toBe('index');
    expect([d1?.fine, d1?.coarse]).toEqual([8, 5]);
    expect(page.notShown.length).toBeGreaterThan(0);
    for (const group of page.partly) expect(group.covered).toBeLessThan(group.headcount);
  });

  it('passes on what the tally computed, with a customary word', () => {
    const withAlpha = {
      ...release,
      reliability: [{ scale: 'd1', answered: 'nearly-all', alpha: 0.74, omega: 0.81 }],
    } as Released;
    const [row] = reliabilityPage(scopeOf(withAlpha, reportDefinition)).rows;
    expect(row?.word).toBe('good');
    expect(reliabilityPage(scope)).toEqual({ rows: [], associations: [] });
  });
});
