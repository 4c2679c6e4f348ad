import type { Definition } from '../definition/definition-schema.ts';
import { DomainError } from '../ground/errors.ts';
import { firstLanguage } from '../language/language.ts';
import { type ChosenSheet, chooseSheet, type SheetFact } from './choose-sheet.ts';
import { claimedTwice, countFields, type RosterColumn } from './columns.ts';
import { Faults, type RosterFault } from './faults.ts';
import { type RosterField, rosterFields } from './fields.ts';
import { openWorkbook, type TextChoices, type Workbook } from './file/workbook.ts';
import { type Mapping, noMapping } from './mapping.ts';
import type { Spellings } from './names.ts';
import type { PassedRows, Remark, TidiedCells } from './notes.ts';
import { withOutline } from './outline.ts';
import type { Person } from './person.ts';
import { type RowChoices, readPeople, rosterLimits } from './read-people.ts';
import type { RosterQuestion } from './read-row.ts';
import { isSideways, type Region } from './region.ts';

/** What HR chose about the reading of a file, after seeing how it was read. */
export interface ReadingChoices extends TextChoices, RowChoices {
  sheet?: string;
  headingLine?: number;
}

/** How the file was taken, for HR to check. */
interface RosterSource extends Pick<Workbook, 'kind' | 'text'> {
  sheets: SheetFact[];
  headingLine: number;
  /** The first rows with something in them, one of which holds the headings. */
  firstRows: Region['first'];
}

export type RosterReading = {
  /** Everybody, or nobody: empty while any fault or question is open. */
  people: Person[];
  /** The first thousand, in the order of the file. */
  faults: RosterFault[];
  faultCount: number;
  questions: RosterQuestion[];
  columns: RosterColumn[];
  /** Headings that no field knows and that HR has not left out. */
  unknownColumns: string[];
  /** Empty lines between people; a thousand at most. */
  skippedBlankLines: number[];
  /** Cells that look like a formula or like HTML, and are taken as the plain text they are. */
  acceptedAsText: { line: number; field: string }[];
  source: RosterSource;
  /** Rows that were not read as people. */
  passed: PassedRows[];
  tidied: TidiedCells[];
  /** Names written in several ways and taken for one, and names that only look alike. */
  joined: Spellings[];
  alike: { field: string; names: string[] }[];
  remarks: Remark[];
};

/** A field with more different values than this is no department or site. */
const mostValues = 10_000;

/**
 * Reads a staff list, from the file that a staff system wrote, all or nothing: the people are there
 * only if every row is sound and every word in it is understood. Faults are for HR to mend in the
 * file; questions ("what is `Chef`?") are answered in the preview and come back in `mapping`.
 *
 * @throws DomainError `roster.too-large`, `roster.other-file` naming what the file is,
 *   `roster.unreadable` (no text), `roster.empty` (no rows), `roster.hidden` (only hidden sheets),
 *   `roster.sideways` (people beside each other)
 */
export function readRoster(input: {
  bytes?: Uint8Array;
  text?: string;
  definition: Pick<Definition, 'attributes' | 'languages'>;
  mapping?: Mapping;
  choices?: ReadingChoices;
}): RosterReading {
  const { definition, mapping = noMapping, choices = {} } = input;
  const bytes = input.bytes ?? new TextEncoder().encode(input.text ?? '');
  if (bytes.length > rosterLimits.bytes)
    throw new DomainError('roster.too-large', { megabytes: 10 });
  const fields = rosterFields(definition);
  const words = { fields, mapping };
  const count = (cells: string[]) => countFields(cells, words);
  const workbook = openWorkbook(bytes, count, choices);
  const found = chooseSheet(workbook.sheets, words, choices);
  if (!('region' in found)) throw withoutRows(workbook, found.sheets);
  if (isSideways(found, words)) throw new DomainError('roster.sideways');
  const { chosen, remarks } = withOutline(found, fields);
  const cells = workbook.kind !== 'text';
  const fallback = definition.languages[0] ?? firstLanguage;
  const read = readPeople(chosen, { fields, mapping, fallback, cells }, choices);
  const reading = asReading(workbook, chosen, fields, read);
  return { ...reading, remarks: [...reading.remarks, ...remarks()] };
}

