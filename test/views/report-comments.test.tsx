import { expect, test } from 'vitest';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { contextOf, release, render } from './render-report.tsx';

test('a comment that was withdrawn is gone from its page, and a search keeps what matches', () => {
  const context = contextOf('nl', null);
  const before = render(context, 'comments');
  const id = /<li id="([^"]+)">/.exec(before)?.[1] ?? '';
  expect(id).not.toBe('');
  const after = render({ ...context, withdrawn: new Set([id]) }, 'comments');
  expect(after).not.toContain(`id="${id}"`);
  const found = render({ ...context, search: 'zzz' }, 'comments');
  expect(found).toContain('zzz');
  expect(found).not.toContain('<li id=');
});

test('a comment shows by which words it has its themes, and a theme keeps its own', () => {
  const themed = structuredClone(release);
  for (const { rows } of themed.comments) {
    for (const row of rows) row.texts = ['Eén <factuur>, & een Team.', 'mooi weer'];
  }
  const context = { ...contextOf('nl', null), scope: scopeOf(themed, reportDefinition, null) };
  const html = render({ ...context, theme: 'planning' }, 'comments');
  expect(html).toContain('Eén &lt;<mark>factuur</mark>&gt;, &amp; een <mark>Team</mark>.');
  expect(html).toContain('Samenwerken: team · Planning, wachten en fouten: factuur');
  expect(html).not.toContain('mooi weer');
  expect(html).toMatch(/<option value="planning" selected[^>]*>/);
  expect(render(context, 'comments')).toContain('mooi weer');
});

test('a comment cannot bring markup into the page', () => {
  const hostile = structuredClone(release);
  for (const { rows } of hostile.comments) {
    for (const row of rows) row.texts = ['<script>alert(1)</script> & "so"'];
  }
  const scope = scopeOf(hostile, reportDefinition, null);
  const html = render({ ...contextOf('nl', null), scope }, 'comments');
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
});
