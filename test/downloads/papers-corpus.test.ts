import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipStream } from '../../src/downloads/archive.ts';
import { cardsPdf } from '../../src/downloads/cards/cards-pdf.ts';
import { lettersPdf } from '../../src/downloads/cards/letters-pdf.ts';
import { dpia } from '../../src/downloads/council/dpia.ts';
import { paperMarkdown } from '../../src/downloads/council/markdown.ts';
import { councilPack } from '../../src/downloads/council/pack.ts';
import { linksCsv } from '../../src/downloads/links-csv.ts';
import { allOf } from '../support/all-of.ts';
import { cellsOf, held, holdsAll, printsAll } from './carried.ts';
import { formulas, longTexts, shortTexts } from './corpus.ts';
import { failures } from './matterhorn.ts';
import { papersSource } from './papers-source.ts';
import { paperOf, printed } from './pdf-files.ts';
import { readObjects } from './pdf-objects.ts';
import { readWithPdfJs } from './strangers.ts';

/** The corpus through the papers that go to a council, to staff and to a mail merge. */
const texts = [...shortTexts, ...formulas];
const foot = 'Org <x> & co';

async function readPrinted(file: Uint8Array): Promise<string> {
  expect(failures(await readObjects(file))).toEqual([]);
  const pages = await readWithPdfJs(file);
  // A text that goes on over the page has a foot in it, which begins like the organisation.
  return pages.map((page) => page.split(foot).slice(0, -1).join(foot) || page).join('\n');
}

describe.each(Object.entries({ pack: councilPack, DPIA: dpia }))('the %s', (_name, make) => {
  it('prints and writes whatever the council wrote', async () => {
    const paper = make(await papersSource(texts.join('\n\n')));
    printsAll(await readPrinted(await paperOf(paper, foot)), texts);
    const written = paperMarkdown(paper, 'nl').replace(/\\([\s\S])/g, '$1');
    holdsAll(written, texts);
  });
});

describe.each(Object.entries({ cards: cardsPdf, letters: lettersPdf }))('the %s', (_name, make) => {
  it('name organisations and groups, whatever they are called', async () => {
    const one = await printed();
    const [{ cards = [] } = {}] = one.stacks;
    const stacks = texts.map((label) => ({ label, cards }));
    const organisation = texts.slice(0, 8).join(' · ');
    printsAll(await readPrinted(await make({ ...one, organisation, stacks })), texts);
  });
});

it('a mail merge gets every name as it is, and no formula', async () => {
  const rows = texts.map((name, at) => ({
    number: name,
    name,
    email: `m${at}@brug.example`,
    language: 'nl',
    link: `https://m.example/s#${at}`,
  }));
  for (const language of ['nl', 'en', 'de', 'fr'] as const) {
    const pages = [rows.slice(0, 1), [], rows.slice(1)];
    const csv = (await allOf(linksCsv(pages, [], language))).join('');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    holdsAll(cellsOf(csv), texts);
  }
});

it('the archive gives back what was put in', async () => {
  const parts = [...texts, ...longTexts].map((text, at) => ({
    path: `w/${at}.json`,
    text: held(text),
  }));
  const given = (async function* () {
    yield* parts;
  })();
  const zipped = new Response(zipStream(given, new Date('2026-11-21T00:00:00Z')));
  const files = unzipSync(new Uint8Array(await zipped.arrayBuffer()));
  const read = parts.map(({ path }) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(files[path]),
  );
  expect(read).toEqual(parts.map(({ text }) => text));
});