function withoutRows({ kind }: Workbook, sheets: SheetFact[]): DomainError {
  const hidden = sheets.find(({ fate }) => fate === 'hidden');
  if (kind === 'web-page' || kind === 'xml') return new DomainError('roster.other-file', { kind });
  return hidden
    ? new DomainError('roster.hidden', { sheet: hidden.name })
    : new DomainError('roster.empty');
}

function asReading(
  workbook: Workbook,
  { region, sheets }: ChosenSheet,
  fields: RosterField[],
  read: ReturnType<typeof readPeople>,
): RosterReading {
  const { reader, questions } = read;
  const { columns } = region;
  const faults = new Faults();
  faults.add(...headFaults(region, fields), ...fullFields(region, fields, reader));
  const known = columns.some(({ field }) => field !== null);
  // Rows below unknown headings would each repeat that.
  if (known) faults.add(...read.faults.kept);
  const faultCount = known
    ? faults.count - read.faults.kept.length + read.faults.count
    : faults.count;
  if (
    faultCount === 0 &&
    questions.length === 0 &&
    read.people.length === 0 &&
    read.passed.length === 0
  )
    throw new DomainError('roster.empty');
  return {
    people: faultCount === 0 && questions.length === 0 ? read.people : [],
    faults: faults.sorted(),
    faultCount,
    questions: known ? questions : [],
    columns,
    unknownColumns: columns
      .filter(({ heading, field, leftOut }) => field === null && !leftOut && heading !== '')
      .map(({ heading }) => heading),
    skippedBlankLines: read.blankLines,
    acceptedAsText: reader.asText.all().flatMap(({ places }) => places),
    source: {
      kind: workbook.kind,
      ...(workbook.text ? { text: workbook.text } : {}),
      sheets,
      headingLine: region.line,
      firstRows: region.first,
    },
    passed: [...passedAbove(region), ...read.passed],
    tidied: reader.tidied.all(),
    joined: reader.names.joined(),
    alike: reader.names.alike(),
    remarks: read.remarks,
  };
}

function passedAbove({ passed }: Region): PassedRows[] {
  return (['title', 'second heading'] as const).flatMap((kind) => {
    const rows = passed.filter(({ second }) => second === (kind === 'second heading'));
    const places = rows.map(({ line, text }) => ({ line, text })).slice(0, 10);
    return rows.length > 0 ? [{ kind, count: rows.length, places }] : [];
  });
}

/** What is wrong with the headings: none at all, one that lacks, one that comes twice. */
function headFaults({ line, columns, first }: Region, fields: RosterField[]): RosterFault[] {
  const missing = fields
    .filter(({ id, required }) => required && !columns.some(({ field }) => field === id))
    .map(({ id }) => ({ line, field: id, kind: 'missing column' as const }));
  const twice = claimedTwice(columns).map((field) => ({
    line,
    field,
    kind: 'duplicate column' as const,
  }));
  const none = columns.every(({ field }) => field === null);
  const shown = first.find((row) => row.line === line)?.text ?? '';
  const noHeadings = { line, field: '', kind: 'no headings' as const, value: shown };
  return none ? [noHeadings] : [...missing, ...twice];
}

function fullFields(
  { line, columns }: Region,
  fields: RosterField[],
  reader: { different(field: string): number },
): RosterFault[] {
  return fields.flatMap(({ id, words }) => {
    const count = words ? 0 : reader.different(id);
    const field = columns.find((column) => column.field === id)?.heading ?? id;
    return count > mostValues
      ? [{ line, field, kind: 'too many words' as const, value: String(count) }]
      : [];
  });
}
