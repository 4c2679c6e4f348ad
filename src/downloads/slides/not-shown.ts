import type PptxGenJS from 'pptxgenjs';
import { fill } from '../../core/language/language.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { colour, type Deck, font } from './deck.ts';

/** Rows that a slide has room for; the workbook has them all. */
export const mostRows = 14;

/** Says calmly, below a chart, which of its rows are not shown, and what else there is to say. */
export function addNotShown(
  deck: Deck,
  slide: PptxGenJS.Slide,
  names: readonly string[],
  ...further: readonly string[]
): void {
  const { withheld } = reportPageTexts[deck.edition.language];
  const said = names.length > 0 ? [`${names.join(', ')}: ${withheld}.`] : [];
  addFoot(slide, [...said, ...further]);
}

/** Names the rows a slide has no room for, and where they are; empty when all fit. */
export function elsewhere({ edition }: Deck, names: readonly string[]): string {
  if (names.length === 0) return '';
  const { inWorkbook } = downloadTexts[edition.language].sheet;
  return fill(inWorkbook, { groups: names.join(', ') });
}

function addFoot(slide: PptxGenJS.Slide, sentences: readonly string[]): void {
  const text = sentences.filter(Boolean).join(' ');
  if (text === '') return;
  slide.addText(text, {
    x: 0.6,
    y: 6.55,
    w: 12.1,
    h: 0.45,
    fontFace: font,
    fontSize: 11,
    italic: true,
    color: colour('soft'),
    margin: 0,
    fit: 'shrink',
  });
}
