import { expect, it } from 'vitest';
import type { Page } from '../../src/core/report/model/page.ts';
import { collect, newPaper } from '../../src/downloads/pdf/paper.ts';
import { printPage } from '../../src/downloads/pdf/print-page.ts';
import { reportWords } from '../../src/texts/report-words.ts';
import { readPdf } from './read-pdf.ts';

/** So many lines, and a decision with lines to write it on. */
function pageWith(lines: number): Page {
  const line = { kind: 'text', text: 'Een regel van het rapport.' } as const;
  const facts = ['Wat?', 'Wie?', 'Wanneer?'].map((term) => ({ term, value: 'leeg', open: true }));
  return {
    id: 'summary',
    title: 'Samenvatting',
    lead: '',
    parts: [
      ...Array.from({ length: lines }, () => line),
      {
        kind: 'section',
        title: 'Eén besluit',
        parts: [
          { kind: 'text', text: 'Waarover het gaat.' },
          { kind: 'facts', facts },
        ],
      },
    ],
  };
}

it('keeps a decision and the lines to write it on together, wherever on a sheet it comes', async () => {
  const about = { title: 'Rapport', subject: '', language: 'nl', date: '2026-11-21' } as const;
  for (let lines = 28; lines < 42; lines += 1) {
    const paper = await newPaper(about);
    paper.doc.addPage();
    const bookmark = paper.doc.outline.addItem('Samenvatting');
    printPage(paper, pageWith(lines), {
      reader: { language: 'nl', words: reportWords('nl') },
      bookmark,
    });
    paper.structure.end();
    const { pages } = readPdf(await collect(paper.doc));
    const decided = pages.find((page) => page.includes('Eén besluit'));
    expect(decided, `${lines} lines`).toContain('Wanneer?');
  }
});
