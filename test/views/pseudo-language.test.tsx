/// <reference types="vite/client" />
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pseudo } from '../../scripts/pictures/pseudo-words.ts';
import { localeOf, staffLanguages } from '../../src/core/language/language.ts';
import { reportPageIds } from '../../src/core/report/report-pages.ts';
import { outsideBrackets, readable, speakPseudo } from '../support/pseudo-language.ts';
import { reportDefinition } from '../support/report-definition.ts';
import { pageOfReport, released } from '../support/report-sample.tsx';
import { definition } from './manage-facts.ts';
import { samples } from './manage-samples/samples.ts';
import { otherSamples } from './other-samples.tsx';

/** Every page in a language that nobody speaks: what is not in its brackets was never a text. */
const texts = import.meta.glob<Record<string, unknown>>('../../src/texts/{nl,en}/*.ts', {
  eager: true,
});
const sources = import.meta.glob<string>(
  ['./manage-*.ts*', './manage-samples/*', './other-samples.tsx', '../core/ballot/made-up-wave.ts'],
  { eager: true, query: '?raw', import: 'default' },
);
const lists = import.meta.glob<string>(['../fixtures/rosters/*.csv', '../support/report-*.ts*'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Everything the sample pages show that people filled in: it stays as it is in any language. */
const filledIn = [
  ...Object.values(sources),
  ...Object.values(lists),
  JSON.stringify(definition),
  JSON.stringify(released),
  JSON.stringify(reportDefinition),
  ...staffLanguages.map((language) => localeOf(language).name),
].join('\n');

/** What no text holds: a day as `Intl` writes it, an address, a version, a hash, the head of a log. */
const noWords =
  /\S+\/log\n\d+\n\S+\n\n— \S+ \S+|https?:\S+|\b[0-9a-f]{64}\b|\b\d+\.\d+\.\d+\b|\b(\d{1,2} )?(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec) \d{4}\b/g;

/** The parts of a page's words that nobody filled in and no text holds. */
function hardCoded(html: string): string[] {
  const parts = readable(html).flatMap((text) =>
    outsideBrackets(text)
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replace(noWords, '')
      .split(/ · |[·:,();*⟦⟧]|\. |\.$| or (?=[A-Z])/)
      .map((part) => part.trim()),
  );
  const written = parts.filter(
    (part) =>
      /[A-Za-z]/.test(part) && /\p{L}{3}/u.test(part) && !/^[\w.@-]*[/@][\w./@-]*$/.test(part),
  );
  return [...new Set(written)].filter((part) => !filledIn.includes(part));
}

let stop: () => void;
beforeAll(() => {
  stop = speakPseudo(Object.values(texts), 'accents');
});
afterAll(() => stop());

test('the pseudo-language is 40 % longer and keeps the places to fill in', () => {
  expect(pseudo('{n} people', 'accents')).toMatch(/^⟦\{n\} þéöþļé .+⟧$/);
  expect(pseudo('Save', 'right-to-left')).toMatch(/^⟦[\u0600-\u06ff ]+⟧$/);
  for (const text of ['Save', 'What you filled in stays on this device until you send it.']) {
    expect(pseudo(text, 'accents').length).toBeGreaterThanOrEqual(text.length * 1.4);
  }
});

test('a sentence that stands in the code of a page is found', () => {
  const page = `<main><h1>${pseudo('Settings', 'accents')}</h1><p>Saved just now</p>`;
  expect(hardCoded(page)).toEqual(['Saved just now']);
  expect(hardCoded(`${page}<button aria-label="Close it">×</button>`)).toContain('Close it');
});

describe('every word of a page that nobody filled in comes from a text', () => {
  test.each(Object.keys(samples('en')))('HR’s page “%s”', (name) => {
    expect(hardCoded(String(samples('en')[name]))).toEqual([]);
  });

  test('every other page', async () => {
    for (const [name, page] of Object.entries(await otherSamples('en'))) {
      expect({ name, found: hardCoded(String(await page)) }).toEqual({ name, found: [] });
    }
  });

  test.each(reportPageIds)('the page %s of the report', (page) => {
    expect(hardCoded(pageOfReport(page, 'en'))).toEqual([]);
  });
});
