import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/core/language/language.ts';
import { signed } from '../../src/core/language/numbers.ts';
import { trendPage } from '../../src/core/report/trend/trend.ts';
import { ReportBody } from '../../src/views/report/report-body.tsx';
import type { ReportContext } from '../../src/views/report/report-context.ts';
import { fourWaves } from '../support/trend-series.ts';

function render(language: Language, series = fourWaves()): string {
  const latest = series.at(-1);
  if (!latest) throw new Error('no wave');
  const context: ReportContext = {
    scope: latest.scope,
    language,
    releaseHash: 'ab12'.repeat(16),
    releasedOn: '2026-11-02',
    link: (page) => `#${page}`,
    series,
  };
  return String(ReportBody({ context, page: 'trend' }));
}

const said = {
  nl: {
    to: 'tot',
    staff: '16 van de 160 nieuw, 16 weg',
    few: 'minder dan 7 van de',
    unknown: 'niet bekend',
    first: 'eerste meting',
  },
  en: {
    to: 'to',
    staff: '16 of 160 new, 16 gone',
    few: 'fewer than 7 of',
    unknown: 'not known',
    first: 'first survey',
  },
  de: {
    to: 'bis',
    staff: '16 von 160 neu, 16 weg',
    few: 'weniger als 7 von',
    unknown: 'nicht bekannt',
    first: 'ersten Befragung',
  },
  fr: {
    to: 'à',
    staff: '16 nouveaux sur 160, 16 partis',
    few: 'moins de 7 nouveaux sur',
    unknown: 'inconnu',
    first: 'première enquête',
  },
};

describe.each(Object.entries(said))('the trend in %s', (tag, words) => {
  const language = tag as Language;

  test('says of every measure what changed, how surely and against which wave', () => {
    const html = render(language);
    const [whole] = trendPage(fourWaves()).groups;
    expect(whole?.lines.length).toBeGreaterThan(9);
    for (const { last } of whole?.lines ?? []) {
      if (last.withheld) throw new Error('withheld');
      const [change, low, high] = [last.change, last.low, last.high].map((one) =>
        signed(one, language),
      );
      expect(html).toContain(`${change} (${low} ${words.to} ${high})`);
    }
    expect(html).toContain('<td>Meting 3</td>');
    expect(html).not.toContain('<td>Meting 1</td>');
  });

  test('says how many staff changed, or calmly that it is not known', () => {
    expect(render(language)).toContain(words.staff);
    expect(render(language)).toContain(words.few);
    expect(render(language)).not.toMatch(/>[1-6] (van de|of|von) [0-9]+ (nieuw|new|neu)/);
    expect(render(language)).not.toContain(`>${words.unknown}</td>`);
    const without = render(language, fourWaves(false));
    expect(without).toContain(`>${words.unknown}</td>`);
    expect(without).not.toContain(words.staff);
  });

  test('draws each line with its intervals and the level of the first survey', () => {
    const html = render(language);
    const drawn = html.match(/<svg.*?<\/svg>/gs) ?? [];
    expect(drawn.length).toBeGreaterThan(9);
    for (const svg of drawn) {
      expect(svg).toContain(words.first);
      const level = /<line x1="30" y1="([\d.]+)"[^>]*stroke-dasharray/.exec(svg)?.[1];
      const start = /<polyline points="[\d.]+,([\d.]+)[^>]*class="s-ink"/.exec(svg)?.[1];
      expect(level).toBe(start);
      expect(svg).toMatch(/<line [^>]*stroke-width="1.5" class="s-ink"/);
      expect(svg).toMatch(/<desc[^>]*>[^<]{40,}</);
    }
  });
});
