import { expect, it } from 'vitest';
import type { Page, Part } from '../../src/core/report/model/page.ts';
import { collect, newPaper } from '../../src/downloads/pdf/paper.ts';
import { printPage } from '../../src/downloads/pdf/print-page.ts';
import { reportWords } from '../../src/texts/report-words.ts';
import { readPdf } from './read-pdf.ts';

const decision: Part = {
  kind: 'facts',
  facts: ['Wat?', 'Wie?', 'Wanneer?'].map((term) => ({ term, value: 'leeg', open: true })),
};

/** A decision with lines to write it on: in its section below a text, or right behind a heading. */
const decisions: Record<string, Part[]> = {
  'in a section': [
    {
      kind: 'section',
      title: 'Eén besluit',
      parts: [{ kind: 'text', text: 'Waarover het gaat.' }, decision],
    },
  ],
  'behind a heading': [{ kind: 'heading', title: 'Eén besluit', parts: [] }, decision],
};

/** So many lines, and a decision. */
function pageWith(lines: number, decided: Part[]): Page {
  const line = { kind: 'text', text: 'Een regel van het rapport.' } as const;
  return {
    id: 'summary',
    title: 'Samenvatting',
    lead: '',
    parts: [...Array.from({ length: lines }, () => line), ...decided],
  };
}

/** The sheets of a page, each as the text that can be read from it. */
async function sheetsOf(page: Page): Promise<string[]> {
  const about = { title: 'Rapport', subject: '', language: 'nl', date: '2026-11-21' } as const;
  const paper = await newPaper(about);
  paper.doc.addPage();
  const bookmark = paper.doc.outline.addItem('Samenvatting');
  printPage(paper, page, { reader: { language: 'nl', words: reportWords('nl') }, bookmark });
  paper.structure.end();
  return readPdf(await collect(paper.doc)).pages;
}

it.each(
  Object.entries(decisions),
)('keeps a decision %s and the lines to write it on together, wherever on a sheet it comes', async (_, decided) => {
  for (let lines = 28; lines < 42; lines += 1) {
    const pages = await sheetsOf(pageWith(lines, decided));
    const found = pages.find((page) => page.includes('Eén besluit'));
    expect(found, `${lines} lines`).toContain('Wanneer?');
  }
});

it('keeps the lines of several decisions on one sheet, as many as fit and one at least', async () => {
  for (let lines = 16; lines < 42; lines += 1) {
    const pages = await sheetsOf(pageWith(lines, [decision, decision, decision]));
    const found = pages.filter((page) => page.includes('Wie?'));
    expect(found, `${lines} lines`).toHaveLength(1);
    expect(found[0]?.split('Wie?').length).toBe(found[0]?.split('Wanneer?').length);
  }
});

it('keeps an agreement with who and when on one sheet, and its unit with the first, wherever they come', async () => {
  const agreements = ['eerste', 'tweede'].map((which) => ({
    id: which,
    text: `De ${which} afspraak`,
    about: 'Over “Duidelijke doelen”',
    facts: ['Wie', 'Klaar op', 'Stand', `Blik terug op de ${which}`].map((term) => ({
      term,
      value: 'gevuld',
    })),
  }));
  const units = [{ unit: 'Klantenservice', agreements }];
  const table = { caption: '', columns: [], rows: [] };
  for (let lines = 22; lines < 46; lines += 1) {
    const pages = await sheetsOf(pageWith(lines, [{ kind: 'agreements', units, table }]));
    const holding = (words: string) => pages.find((page) => page.includes(words));
    expect(holding('Klantenservice'), `${lines} lines`).toContain('Blik terug op de eerste');
    expect(holding('De tweede afspraak'), `${lines} lines`).toContain('Blik terug op de tweede');
  }
});
