import type { Definition } from '../definition/definition.ts';
import { DomainError } from '../ground/errors.ts';
import { claimedTwice, type RosterColumn, readColumns } from './columns.ts';
import { decode } from './decode.ts';
import { type RosterField, rosterFields } from './fields.ts';
import { type Mapping, noMapping } from './mapping.ts';
import { parse, type RosterRow } from './parse.ts';
import type { Person } from './person.ts';
import { type RosterQuestion, type RowReading, rowReader } from './read-row.ts';

/** What is wrong with a staff list; the preview says per kind what to do about it. */
export type FaultKind =
  | 'duplicate'
  | 'duplicate column'
  | 'missing'
  | 'missing column'
  | 'missing columns'
  | 'too many columns'
  | 'invalid'
  | 'too long'
  | 'broken quotes';

/** `field` is the heading as the file writes it, or our field id when the file has no such column. */
export type RosterFault = { line: number; field: string; kind: FaultKind; value?: string };

export type RosterReading = {
  /** Everybody, or nobody: empty while any fault or question is open. */
  people: Person[];
  faults: RosterFault[];
  questions: RosterQuestion[];
  columns: RosterColumn[];
  /** Headings that no field knows and that HR has not left out. */
  unknownColumns: string[];
  skippedBlankLines: number[];
  /** Cells that look like a formula or like HTML, and are taken as the plain text they are. */
  acceptedAsText: { line: number; field: string }[];
};

/** A staff list is at most 10 MB and 100,000 people; larger ones come in parts. */
export const rosterLimits = { bytes: 10 * 1024 * 1024, rows: 100_000 };

/**
 * Reads a staff list (CSV) all or nothing: the people are there only if every row is sound and
 * every word in it is understood. Faults are for HR to mend in the file; questions ("what is
 * `Chef`?") are answered in the preview and come back in `mapping`.
 *
 * @throws DomainError `roster.too-large`, `roster.unreadable` (no text), `roster.empty` (no rows).
 */
export function readRoster(input: {
  bytes?: Uint8Array;
  text?: string;
  definition: Pick<Definition, 'attributes' | 'languages'>;
  mapping?: Mapping;
}): RosterReading {
  const { definition, mapping = noMapping } = input;
  const size = input.bytes?.length ?? input.text?.length ?? 0;
  if (size > rosterLimits.bytes) throw new DomainError('roster.too-large', { megabytes: 10 });
  const table = parse(input.text ?? decode(input.bytes ?? new Uint8Array()).text);
  const [head, ...rows] = table.rows;
  if (!head || rows.length === 0) throw new DomainError('roster.empty');
  if (rows.length > rosterLimits.rows) {
    throw new DomainError('roster.too-large', { rows: rosterLimits.rows });
  }

  const fields = rosterFields(definition);
  const columns = readColumns(head.cells, fields, mapping);
  const faults: RosterFault[] = [
    ...headFaults(head, columns, fields),
    ...table.brokenQuotes.map((line) => ({
      line,
      field: columns[0]?.heading ?? '',
      kind: 'broken quotes' as const,
    })),
  ];
  const known = columns.some(({ field }) => field !== null);
  const readRow = rowReader({
    columns,
    fields,
    mapping,
    fallback: definition.languages[0] ?? 'nl',
  });
  const readings = known ? rows.map(readRow) : [];
  const numbers = new Set<string>();
  for (const { line, faults: found, person } of readings) {
    faults.push(...found, ...(person ? duplicates(line, person, numbers, columns) : []));
  }
  const questions = distinct(readings);
  const sound = faults.length === 0 && questions.length === 0;

  return {
    people: sound ? readings.flatMap(({ person }) => person ?? []) : [],
    faults: faults.sort((a, b) => a.line - b.line),
    questions,
    columns,
    unknownColumns: columns
      .filter(({ heading, field, leftOut }) => field === null && !leftOut && heading !== '')
      .map(({ heading }) => heading),
    skippedBlankLines: table.blankLines,
    acceptedAsText: readings.flatMap(({ acceptedAsText }) => acceptedAsText),
  };
}

function headFaults(head: RosterRow, columns: RosterColumn[], fields: RosterField[]) {
  const { line } = head;
  const missing = fields
    .filter(({ id, required }) => required && !columns.some(({ field }) => field === id))
    .map(({ id }) => ({ line, field: id, kind: 'missing column' as const }));
  const twice = claimedTwice(columns).map((field) => ({
    line,
    field,
    kind: 'duplicate column' as const,
  }));
  return [...missing, ...twice];
}

function duplicates(
  line: number,
  { number }: Person,
  seen: Set<string>,
  columns: RosterColumn[],
): RosterFault[] {
  const again = seen.has(number);
  if (number !== '') seen.add(number);
  const field = columns.find((column) => column.field === 'number')?.heading ?? 'number';
  return again ? [{ line, field, kind: 'duplicate', value: number }] : [];
}

/** One question per word and field, however many people it is about, in the order of the file. */
function distinct(readings: RowReading[]): RosterQuestion[] {
  const questions = new Map<string, RosterQuestion>();
  for (const { questions: asked } of readings) {
    for (const question of asked) {
      const key = JSON.stringify([question.field, question.value]);
      if (!questions.has(key)) questions.set(key, question);
    }
  }
  return [...questions.values()];
}
