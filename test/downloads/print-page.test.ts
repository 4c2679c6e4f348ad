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

it.each(
  Object.entries(decisions),
)('keeps a decision %s and the lines to write it on together, wherever on a sheet it comes', async (_, decided) => {
  const about = { title: 'Rapport', subject: '', language: 'nl', date: '2026-11-21' } as const;
  for (let lines = 28; lines < 42; lines += 1) {
    const paper = await newPaper(about);
    paper.doc.addPage();
    const bookmark = paper.doc.outline.addItem('Samenvatting');
    printPage(paper, pageWith(lines, decided), {
      reader: { language: 'nl', words: reportWords('nl') },
      bookmark,
    });
    paper.structure.end();
    const { pages } = readPdf(await collect(paper.doc));
    const found = pages.find((page) => page.includes('Eén besluit'));
    expect(found, `${lines} lines`).toContain('Wanneer?');
  }
});
