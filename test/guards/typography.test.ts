/// <reference types="vite/client" />
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { localeOf, type StaffLanguage, staffLanguages } from '../../src/core/language/language.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/texts/*/*.ts', {
  eager: true,
});
const definitions = import.meta.glob<string>('../../survey-definitions/*/2.0.0/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const views = import.meta.glob<string>(['../../src/views/**/*.tsx', '../../src/client/**/*.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Lists of words to look for are no sentences; a terminal and a plain text have a typewriter's marks. */
const noPages = /(comment-words|analyse|archive)\.ts$/;

function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

/** Every sentence that a language has, on pages and in questionnaires. */
function sentencesIn(language: StaffLanguage): string[] {
  const pages = Object.entries(modules).filter(
    ([path]) => path.split('/').at(-2) === language && !noPages.test(path),
  );
  const questions = Object.entries(definitions).filter(([path]) =>
    path.endsWith(`/${language}.yaml`),
  );
  return [
    ...pages.flatMap(([, module]) => sentences(module)),
    ...questions.flatMap(([, source]) => sentences(parse(source))),
  ];
}

/** What a printer in each language never sets. */
const never: Record<string, { in: StaffLanguage[]; is: RegExp }> = {
  'a space at which a line can break before a double mark': { in: ['fr'], is: / [;:?!»%]|« / },
  'a space at which a line can break before a percent sign': { in: ['de', 'pl', 'uk'], is: / %/ },
  'an opening quote without its mate, or the quotes of another language': {
    in: ['de'],
    is: /["«»”]|„[^“]*$|^[^„]*“/,
  },
  'quotes of another language': { in: ['pl'], is: /["«»“]|„[^”]*$|^[^„]*”/ },
  'quotes that are not angular': { in: ['uk', 'ar', 'fr'], is: /["„“”]/ },
  'quotes of a typewriter': { in: ['tr', 'nl', 'nl-simple', 'en'], is: /"/ },
  'an apostrophe of a typewriter inside a word': {
    in: ['fr', 'uk', 'tr', 'pl', 'de', 'nl-simple'],
    is: /\p{L}'\p{L}/u,
  },
  'a Latin mark after an Arabic letter': { in: ['ar'], is: /\p{Script=Arabic}[?,;]/u },
  'a letter of Russian that Ukrainian has not': { in: ['uk'], is: /[ыэёъ]/i },
  'a space before dots that break off': {
    in: ['en', 'fr', 'pl', 'tr', 'uk', 'ar'],
    is: /[\p{L}\p{M}] …$/u,
  },
  'the familiar form of address': {
    in: ['de'],
    is: /(?<!\p{L})(du|dich|dein\p{L}*|euch|euer)(?!\p{L})/iu,
  },
  'the polite form of address, where all else says je': {
    in: ['nl', 'nl-simple'],
    is: /(?<![\p{L}-])(u|uw)(?!\p{L})/iu,
  },
  'the familiar form of speaking to one': { in: ['fr'], is: /(?<!\p{L})(tu|toi|tes)(?!\p{L})/iu },
  'an ending on words that are filled in': {
    in: ['tr', 'pl', 'uk'],
    is: /\}[’']?\p{L}/u,
  },
  'the name of a group, which begins with a capital, after a word that bends it': {
    in: ['nl', 'en', 'de', 'fr'],
    is: /(?<!\p{L})(van|of|von|de) \{group\}/u,
  },
  'a word that loses its vowel before a name that may begin with one': {
    in: ['fr'],
    is: /(?<!\p{L})(de|que|si|jusque|le|la|ne) \{(name|who|organisation|holders?|owner|unit|group)\}/iu,
  },
  'two spaces, or a space before a stop': {
    in: ['nl', 'en', 'de', 'pl', 'tr'],
    is: / {2}| [,.](?!\w)/,
  },
};

test.each(
  Object.entries(never).flatMap(([what, rule]) => rule.in.map((language) => ({ language, what }))),
)('no sentence in $language has $what', ({ language, what }) => {
  expect(sentencesIn(language).filter((text) => never[what]?.is.test(text))).toEqual([]);
});

test('views leave the colon between two texts to the language', () => {
  const own = Object.entries(views).flatMap(([path, source]) =>
    source
      .split('\n')
      .filter((line) => !line.includes('new Error('))
      .filter((line) => /\{(?! )[^{}]*[^ ]\}:(?= |\{' '\})/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(own).toEqual([]);
});

/**
 * A number after which a word would have to take the form that this number asks for: not where the
 * word never changes, or where what stands before the number asks for one form whatever it is.
 */
const counted = {
  pl: /(?<!(?:do|z|grupie) )\{(?:N)\} (?!(?:do|z|lub|min)(?!\p{L}))\p{L}/u,
  uk: /(?<!(?:до|з|із|розміром) )\{(?:N)\} (?!(?:до|з|із|або|хв)(?!\p{L}))\p{L}/u,
  ar: /\{(?:N)\} (?!(?:إلى|من|على|قد)(?!\p{L}))\p{L}/u,
};
const numbers = 'all blocks changed covered days from headcount k left most n people tickets to'
  .split(' ')
  .join('|');

test.each(
  Object.entries(counted),
)('no sentence in %s counts with a word whose form hangs on the number', (language, { source }) => {
  const wrong = new RegExp(source.replace('N', numbers), 'u');
  expect(sentencesIn(language as StaffLanguage).filter((text) => wrong.test(text))).toEqual([]);
});

/** Places that take words somebody wrote, often in Dutch letters: a name, a title, an address. */
const written = 'code contact controller departments field file groups holder holders host label'
  .concat(' measure name owner reason receipt text title value wave')
  .split(' ');

test.each(
  staffLanguages.filter((language) => localeOf(language).direction === 'rtl'),
)('words that somebody wrote keep their own direction between those of %s', (language) => {
  const bare = new RegExp(
    `(?<!\u2068)\\{(${written.join('|')})\\}|\\{(${written.join('|')})\\}(?!\u2069)`,
  );
  // The subject of a letter is one line, and ends with the title.
  const loose = sentencesIn(language).filter(
    (text) => bare.test(text) && !text.endsWith(': {title}'),
  );
  expect(loose).toEqual([]);
});

test('every language is looked at, and the rules see what they forbid', () => {
  expect(sentencesIn('ar').length).toBeGreaterThan(300);
  expect([
    never['quotes of another language']?.is.test('Powiedz “tak”'),
    never['a Latin mark after an Arabic letter']?.is.test('لماذا?'),
  ]).toEqual([true, true]);
});
