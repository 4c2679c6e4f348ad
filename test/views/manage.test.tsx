import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/language/language.ts';
import { bandWords } from '../../src/views/manage/participation-page.tsx';
import { samples } from './manage-samples/samples.ts';

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((m) => m[1] ?? '');
const decoded = (text: string) => decodeURIComponent(text.replaceAll('&amp;', '&'));

for (const language of languages) {
  describe(`HR's pages (${language})`, () => {
    for (const [name, page] of Object.entries(samples(language))) {
      const html = page.toString();
      const ids = all(html, /\sid="([^"]*)"/g);

      test(`${name}: one title, and no heading skips a level`, () => {
        const levels = all(html, /<h([1-6])[\s>]/g).map(Number);
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        levels.reduce((before, level) => {
          expect(level).toBeLessThanOrEqual(before + 1);
          return level;
        }, 0);
      });

      test(`${name}: every control has one label, every reference an aim`, () => {
        expect(new Set(ids).size).toBe(ids.length);
        const controls = html.match(/<(input|select|textarea)\s[^>]*>/g) ?? [];
        const labels = all(html, /<label[^>]*\sfor="([^"]*)"/g);
        for (const control of controls) {
          if (control.includes('type="hidden"')) continue;
          const id = /\sid="([^"]*)"/.exec(control)?.[1];
          expect(labels.filter((label) => label === id)).toEqual([id]);
        }
        for (const aim of all(html, /\s(?:aria-labelledby|aria-describedby)="([^"]*)"/g)) {
          for (const id of aim.split(' ')) expect(ids).toContain(id);
        }
        for (const aim of all(html, /href="#([^"]*)"/g)) {
          expect(ids.map(decoded)).toContain(decoded(aim));
        }
      });

      test(`${name}: nothing inline, nothing from elsewhere, no place left unfilled`, () => {
        expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|undefined|\[object|NaN/);
        expect(all(html, /(?:src|href|action)="(https?:[^"]*)"/g)).toEqual([]);
        const text = html.replace(/<[^>]*>/g, ' ');
        expect(text).not.toMatch(/\{\w+\}/);
      });
    }
  });
}

test('settings that are fixed cannot be changed, and the page says why', () => {
  for (const [name, locked] of [
    ['settings after planning', true],
    ['settings', false],
  ] as const) {
    const html = String(samples('nl')[name]);
    expect(html.includes('<fieldset class="locked" disabled=""')).toBe(locked);
    expect(html.includes('De groepen zijn al ingedeeld')).toBe(locked);
    expect(html.includes('action="/manage/waves/a1b2c3/settings"')).toBe(!locked);
  }
});

describe('what HR must not be able to see', () => {
  const html = (name: string) => samples('nl')[name]?.toString() ?? '';

  test('the outermost bands of participation never say nobody or everybody', () => {
    expect(bandWords('0-25', 'nl')).toBe('minder dan 25%');
    expect(bandWords('90-100', 'en')).toBe('90% or more');
    expect(bandWords('40-50', 'nl')).toBe('40 tot 50%');
    expect(html('participation')).not.toMatch(/>\s*(0|100) ?%/);
  });

  test('cards carry no name, and their order is that of their random links', () => {
    const codes = all(html('cards'), /<strong>([\d-]{19})</g);
    expect(codes).toEqual(['1', '2', '3'].map((n) => `7777-7777-7777-777${n}`));
    expect(html('cards')).not.toContain('Medewerker 0');
  });

  test('a hostile name in a staff list stays text', () => {
    const page = html('roster with faults');
    expect(page).not.toContain('<script>');
    expect(page).toContain('geen-adres');
  });
});
