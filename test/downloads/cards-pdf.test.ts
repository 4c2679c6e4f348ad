import { beforeAll, describe, expect, it } from 'vitest';
import { inGroups } from '../../src/core/ballot/card-code.ts';
import { fingerprints } from '../../src/core/ballot/fingerprint.ts';
import type { StaffLanguage } from '../../src/core/language/language.ts';
import { localeOf, staffLanguages } from '../../src/core/language/language.ts';
import { cardsPdf } from '../../src/downloads/cards/cards-pdf.ts';
import { lettersPdf } from '../../src/downloads/cards/letters-pdf.ts';
import type { CardsToPrint } from '../../src/downloads/cards/printed-card.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { madeUpWave } from '../core/ballot/made-up-wave.ts';
import { readPdf, unknown } from './read-pdf.ts';

/** Cards and letters as PDF: each code once, in stacks, in letters that are there. */

let wave: Awaited<ReturnType<typeof madeUpWave>>;

beforeAll(async () => {
  wave = await madeUpWave();
});

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeOf = (at: number) => `7K2M94QX8R3TW${letters[at >> 5]}${letters[at & 31]}Z`;
const cardsOf = (from: number, n: number) =>
  Array.from({ length: n }, (_, at) => ({
    // Links in another order than the people.
    link: `https://meting.bedrijf.example/s#${((from + at) * 7919) % 997}.${'x'.repeat(43)}`,
    code: codeOf(from + at),
  }));

async function toPrint(languages: StaffLanguage[]): Promise<CardsToPrint> {
  return {
    reads: 'nl',
    day: '2026-11-29',
    organisation: 'Coöperatie Łódź',
    manifest: { ...wave.manifest, languages },
    k: 7,
    closes: '2026-12-20T22:59:00.000Z',
    minutes: { from: 8, to: 12 },
    words: await fingerprints(wave.hash, languages),
    stacks: [
      { label: 'Medewerkers · Magazijn', cards: cardsOf(0, 11) },
      { label: 'Leiding · Magazijn', cards: cardsOf(11, 3) },
    ],
  };
}

const mm = 72 / 25.4;

