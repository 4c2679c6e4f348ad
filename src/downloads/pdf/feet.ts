import { paper as colours } from '../../views/charts/palette.ts';
import { type Paper, room, set, sheet } from './paper.ts';

/** What a file is about and the page number at the foot of every page, outside the reading order. */
export function addFeet(paper: Paper, about: readonly string[]): void {
  const { doc } = paper;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // Below the margin text would start a new page.
    doc.page.margins.bottom = 0;
    const y = sheet.height - 40;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .moveTo(sheet.left, y - 6)
      .lineTo(sheet.left + room, y - 6)
      .lineWidth(0.5)
      .stroke(colours.grid);
    // The marks keep a date that begins with a number from joining the name before it.
    const between = doc.fromRight ? ' \u200F·\u200F ' : ' · ';
    set(paper, { size: 7.5, colour: 'soft' }).text(about.join(between), sheet.left, y, {
      width: room - 50,
      height: 18,
      ellipsis: true,
    });
    const number = `${page - start + 1} / ${count}`;
    set(paper, { size: 8, colour: 'soft' }).text(number, sheet.left + room - 50, y, {
      width: 50,
      align: 'right',
      lineBreak: false,
    });
    doc.endMarkedContent();
  }
}
