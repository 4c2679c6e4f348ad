import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paper } from '../../src/views/charts/palette.ts';

const styles = join(import.meta.dirname, '../../public/styles');
const tokens = readFileSync(join(styles, 'tokens.css'), 'utf8');
const charts = readFileSync(join(styles, 'charts.css'), 'utf8');

/** The custom properties of a theme: the plain ones, overlaid with those of its media query. */
function theme(media: string | null): Map<string, string> {
  const [base = '', ...queries] = tokens.split('@media ');
  const overlay = media ? (queries.find((part) => part.startsWith(media)) ?? '') : '';
  const found = new Map<string, string>();
  for (const [, name, value] of `${base}${overlay}`.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)) {
    found.set(name ?? '', value ?? '');
  }
  return found;
}

/** Contrast of two colours (WCAG 2.2, 1.4.3): 1 to 21. */
function contrast(one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  }) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const themes = [
  { name: 'light', media: null },
  { name: 'dark', media: '(prefers-color-scheme: dark)' },
  { name: 'print', media: 'print' },
];

describe.each(themes)('in $name', ({ media }) => {
  const colours = theme(media);
  const colour = (name: string) => colours.get(name) ?? `no colour ${name}`;

  test.each([
    ['ink', 'ground'],
    ['ink', 'surface'],
    ['ink-soft', 'ground'],
    ['ink-soft', 'surface'],
    ['accent', 'ground'],
    ['accent', 'surface'],
    ['on-accent', 'accent'],
    ['accent-strong', 'accent-soft'],
    ['bad', 'surface'],
    ['bad', 'bad-soft'],
    ['ink', 'good-soft'],
    ['ink', 'warm-soft'],
    ['chart-on-strong', 'chart-high-2'],
    ['chart-on-strong', 'chart-low-2'],
    ['chart-on-light', 'chart-high-1'],
    ['chart-on-light', 'chart-low-1'],
    ['chart-on-light', 'chart-mid'],
    ['chart-on-light', 'chart-blank'],
  ])('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    'series-1',
    'series-2',
    'series-3',
    'series-4',
    'chart-high-2',
    'chart-low-2',
    'line-strong',
    'focus',
  ])('%s stands out from the surface as a mark or an edge', (mark) => {
    expect(contrast(colour(mark), colour('surface'))).toBeGreaterThanOrEqual(3);
  });
});

test('paper has the colours of the light screen, role for role', () => {
  const light = theme(null);
  const rules = charts.matchAll(/\.f-([\w-]+) \{\s*fill: var\(--([\w-]+)\)/g);
  const said = new Map([...rules].map(([, role, name]) => [role, light.get(name ?? '')]));
  for (const [role, colour] of Object.entries(paper))
    expect([role, said.get(role)]).toEqual([role, colour]);
});
