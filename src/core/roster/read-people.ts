import { DomainError } from '../ground/errors.ts';
import type { ChosenSheet } from './choose-sheet.ts';
import { cellName, Faults } from './faults.ts';
import { headingKey, keysOf } from './fields.ts';
import { mergedFiller } from './file/fill-merged.ts';
import type { SheetRow } from './file/sheet.ts';
import { leavingReader } from './leaving.ts';
import { LostZeros } from './lost-zeros.ts';
import { type PassedKind, type PassedRows, type Remark, Tally } from './notes.ts';
import { mayBeNumber, numberKey } from './number-key.ts';
import type { Person } from './person.ts';
import { type RosterQuestion, RowReader, type TableWords } from './read-row.ts';
import { isRule, rowText } from './region.ts';
import { tidy } from './tidy.ts';
import { everyWord } from './words/every-language.ts';

/** A staff list is at most 10 MB and 100,000 people; larger ones come in parts. */
export const rosterLimits = { bytes: 10 * 1024 * 1024, rows: 100_000 };

/** More different unknown words than this in one column mean that it is another column. */
const mostQuestions = 50;
const mostBlank = 1_000;
/** Rows with anything in them, people or not. */
const mostRows = rosterLimits.rows + 10_000;
const totals = keysOf(everyWord('totals'));
/** `Totaal Zorg`, and in English and German `Care Total`, `Lager Ergebnis`. */
const isTotalWord =
  /^(?:totaal|subtotaal|eindtotaal|total|summe|gesamt|zwischensumme|somme)\b|\b(?:total|totaal|ergebnis)$/i;

/** `(6 rows affected)`, also where the width of columns cut it in two. */
const isRowCount = /^\(\d+ [^()]+\)$/;

export interface ReadPeople {
  people: Person[];
  faults: Faults;
  questions: RosterQuestion[];
  passed: PassedRows[];
  blankLines: number[];
  remarks: Remark[];
  reader: RowReader;
}

/** What HR wants to be read that is otherwise passed over, and the day it is. */
export interface RowChoices {
  hiddenRows?: boolean;
  struckRows?: boolean;
  leavers?: boolean;
  today?: string;
  /** Dates of this list are written as `12/31/2026`. */
  monthFirst?: boolean;
}

/**
 * Reads the rows below the headings, one at a time. Hidden and struck rows, totals, repeated headings, notes
 * below the list and people who have left are passed over and named.
 * @throws DomainError `roster.too-large` beyond the limit of people
 */
