import type PptxGenJS from 'pptxgenjs';
import { reportPageTexts } from '../../texts/report-pages.ts';
import { colour, type Deck, font } from './deck.ts';

/** Says calmly, below a chart, which of its rows are not shown. */
export function addNotShown(
  { edition }: Deck,
  slide: PptxGenJS.Slide,
  names: readonly string[],
): void {
  if (names.length === 0) return;
  const { withheld } = reportPageTexts[edition.language];
  slide.addText(`${names.join(', ')}: ${withheld}.`, {
    x: 0.6,
    y: 6.6,
    w: 12.1,
    h: 0.35,
    fontFace: font,
    fontSize: 11,
    italic: true,
    color: colour('soft'),
    margin: 0,
    fit: 'shrink',
  });
}
