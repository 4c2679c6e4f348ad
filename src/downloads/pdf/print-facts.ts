import type { Fact } from '../../core/report/model/page.ts';
import { paper as colours } from '../../views/charts/palette.ts';
import { floor, leaf, makeRoom, type Paper, room, set, sheet } from './paper.ts';
import { looks, mostTogether, printText } from './print-text.ts';

/** Points between a term and the line below it on which somebody writes. */
const toWrite = 26;
/** Points that a term wants below it. */
const below = 30;

/** Goes to a new page when these facts, with this many points above them, do not fit on this one together. */
export function makeRoomForFacts(paper: Paper, facts: readonly Fact[], above: number): void {
  const height = heightOfFacts(paper, facts);
  if (height <= mostTogether) makeRoom(paper, above + height + below);
}

/** Whether these facts fit on what is left of the sheet. */
export function fits(paper: Paper, facts: readonly Fact[]): boolean {
  return paper.doc.y + heightOfFacts(paper, facts) + below <= floor;
}

function heightOfFacts(paper: Paper, facts: readonly Fact[]): number {
  return facts.reduce((sum, fact) => sum + heightOf(paper, fact), 0);
}

/** Prints terms with their values, together on one sheet; a place to write is a line across it. */
export function printFacts(paper: Paper, facts: readonly Fact[]): void {
  makeRoomForFacts(paper, facts, 0);
  for (const { term, value, open } of facts) {
    printText(paper, term, 'term');
    if (open) printLine(paper, value);
    else printText(paper, value, 'text');
  }
}

function heightOf(paper: Paper, { value, open }: Fact): number {
  const { before, after } = looks.term;
  const term = before + after + set(paper, looks.term).heightOfString(value.slice(0, 1) || ' ');
  if (open) return term + toWrite;
  return term + set(paper, looks.text).heightOfString(value, { width: room }) + looks.text.after;
}

function printLine(paper: Paper, alt: string): void {
  const { doc } = paper;
  const y = doc.y + toWrite - 6;
  const draw = () => {
    doc
      .moveTo(sheet.left, y)
      .lineTo(sheet.left + room, y)
      .lineWidth(0.8)
      .stroke(colours.axis);
  };
  leaf(paper, paper.structure, 'Figure', draw, {
    alt,
    bbox: [sheet.left, y - 1, sheet.left + room, y + 1],
  });
  doc.y += toWrite;
}
