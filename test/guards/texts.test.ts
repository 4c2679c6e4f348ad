/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { isOfDesk, localeOf, staffLanguages } from '../../src/core/language/language.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/texts/*/*.ts', {
  eager: true,
});
const sources = import.meta.glob<string>('../../src/texts/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What may show a text: all code but the texts themselves, and what is asked. */
const code = import.meta.glob<string>(
  [
    '../../src/**/*.{ts,tsx}',
    '../../scripts/**/*.ts',
    '../../survey-definitions/**/*.json',
    '!../../src/texts/*/*.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

/** Every sentence of a text object by its path. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

/** Every name on the way to a sentence, lists left out. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

/** The places of a text that are filled in, once each. */
function placesOf(text: string): string {
  const found = [...text.matchAll(/\{\w+\}/g)].map((match) => match[0]).sort();
  return [...new Set(found)].join('');
}

/** A text as it is with more than one of what it counts. */
const asMany = (text: string) => text.replaceAll(/\{\w+[=<]\d:[^|}]*\|([^}]*)\}/g, '$1');

const areas = Object.keys(modules)
  .filter((path) => path.includes('/nl/'))
  .map((path) => path.split('/').at(-1) as string);

/** Areas of which the selector promises every language of staff, not only those of the desk. */
const staffAreas = areas.filter((area) =>
  sources[`../../src/texts/${area}`]?.includes('Record<StaffLanguage,'),
);

function textsOf(language: string, area: string): [path: string, text: string][] {
  const found = modules[`../../src/texts/${language}/${area}`] ?? {};
  return sentences(Object.values(found)[0]);
}

test('every folder of texts is a language of the table', () => {
  const folders = Object.keys(modules).map((path) => path.split('/').at(-2) as string);
  expect([...new Set(folders)].sort()).toEqual([...staffLanguages].sort());
});

test('no text has a name that no code and no definition says', () => {
  const said = new Set(Object.values(code).flatMap((source) => source.match(/[\w.-]+/g) ?? []));
  const words = new Set([...said].flatMap((word) => [word, ...word.split(/[.-]/)]));
  const unsaid = areas.flatMap((area) =>
    namesIn(Object.values(modules[`../../src/texts/nl/${area}`] ?? {})[0])
      .filter((name) => !name.split(/[.-]/).every((part) => words.has(part) || /\W/.test(part)))
      .map((name) => `${area} ${name}`),
  );
  expect(unsaid).toEqual([]);
});

test('there are areas for staff and areas for the desk alone', () => {
  expect(staffAreas).toContain('respond.ts');
  expect(staffAreas).not.toContain('manage.ts');
});

/**
 * How much longer a translation may be. A short text stands on a button or in a table's head, where
 * little room is left; a paragraph has more.
 */
function roomFor(text: string): number {
  return Math.max(22, text.length * (text.length < 90 ? 1.9 : 1.6));
}

describe.each(staffLanguages.filter((language) => language !== 'nl'))('in %s', (language) => {
  const own = isOfDesk(language) ? areas : staffAreas;

  test.each(own)('%s says the same things as in Dutch, with the same places', (area) => {
    const shape = (texts: [string, string][]) =>
      texts.map(([path, text]) => `${path} ${placesOf(text)}`).sort();
    expect(shape(textsOf(language, area))).toEqual(shape(textsOf('nl', area)));
  });

  test('words that go with a number stand beside it, as the language counts', () => {
    const wrong = own.flatMap((area) =>
      textsOf(language, area).flatMap(([path, text]) =>
        [...text.matchAll(/\{(\w+)([=<]\d):([^|}]*)\|?([^}]*)\}/g)].flatMap(
          ([place, name, when, one, more]) =>
            text.includes(`{${name}}`) && (when === '=1' || language === 'fr') && one && more
              ? []
              : [`${area}${path}: ${place}`],
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('no text is empty, or much longer than the room its Dutch one has', () => {
    const wrong = own.flatMap((area) => {
      const dutch = new Map(textsOf('nl', area));
      return textsOf(language, area).flatMap(([path, text]) =>
        text.trim() === '' || asMany(text).length > roomFor(dutch.get(path) ?? '')
          ? [`${area}${path}: ${text}`]
          : [],
      );
    });
    expect(wrong).toEqual([]);
  });

  test('has no folder with areas that nobody shows in it', () => {
    const written = Object.keys(modules)
      .filter((path) => path.split('/').at(-2) === language)
      .map((path) => path.split('/').at(-1) as string);
    expect(written.filter((area) => !own.includes(area))).toEqual([]);
  });

  test('is a language that the platform can write numbers and dates in', () => {
    const { tag } = localeOf(language);
    expect(Intl.NumberFormat.supportedLocalesOf([tag])).toEqual([tag]);
  });
});
