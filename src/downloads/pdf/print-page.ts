import { drawPicture, makeRoomForPicture } from './draw-picture.ts';
import { branch, type Look, leaf, makeRoom, type Paper, room, set, sheet } from './paper.ts';
import { printTable } from './print-table.ts';
import { type Element, find, findAny, hasClass, textOf } from './read-markup.ts';
import { splitTable } from './split-table.ts';

/** What printing a page needs besides paper. */
export interface PageInHand {
  /** The page's own bookmark; its parts go below it. */
  bookmark: PDFKit.PDFOutline;
}

/** Headings and captions stay with the picture they are about, and the lines between. */
function keepTogether(paper: Paper, siblings: readonly (Element | string)[]): void {
  const next = siblings.filter((one): one is Element => typeof one !== 'string').slice(0, 3);
  const at = next.findIndex((one) => one.tag === 'figure');
  const [picture] = at < 0 ? [] : find(next[at] as Element, 'svg');
  if (picture) makeRoomForPicture(paper, picture, 30 + at * 26);
}

/** How a text stands: its tag, its letters, and the space around it. */
interface TextLook extends Look {
  tag: string;
  before: number;
  after: number;
}

const paragraph: TextLook = { tag: 'P', size: 9.5, before: 0, after: 5 };
const looks: Record<string, TextLook> = {
  h1: { tag: 'H1', size: 20, bold: true, before: 0, after: 6 },
  h2: { tag: 'H2', size: 13, bold: true, before: 12, after: 4 },
  h3: { tag: 'H3', size: 10.5, bold: true, before: 8, after: 2 },
  summary: { tag: 'H3', size: 10.5, bold: true, before: 8, after: 2 },
  dt: { tag: 'P', size: 9.5, bold: true, before: 4, after: 0 },
  dd: { ...paragraph, after: 3 },
  figcaption: { tag: 'P', size: 10.5, bold: true, before: 8, after: 2 },
  p: paragraph,
};

/** What only works on a screen, or stands in the picture already. */
function isSkipped(element: Element, inside: Element): boolean {
  if (['form', 'button', 'nav', 'script', 'style'].includes(element.tag)) return true;
  if (element.tag === 'summary') return hasClass(inside, 'how-to-read');
  if (['no-print', 'visually-hidden', 'chart-narrow'].some((name) => hasClass(element, name))) {
    return true;
  }
  if (element.tag === 'p') return isLinkOnly(element);
  return element.tag === 'details' && inside.tag === 'figure';
}

function isLinkOnly({ children }: Element): boolean {
  const [only] = children;
  return children.length === 1 && typeof only === 'object' && only.tag === 'a';
}

/**
 * Prints the markup of a report page: headings, texts, lists, tables and pictures in their order,
 * each tagged for what it is, so that paper and screen never say different things.
 */
export function printPage(paper: Paper, element: Element, hand: PageInHand): void {
  let caption = '';
  for (const [place, child] of element.children.entries()) {
    if (typeof child === 'string' || isSkipped(child, element)) continue;
    const look = looks[child.tag];
    if (child.tag === 'figure' || child.tag === 'h2') {
      keepTogether(paper, element.children.slice(place));
    }
    if (look) {
      printText(paper, child);
      if (child.tag === 'h2') hand.bookmark.addItem(textOf(child).trim());
      if (/^h\d$/.test(child.tag)) caption = textOf(child).trim();
    } else if (child.tag === 'svg') drawPicture(paper, child);
    else if (child.tag === 'table') {
      printParts(paper, child, element.attributes['aria-label'] ?? caption);
    } else if (child.tag === 'ul' || child.tag === 'ol') printList(paper, child);
    else printPage(paper, child, hand);
  }
}

/** A table in as many parts as paper needs. */
function printParts(paper: Paper, table: Element, caption: string): void {
  const parts = splitTable(table);
  parts.forEach((part, i) => {
    printTable(paper, part, parts.length > 1 ? `${caption} (${i + 1}/${parts.length})` : caption);
  });
}

function lookOf(element: Element): TextLook {
  const look = looks[element.tag] ?? paragraph;
  if (hasClass(element, 'lead')) return { ...look, size: 11, colour: 'soft' };
  if (hasClass(element, 'tile-value')) return { ...look, size: 16, bold: true, after: 0 };
  if (hasClass(element, 'small')) return { ...look, size: 8.5, colour: 'soft' };
  return hasClass(element, 'soft') ? { ...look, colour: 'soft' } : look;
}

function printText(paper: Paper, element: Element): void {
  const look = lookOf(element);
  const text = textOf(element).trim();
  if (text === '') return;
  const { doc } = paper;
  const height = set(paper, look).heightOfString(text, { width: room });
  const isHeading = /^H\d$/.test(look.tag);
  // A heading or caption stays with the first lines of what it heads.
  makeRoom(paper, look.before + (isHeading || look.bold ? height + 90 : Math.min(height, 26)));
  doc.y += look.before;
  const draw = () => {
    set(paper, look).text(text, sheet.left, doc.y, { width: room });
  };
  leaf(paper, paper.structure, look.tag, draw, isHeading ? { title: text } : {});
  doc.y += look.after;
}

function printList(paper: Paper, list: Element): void {
  const { doc } = paper;
  const structure = branch(paper, paper.structure, 'L');
  const items = list.children.filter((item): item is Element => typeof item !== 'string');
  items.forEach((item, i) => {
    const mark = list.tag === 'ol' ? `${i + 1}.` : '•';
    makeRoom(paper, 26);
    const top = doc.y;
    const line = branch(paper, structure, 'LI');
    leaf(paper, line, 'Lbl', () => {
      set(paper, paragraph).text(mark, sheet.left, top, { lineBreak: false });
    });
    leaf(paper, line, 'LBody', () => {
      doc.y = top;
      for (const part of blocksOf(item)) {
        set(paper, paragraph).text(part, sheet.left + indent, doc.y, { width: room - indent });
      }
    });
    line.end();
    doc.y += 3;
  });
  structure.end();
  doc.x = sheet.left;
  doc.y += 4;
}

const indent = 14;

/** The texts of an item: one, or one per heading, paragraph, fact and inner list item. */
function blocksOf(item: Element): string[] {
  const texts = findAny(item, ['h3', 'p', 'li', 'dl']).flatMap((block) =>
    block.tag === 'dl' ? factsOf(block) : [textOf(block)],
  );
  const found = texts.length > 0 ? texts : [textOf(item)];
  return found.map((text) => text.trim()).filter(Boolean);
}

/** "Wie: Teamleiders" for every term of a list of facts. */
function factsOf(list: Element): string[] {
  const values = find(list, 'dd');
  return find(list, 'dt').map((term, i) =>
    [term, values[i]].map((part) => (part ? textOf(part).trim() : '')).join(': '),
  );
}