/** Where the first sheet of cards has marks to cut along, in millimetres from its corner. */
function* marksOf(file: Uint8Array) {
  const sheet = readPdf(file).drawn[1] ?? '';
  for (const [, ...numbers] of sheet.matchAll(/^([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l$/gm)) {
    const [x = 0, y = 0, toX = 0, toY = 0] = numbers.map((one) => Number(one) / mm);
    yield { x, y, upright: Math.abs(toX - x) < Math.abs(toY - y) };
  }
}

const codesOn = (page: string) =>
  [...page.replaceAll('\n', '').matchAll(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g)].map(([code]) => code);
/** The sizes of the letters on a page, the smallest first. */
const sizesOn = (drawn: string) =>
  [...drawn.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size)).sort((a, b) => a - b);
const expected = Array.from({ length: 14 }, (_, at) => inGroups(codeOf(at)));

describe('cards as a PDF', () => {
  it.each([
    [2, ['nl', 'en'] satisfies StaffLanguage[], [0, 8, 3, 0, 3]],
    [3, ['nl', 'en', 'de'] satisfies StaffLanguage[], [0, 4, 4, 3, 0, 3]],
    [staffLanguages.length, [...staffLanguages], [0, 2, 2, 2, 2, 2, 1, 0, 2, 1]],
  ])('hold each code once, a stack on its own sheets: %i languages', async (_n, languages, sheets) => {
    const all = await toPrint([...languages]);
    const pdf = readPdf(await cardsPdf(all));
    expect(pdf.pages.map((page) => codesOn(page).length)).toEqual(sheets);
    expect(pdf.pages.flatMap(codesOn).sort()).toEqual([...expected].sort());
    const text = pdf.pages.join('\n');
    expect(text).not.toContain(unknown);
    expect(text).not.toContain('\uFFFD');
    for (const language of languages) {
      const [first = ''] = cardTexts[language].headline.split(' ');
      // Arabic stands in the file as it is drawn, from left to right.
      const drawn = localeOf(language).direction === 'rtl' ? [...first].reverse().join('') : first;
      expect(text.replaceAll('\n', ' ')).toContain(drawn);
    }
    expect(pdf.pages[0]).toContain('Medewerkers');
    expect(pdf.pages[0]).toContain('11 kaarten');
  });

  it('are shuffled: not in the order of the people, and the same each time', async () => {
    const all = await toPrint(['nl', 'en']);
    const codes = readPdf(await cardsPdf(all))
      .pages.flatMap(codesOn)
      .slice(0, 11);
    expect(codes).not.toEqual(expected.slice(0, 11));
    const [stack] = all.stacks;
    const turned = { label: '', cards: [...(stack?.cards ?? [])].reverse() };
    const again = readPdf(await cardsPdf({ ...all, stacks: [turned] })).pages.flatMap(codesOn);
    expect(again).toEqual(codes);
  });

  it.each([
    ['eight', ['nl'] satisfies StaffLanguage[], { height: 67.7, top: 13.1, rows: 4 }],
    ['four', ['nl', 'en', 'de'] satisfies StaffLanguage[], { height: 139, top: 9.5, rows: 2 }],
  ])('stand where the labels of a sheet of %s are sold, to a tenth of a millimetre', async (_n, languages, sold) => {
    const marks = [...marksOf(await cardsPdf(await toPrint([...languages])))];
    // Avery L7165 and L7169: 99.1 wide, 101.6 apart, 4.65 from the edge.
    const across = [4.65, 103.75, 106.25, 205.35];
    const down = Array.from({ length: sold.rows + 1 }, (_, at) => sold.top + at * sold.height);
    const places = (upright: boolean) =>
      new Set(
        marks.flatMap((mark) => (mark.upright === upright ? [upright ? mark.x : mark.y] : [])),
      );
    const near = (found: Set<number>, at: number[]) =>
      at.every((one) => [...found].some((mark) => Math.abs(mark - one) < 0.05));
    expect(near(places(true), across) && near(places(false), down)).toBe(true);
    expect([places(true).size, places(false).size]).toEqual([across.length, down.length]);
  });

  it('print the code to type larger than anything around it', async () => {
    for (const languages of [['nl', 'en'] satisfies StaffLanguage[], [...staffLanguages]]) {
      const [, card = ''] = readPdf(await cardsPdf(await toPrint(languages))).drawn;
      const sizes = sizesOn(card);
      expect(sizes.at(-1)).toBeGreaterThan(1.4 * (sizes[0] ?? 0));
      expect(sizes[0]).toBeGreaterThanOrEqual(9);
    }
  });

  it('fit the card with the longest texts there are', async () => {
    const all = await toPrint([...staffLanguages]);
    const bytes = Buffer.from(await cardsPdf(all)).toString('latin1');
    // A text that ran over the sheet would have begun a new one.
    expect(bytes.match(/\/Type \/Page\n/g)).toHaveLength(10);
  });
});

it('letters give everybody sheets of their own, with the privacy sentences in each language', async () => {
  const pdf = readPdf(await lettersPdf(await toPrint(['nl', 'en'])));
  expect(pdf.pages.flatMap(codesOn).sort()).toEqual([...expected].sort());
  for (const page of pdf.pages) expect(codesOn(page).length).toBeLessThanOrEqual(1);
  const [, letter = ''] = pdf.pages;
  for (const said of ['/c', 'minstens 7 mensen', 'at least 7 people', '20 december 2026']) {
    expect(letter).toContain(said);
  }
});

it.each([
  ['two', ['nl', 'en'] satisfies StaffLanguage[]],
  ['all', [...staffLanguages]],
])('letters are set in twelve points and more, for whoever hardly reads: %s languages', async (_n, languages) => {
  const all = await toPrint([...languages]);
  const stacks = [{ label: 'Magazijn', cards: cardsOf(0, 1) }];
  const { drawn } = readPdf(await lettersPdf({ ...all, stacks }));
  const sizes = drawn.flatMap(sizesOn).sort((a, b) => a - b);
  expect(sizes[0]).toBeGreaterThanOrEqual(12);
  expect(sizesOn(drawn[1] ?? '').at(-1)).toBeGreaterThanOrEqual(20);
});
