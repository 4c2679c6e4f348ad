import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language/language.ts';
import { decimal, percent, signed, signedWhole } from '../../src/core/language/numbers.ts';
import { itemsPage } from '../../src/core/report/items/items.ts';
import { alignmentPage, chainPage } from '../../src/core/report/level/judged.ts';
import { profilePage } from '../../src/core/report/profile/profile.ts';
import { reportPageIds } from '../../src/core/report/report-pages.ts';
import { StandaloneReport } from '../../src/views/report/standalone-report.tsx';
import { agreement } from '../support/report-people.ts';
import { contextOf, hash, render, visible } from './render-report.tsx';

const scopes = [null, 'finance', 'no such unit'];

describe.each(languages)('in %s', (language) => {
  test.each(reportPageIds)('the page %s is one sound document in every scope', (page) => {
    for (const unit of scopes) {
      const html = render(contextOf(language, unit), page);
      expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`, 'i'));
      expect(html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(html).toContain(hash);
      expect(html).toContain('Meting één');
      expect(visible(html)).not.toMatch(/undefined|NaN|\[object|Infinity|\{\w+\}/);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const named of html.matchAll(/aria-labelledby="([^"]+)"/g)) {
        for (const id of (named[1] ?? '').split(' ')) expect(ids).toContain(id);
      }
    }
  });

  test.each(reportPageIds)('the page %s holds to the content policy', (page) => {
    const html = render(contextOf(language, null), page);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|https?:\/\/(?!www\.w3\.org)/i);
  });

  test.each(
    reportPageIds,
  )('every picture on %s has a title, a description and its numbers', (page) => {
    const html = render(contextOf(language, null), page);
    const pictures = html.split('<svg').slice(1);
    for (const picture of pictures) {
      expect(picture).toMatch(
        /^[^>]*role="img"[^>]*>\s*<title[^>]*>[^<]+<\/title><desc[^>]*>[^<]+</,
      );
    }
    const figures = html.match(/<figure/g)?.length ?? 0;
    expect(html.match(/<\/svg><details><summary>/g)?.length ?? 0).toBe(figures);
  });
});

test('a withheld figure is said to be withheld and never explained', () => {
  const html = reportPageIds.map((page) => render(contextOf('nl', 'finance'), page)).join('');
  expect(html).toContain('niet getoond');
  expect(html).not.toMatch(/te klein|te weinig|privacyreden|n ?&lt; ?\d/i);
});

test('headings step down one level at a time', () => {
  for (const page of reportPageIds) {
    const html = render(contextOf('nl', null), page);
    const main = html.slice(html.indexOf('report-page'));
    const levels = [...main.matchAll(/<h([1-4])[ >]/g)].map((match) => Number(match[1]));
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  }
});

test('the report in one file holds every page and asks nothing of any server', () => {
  const { search: _, ...context } = contextOf('en', null);
  const html = String(
    <StandaloneReport context={{ ...context, link: (page) => `#${page}` }} css="body{margin:0}" />,
  );
  for (const page of reportPageIds) expect(html).toContain(`id="${page}"`);
  expect(html).not.toMatch(/<script|<link|<img|<form|src=/);
  expect(html.match(/<style>/g)).toHaveLength(1);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('the alignment page says who is more positive, and compares wishes and priorities', () => {
  const context = contextOf('nl', null);
  const { whole, priorities } = alignmentPage(context.scope);
  const clear = whole.rows.flatMap(({ gap }) => (!gap.withheld && gap.clear ? [gap] : []));
  const words = visible(render(context, 'alignment'));
  expect(clear.length).toBeGreaterThan(0);
  for (const { direction } of clear) {
    const who = direction === 'leadersHigher' ? 'leidinggevenden zijn' : 'medewerkers zijn';
    expect(words).toContain(`duidelijk: ${who} positiever`);
  }
  expect(whole.twins.some(({ difference }) => !difference.withheld)).toBe(true);
  expect(words).toContain('Hoe ver blijft de praktijk achter bij de wens?');
  expect(priorities.some(({ agreement }) => !agreement.withheld)).toBe(true);
  expect(words).toContain('Hoe sterk de volgorde van beide groepen op elkaar lijkt');
});

test('the margins of groups finer than departments are folded below those of the others', () => {
  const page = render(contextOf('en', null), 'participation');
  const [, folded = ''] = page.split('Smaller groups: ');
  expect(folded).toMatch(/^\d+/);
  expect(folded).toContain('<td');
});

test('the profile says whether it matters who answered, the items page the net of a 0–10 question', () => {
  const context = contextOf('nl', null);
  const { totals, measures } = profilePage(context.scope);
  const words = visible(render(context, 'profile'));
  const weighed = [...totals.byHeadcount, ...totals.byDepartment];
  expect(weighed.filter((cell) => !cell.withheld)).toHaveLength(2 * measures.length);
  for (const cell of weighed) {
    if (cell.withheld) continue;
    const [mean, low, high] = [cell.mean, cell.low, cell.high].map((one) => decimal(one, 'nl'));
    expect(words).toContain(`${mean} (${low} tot ${high}; n=${cell.n})`);
  }
  const nets = itemsPage(context.scope).sections.flatMap(({ rows }) =>
    rows.flatMap(({ cells: [cell] }) =>
      cell && !cell.withheld && cell.kind === 'counts' && cell.net ? [cell] : [],
    ),
  );
  expect(nets.length).toBeGreaterThan(0);
  const items = visible(render(context, 'items'));
  for (const { net, n } of nets) {
    expect(items).toContain(`netto ${signedWhole(net?.value ?? 0, 'nl')}, met 95% zekerheid`);
    expect(items).toContain(`(${n} antwoorden)`);
  }
});

test.each([
  ['nl', 'tot', 'mensen', 'over \\d+ thema'],
  ['en', 'to', 'people', 'over \\d+ themes'],
] as const)('every figure in the sentences of the summary (%s) says how sure it is', (language, to, people, themes) => {
  for (const unit of [null, 'finance']) {
    const html = render(contextOf(language, unit), 'summary');
    const said = [...html.matchAll(/<(p|li)>([^<]*)<\/\1>/g)].map(([, , text = '']) => text);
    const figures = said.filter((text) => /\d[.,]\d|\d%/.test(text));
    if (!unit) expect(figures.length).toBeGreaterThan(9);
    for (const text of figures) {
      expect(text).toMatch(
        new RegExp(`\\(\\S+ ${to} \\S+\\)|; \\d+ ${people}|\\d ${people}|${themes}`),
      );
    }
  }
});

test('no figure on a page of comparisons stands without its people and its interval', () => {
  const context = contextOf('nl', null);
  const { rows } = chainPage(context.scope);
  const chain = render(context, 'chain');
  for (const { cells } of rows) {
    const people = cells.flatMap((cell) => (cell.withheld ? [] : [cell.n]));
    const [least, most] = [Math.min(...people), Math.max(...people)];
    expect(chain).toContain(`>n=${least === most ? least : `${least}–${most}`}</text>`);
  }
  const [first] = rows;
  const cell = first?.cells[1];
  if (!cell || cell.withheld) throw new Error('withheld');
  const [mean, low, high] = [cell.mean, cell.low, cell.high].map((one) => decimal(one ?? 0, 'nl'));
  expect(chain).toContain(`${mean} (${low} tot ${high}; n=${cell.n})`);
  const { whole } = alignmentPage(context.scope);
  const leaders = whole.rows.flatMap((row) => (row.leaders.withheld ? [] : [row.leaders.n]));
  expect(visible(render(context, 'alignment'))).toContain(
    `Antwoorden per thema: Leidinggevenden ${leaders[0]}, `,
  );
  const page = visible(render(context, 'alignment'));
  const { estimates } = alignmentPage(context.scope);
  expect(estimates).toHaveLength(9);
  for (const { estimate, error } of estimates) {
    if (estimate.withheld || error.withheld) throw new Error('withheld');
    expect(page).toContain(`${decimal(estimate.mean, 'nl')} (n=${estimate.n})`);
    expect(page).toContain(`${signed(error.low, 'nl')} tot ${signed(error.high, 'nl')}`);
  }
  const items = visible(render(context, 'items'));
  for (const { rows: statements } of itemsPage(context.scope).sections) {
    for (const { cells: shares } of statements) {
      for (const share of shares) {
        if (share.withheld || share.kind !== 'counts') continue;
        const ends = [share.interval.low, share.interval.high].map((one) => percent(one, 'nl'));
        expect(items).toContain(
          `${percent(share.favourable, 'nl')} (${ends.join(' tot ')}; n=${share.n})`,
        );
      }
    }
  }
});

test('an agreement stands with its unit, its owner and the change measured since', () => {
  const html = render(
    {
      ...contextOf('nl', null),
      agreements: [agreement],
    },
    'agreements',
  );
  expect(html).toContain('<h2>Logistiek</h2>');
  expect(html).toContain('1 februari 2027');
  expect(html).toContain('+0,21 punt (−0,02 tot +0,44), geen duidelijke verandering');
});

test('the method page says that there was no pilot, and no test of whether all understand the same', () => {
  const words = visible(render(contextOf('nl', null), 'method'));
  expect(words).toContain('Dit rapport rust niet op een proefmeting.');
  expect(words).toMatch(/niet getoetst of leidinggevenden en medewerkers.*verschillende talen/);
});

test('the themes to talk about first come with ideas', () => {
  expect(render(contextOf('nl', null), 'agreements')).toContain('Ideeën om mee te beginnen');
});
