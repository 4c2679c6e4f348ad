import { describe, expect, it } from 'vitest';
import { type IncompleteAxis, incompleteAxes } from '../../src/core/disclosure/plan/axes.ts';
import { previewWave } from '../../src/core/disclosure/plan/preview.ts';
import type { PreviewOption } from '../../src/core/disclosure/plan/preview-option.ts';
import type { Frame, WaveHead } from '../../src/views/manage/frame.tsx';
import { PlanPage } from '../../src/views/manage/plan-page.tsx';
import { excelRoster, people, request } from '../core/disclosure/people.ts';
import { chance } from '../core/disclosure/world.ts';
import { definition } from './manage-facts.ts';

/** 150 people in four departments, 18 of them leading. */
const small = ['a', 'b', 'c', 'd'].flatMap((department, at) => [
  ...people(at === 0 ? 3 : 1, { layer: 'middle', department, site: 'x' }),
  ...people(3, { layer: 'lead', department, site: 'x' }),
  ...people([60, 40, 22, 10][at] as number, { layer: 'employee', department, site: 'x' }),
]);

/** What HR reads on the page, without tags. */
function page(list: Record<string, string>[], leftOut: IncompleteAxis[] = []): string {
  const asked = request(list);
  const preview = previewWave({ ...asked, random: chance(1) });
  const pooled = (tree: string) =>
    preview.options.find((one) => one.tree === tree && one.k === asked.k)?.pooled ?? [];
  const frame: Frame = { language: 'en', path: '/manage', organisation: { name: 'De Schakel' } };
  const wave: WaveHead = { id: 'w1', title: 'Wave', state: 'draft' };
  const html = String(
    <PlanPage
      frame={frame}
      wave={wave}
      preview={preview}
      k={asked.k}
      axes={asked.axes}
      leftOut={leftOut}
      pooled={{ sides: pooled('sides'), layers: pooled('layers') }}
    />,
  );
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('the page on which HR chooses the groups', () => {
  it('tells an organisation of 150 in plain sight what the report will not show', () => {
    const text = page(small);
    expect(text).toContain('This will not be in the report: middle, lead.');
    expect(text).toContain('This may not be in the report: c, d.');
    expect(text).toContain('compares leaders and staff in the whole organisation only');
    expect(text).toMatch(
      /our advice .* Only leaders and staff of the whole organisation are large/,
    );
    expect(text).toContain('7 suits you best: it is also our usual advice.');
  });

  it('names an axis it had to leave out, and for how many people it is empty', () => {
    const list = small.map((one, at) => (at < 3 ? { ...one, site: '' } : one));
    const leftOut = incompleteAxes(definition, { people: list }, ['layer', 'department', 'site']);
    expect(leftOut).toMatchObject([{ id: 'site', blanks: 3 }]);
    expect(page(small, leftOut)).toMatch(/Site is left out: for 3 people on the list it is empty/);
    expect(page(small)).not.toContain('is left out');
  });

  it('finds on the made-up staff list twelve blocks and a pair of their own for four departments', () => {
    const withoutSite = request(excelRoster());
    withoutSite.axes = withoutSite.axes.slice(0, 2);
    const { options, recommended } = previewWave({ ...withoutSite, random: chance(1) });
    const chosen = options.find(({ tree, k }) => tree === 'sides' && k === 7) as PreviewOption;
    expect(chosen.blocks).toBe(12);
    expect(recommended).toMatchObject({ tree: 'sides', treeReason: 'pairs', k: 7 });
    expect(chosen.pairs.map(({ departments, surety }) => [departments.length, surety])).toEqual([
      [8, 'certain'],
      [1, 'certain'],
      [1, 'certain'],
      [1, 'likely'],
      [1, 'uncertain'],
      [4, 'uncertain'],
    ]);
    const text = page(excelRoster());
    expect(text).toContain('Only HR sees this. Leaders · Financiën: 4');
  });

  it('carries five hundred groups of a large organisation and counts the others', () => {
    const list = Array.from({ length: 400 }, (_, at) => [
      ...people(12, { layer: 'lead', department: `u${at}`, site: 'x' }),
      ...people(12, { layer: 'employee', department: `u${at}`, site: 'x' }),
    ]).flat();
    const text = page(list);
    expect(text).toMatch(/… and \d{3,} more/);
    expect(text.length).toBeLessThan(200_000);
  });
});