export function readPeople(
  chosen: ChosenSheet,
  words: Omit<TableWords, 'columns'>,
  choices: RowChoices,
): ReadPeople {
  const { sheet, region } = chosen;
  const { columns } = region;
  const reader = new RowReader({ ...words, columns });
  const leaving = leavingReader(columns, choices);
  const mergedBefore = sheet.merged?.size ?? 0;
  const fillMerged = mergedFiller(sheet.merged?.values() ?? []);
  const faults = new Faults();
  const passed = new Tally<PassedKind, { line: number; text: string }>();
  const questions = new Map<string, RosterQuestion>();
  const asked = new Map<string, number>();
  const seen = new Set<string>();
  const addresses = new Set<string>();
  const zeros = new LostZeros();
  const known = columns.some(({ field }) => field !== null);
  const numberPlace = columns.findIndex(({ field }) => field === 'number');
  let people: Person[] = [];
  let blank: number[] = [];
  const blankLines: number[] = [];
  let pendingNotes: SheetRow[] = [];
  let rows = 0;
  let read = 0;

  const readRow = (row: SheetRow) => {
    read += 1;
    if (read > rosterLimits.rows) {
      throw new DomainError('roster.too-large', { rows: rosterLimits.rows });
    }
    if (row.broken)
      faults.add({ line: row.line, field: columns[0]?.heading ?? '', kind: 'broken quotes' });
    const { person, faults: found, questions: open } = reader.read(row);
    faults.add(...found);
    for (const question of open) ask(question);
    if (!person) return;
    const field = columns[numberPlace]?.heading ?? 'number';
    zeros.watch({ line: row.line, field, text: person.number });
    const key = numberKey(person.number);
    if (key !== '' && seen.has(key)) {
      const cell = words.cells ? { cell: cellName(row.line, numberPlace) } : {};
      faults.add({ line: row.line, field, kind: 'duplicate', value: person.number, ...cell });
    }
    seen.add(key);
    watchAddress(row.line, person.email);
    // Nobody is taken from a list with a fault, so nobody needs to be remembered.
    if (faults.count > 0 || questions.size > 0) people = [];
    else people.push(person);
  };

  const watchAddress = (line: number, email: string) => {
    const address = email.toLowerCase();
    const field = columns.find((column) => column.field === 'email')?.heading ?? 'email';
    if (email !== '' && addresses.has(address))
      reader.remarks.add('shared address', { line, field, text: email });
    addresses.add(address);
  };

  const ask = ({ field, value }: { field: string; value: string }) => {
    const key = `${field}\n${value}`;
    if (questions.has(key)) return;
    const count = (asked.get(field) ?? 0) + 1;
    asked.set(field, count);
    if (count <= mostQuestions) questions.set(key, { field, value, kind: 'unmapped value' });
  };

  sheet.read((row) => {
    const { line, cells } = row;
    fillMerged(row);
    if (line <= region.lastLine) return true;
    if (!row.broken && cells.every((cell) => cell.trim() === '')) {
      if (blank.length < mostBlank) blank.push(line);
      return true;
    }
    rows += 1;
    if (rows > mostRows) throw new DomainError('roster.too-large', { rows: rosterLimits.rows });
    if (blankLines.length < mostBlank) blankLines.push(...blank);
    blank = [];
    const kind = kindOf(row);
    if (kind === 'note' && !isRule(cells)) {
      if (pendingNotes.length < mostBlank) pendingNotes.push(row);
      return true;
    }
    if (kind === 'heading again') passNotes();
    if (kind) {
      passed.add(kind, { line, text: rowText(cells) });
      return true;
    }
    // A lonely cell among people is a person who lacks everything, not a note below the list.
    pendingNotes.forEach(readRow);
    pendingNotes = [];
    readRow(row);
    return true;
  });
  // Only the end of a sheet tells which cells are merged, and all dates how they are written.
  if ((sheet.merged?.size ?? 0) > mergedBefore) return readPeople(chosen, words, choices);
  if (leaving.monthFirst()) return readPeople(chosen, words, { ...choices, monthFirst: true });
  passNotes();
  for (const [field, count] of asked) {
    if (count > mostQuestions)
      faults.add({ line: region.line, field, kind: 'too many words', value: String(count) });
  }
  return {
    people,
    faults,
    questions: [...questions.values()],
    passed: passed.all(),
    blankLines,
    remarks: [...reader.remarks.all(), ...zeros.remark()],
    reader,
  };

  /** What stands below a list, or below a page of it. */
  function passNotes(): void {
    for (const { line, cells } of pendingNotes) passed.add('note', { line, text: rowText(cells) });
    pendingNotes = [];
  }

  function kindOf(row: SheetRow): PassedKind | undefined {
    if (row.broken) return undefined;
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    if (row.hidden && !choices.hiddenRows) return 'hidden';
    if (row.struck && !choices.struckRows) return 'struck';
    if (isHeadingAgain(row.cells)) return 'heading again';
    if (isRule(row.cells) || isRowCount.test(filled.join(' '))) return 'note';
    if (isTotal(row.cells, filled)) return 'total';
    const { left, unknown } = leaving.of(row.cells);
    if (left && !choices.leavers) return 'left';
    if (unknown) reader.remarks.add('status', { line: row.line, ...unknown });
    // What stands beside the list, as a legend does, says nothing of a person.
    const beside = known && columns.every(({ field }, at) => !field || !row.cells[at]?.trim());
    const alone = (filled.length === 1 || beside) && columns.length > 2;
    return alone && !mayBeNumber(row.cells[numberPlace]) ? 'note' : undefined;
  }

  function isHeadingAgain(cells: string[]): boolean {
    return (
      columns.length > 1 &&
      columns.every(({ heading }, place) => heading === tidy(cells[place] ?? '').text)
    );
  }

  /** A row that begins with words for a total and holds no number of a person. */
  function isTotal(cells: string[], filled: string[]): boolean {
    const first = filled[0]?.trim() ?? '';
    const number = cells[numberPlace]?.trim() ?? '';
    if (number !== '' && number !== first) return false;
    if (filled.length * 2 > Math.max(columns.length, 3)) return false;
    return isTotalWord.test(first) || totals.has(headingKey(first.replace(/[\d.,:=]+/g, ' ')));
  }
}
