import { directionOf } from './bidi.ts';
import { branch, type Look, leaf, makeRoom, type Paper, room, set, sheet } from './paper.ts';

/** How a text stands: its tag, its letters, and the space around it. */
interface TextLook extends Look {
  tag: string;
  before: number;
  after: number;
}

export const looks = {
  title: { tag: 'H1', size: 30, bold: true, before: 6, after: 6 },
  page: { tag: 'H1', size: 20, bold: true, before: 0, after: 6 },
  part: { tag: 'H2', size: 13, bold: true, before: 12, after: 4 },
  item: { tag: 'H3', size: 10.5, bold: true, before: 8, after: 2 },
  caption: { tag: 'P', size: 10.5, bold: true, before: 8, after: 2 },
  term: { tag: 'P', size: 9.5, bold: true, before: 4, after: 0 },
  lead: { tag: 'P', size: 11, colour: 'soft', before: 0, after: 5 },
  text: { tag: 'P', size: 9.5, before: 0, after: 5 },
  soft: { tag: 'P', size: 9.5, colour: 'soft', before: 0, after: 5 },
  small: { tag: 'P', size: 9, colour: 'soft', before: 0, after: 5 },
  figure: { tag: 'P', size: 16, bold: true, before: 0, after: 0 },
  // For whoever hardly reads screens, and perhaps not without glasses.
  large: { tag: 'P', size: 12.5, before: 0, after: 6 },
  largeTerm: { tag: 'P', size: 12.5, bold: true, before: 4, after: 2 },
  largePart: { tag: 'H2', size: 16, bold: true, before: 14, after: 4 },
} satisfies Record<string, TextLook>;

/**
 * Prints a text in one of the looks; headings stay with the first lines of what they head. A heading is
 * tagged at most one level below the one before it, as PDF/UA asks (ISO 14289-1, 7.4.2).
 */
export function printText(paper: Paper, text: string, name: keyof typeof looks): void {
  if (text === '') return;
  const look: TextLook = looks[name];
  const { doc } = paper;
  const height = set(paper, look).heightOfString(text, { width: room });
  const isHeading = /^H\d$/.test(look.tag);
  const below = isHeading ? 90 : look.bold ? 30 : 0;
  makeRoom(paper, look.before + (below > 0 ? height + below : Math.min(height, 26)));
  doc.y += look.before;
  const draw = () => {
    set(paper, look).text(text, sheet.left, doc.y, { width: room });
  };
  if (isHeading) doc.headed = Math.min(Number(look.tag[1]), doc.headed + 1);
  const tag = isHeading ? `H${doc.headed}` : look.tag;
  leaf(paper, paper.structure, tag, draw, isHeading ? { title: text } : {});
  doc.y += look.after;
}

/** Points that a text takes in one of the looks, with the space around it. */
export function heightOfText(paper: Paper, text: string, name: keyof typeof looks): number {
  const look: TextLook = looks[name];
  return look.before + set(paper, look).heightOfString(text, { width: room }) + look.after;
}

const indent = 14;
/** What takes more points than this may be divided between sheets. */
export const mostTogether = 300;

/**
 * Points that an item of several lines wants on its sheet: all of it, because who does what and when
 * belongs together; a very long one only its beginning.
 */
export function roomForItem(
  paper: Paper,
  lines: readonly string[],
  look: 'text' | 'large',
): number {
  const letters = set(paper, { ...looks[look], bold: true });
  const height = letters.heightOfString(lines.join('\n'), { width: room - indent });
  return lines.length > 1 && height <= mostTogether ? Math.max(26, height) : 26;
}

/** Prints a list; an item may have several lines, of which the first may be its heading. */
export function printList(
  paper: Paper,
  items: readonly (readonly string[])[],
  { numbered = false, look = 'text' }: { numbered?: boolean; look?: 'text' | 'large' } = {},
): void {
  const { doc } = paper;
  if (items.length === 0) return;
  const structure = branch(paper, paper.structure, 'L');
  const fromRight = doc.fromRight || directionOf(items[0]?.[0] ?? '') === 1;
  items.forEach((lines, place) => {
    makeRoom(paper, roomForItem(paper, lines, look));
    const top = doc.y;
    const line = branch(paper, structure, 'LI');
    leaf(paper, line, 'Lbl', () => {
      const mark = numbered ? `${place + 1}.` : '•';
      const left = fromRight ? sheet.left + room - indent / 2 : sheet.left;
      set(paper, looks[look]).text(mark, left, top, { lineBreak: false });
    });
    leaf(paper, line, 'LBody', () => {
      doc.y = top;
      lines.forEach((text, at) => {
        const bold = lines.length > 1 && at === 0;
        const left = fromRight ? sheet.left : sheet.left + indent;
        set(paper, { ...looks[look], bold }).text(text, left, doc.y, {
          width: room - indent,
        });
      });
    });
    line.end();
    doc.y += 3;
  });
  structure.end();
  doc.x = sheet.left;
  doc.y += 4;
}
