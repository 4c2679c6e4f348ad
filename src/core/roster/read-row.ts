import { fold } from '../ground/fold.ts';
import type { StaffLanguage } from '../language/language.ts';
import { cellFault, numberFault } from './cell-faults.ts';
import type { RosterColumn } from './columns.ts';
import { cellName, type RosterFault } from './faults.ts';
import { headingKey, keysOf, leavingFields, type RosterField } from './fields.ts';
import type { SheetRow } from './file/sheet.ts';
import type { Mapping } from './mapping.ts';
import { Names } from './names.ts';
import { type RemarkKind, Tally } from './notes.ts';
import { withoutThousands } from './number-key.ts';
import type { Person } from './person.ts';
import { PersonMaker } from './person-maker.ts';
import { type Tidying, tidy, withPlainMarks } from './tidy.ts';
import { everyWord } from './words/every-language.ts';

/** A word in the file that no value of its field knows; HR says once what it means. */
export type RosterQuestion = { field: string; value: string; kind: 'unmapped value' };

export type RowReading = {
  /** Absent when the row is too broken to say who it is about. */
  person?: Person;
  faults: RosterFault[];
  questions: { field: string; value: string }[];
};

type Place = { line: number; field: string; text: string };

const longest = 200;
/** A language with where it is spoken: `nl_BE`, `Dutch (Netherlands)`. */
const withCountry = /^(\p{L}{2,})(?:[_-]\p{L}{2,4}|\s*\(.+\))$/u;
const address = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;
const lookalike = /^[=+\-@]|<[a-z!/]/i;
/** `?ebnem`: a program that saved in too small an alphabet writes a question mark for a letter. */
const lostLetter = /\?\p{Ll}|\p{Ll}\?\p{L}/u;
const placeholders = new Set(
  `-, --, ---, –, —, ., ?, #, \\n, ${everyWord('empty')}`.split(',').map((word) => word.trim()),
);

/** What a reader of rows is made of. */
export interface TableWords {
  columns: RosterColumn[];
  fields: RosterField[];
  mapping: Mapping;
  /** What people read whose language is not given. */
  fallback: StaffLanguage;
  /** Rows have names of cells, as in a spreadsheet. */
  cells: boolean;
}

/** Reads rows into people, and remembers what it tidied and how names were first written. */
export class RowReader {
  readonly names = new Names();
  readonly tidied = new Tally<Tidying, Place>();
  readonly remarks = new Tally<RemarkKind, Place>();
  readonly asText = new Tally<'text', { line: number; field: string }>();
  private readonly looked = new Map<string, string | undefined>();
  private readonly maker = new PersonMaker();
  private readonly used: { place: number; heading: string; field: RosterField }[];
  private readonly meanings: Map<string, Map<string, string>>;

  constructor(private readonly table: TableWords) {
    const fields = new Map(table.fields.map((field) => [field.id, field]));
    const used = table.columns.flatMap(({ heading, field: id }, place) => {
      const field = id === null || leavingFields.includes(id) ? undefined : fields.get(id);
      return field ? [{ place, heading, field }] : [];
    });
    // A system may write family names first, but nobody is greeted so.
    const names = used.filter(({ field }) => field.id === 'name').sort(byNamePart);
    this.used = used.map((one) => (one.field.id === 'name' ? (names.shift() ?? one) : one));
    this.meanings = wordMeanings(table.mapping);
  }

  read({ line, cells }: SheetRow): RowReading {
    const reading: RowReading = { faults: [], questions: [] };
    const shape = this.shapeFault(line, cells);
    if (shape) return { ...reading, faults: [shape] };
    const person = this.maker.start(this.table.fallback);
    for (const { place, heading, field } of this.used) {
      const written = this.neaten(field, { line, field: heading, text: cells[place] ?? '' });
      const fault = faultOf(field, written);
      if (fault) {
        const cell = this.table.cells ? { cell: cellName(line, place) } : {};
        reading.faults.push({ line, field: heading, ...fault, ...cell });
      }
      if (fault || written === '') continue;
      const value = this.meaning(field, written);
      if (value === undefined) reading.questions.push({ field: heading, value: written });
      else person.put(field.id, value);
    }
    return { ...reading, person: person.done() };
  }

  /** Distinct values of a free field so far. */
  different(field: string): number {
    return this.names.count(field);
  }

  private neaten(field: RosterField, { line, field: heading, text }: Place): string {
    if (text === '') return '';
    const { text: neat, done } = tidy(text);
    let written = neat;
    const step = (kind: Tidying, after: string) => {
      if (after !== written) done.push(kind);
      written = after;
    };
    const bare = !field.words && written.length < 20 && placeholders.has(written.toLowerCase());
    if (field.id === 'number' || field.id === 'email') step('look-alike', withPlainMarks(written));
    if (field.id === 'number') step('decimals', written.replace(/^(\d+)[.,]0{1,2}$/, '$1'));
    if (field.id === 'number') step('thousands', withoutThousands(written));
    if (field.id === 'email') step('address', bareAddress(written));
    if (bare && ['number', 'email', 'name'].includes(field.id)) step('placeholder', '');
    for (const kind of done) this.tidied.add(kind, { line, field: heading, text: written || neat });
    const free = !field.words && field.id !== 'email';
    if (free && lookalike.test(written)) this.asText.add('text', { line, field: heading });
    // In a personnel number that is a fault, and nothing of it is read.
    const shortened = field.id !== 'number' && numberFault(written) !== undefined;
    const empty = bare || written === '0' || lostLetter.test(written) || shortened;
    if (free && empty && written !== '' && (field.id !== 'name' || !bare) && !cellFault(written)) {
      this.remarks.add('placeholder', { line, field: heading, text: written });
    }
    return written;
  }

  /** Words repeat from row to row, so each is looked up once. */
  private meaning(field: RosterField, written: string): string | undefined {
    if (['number', 'name', 'email'].includes(field.id)) return written;
    const key = `${field.id}\n${written}`;
    if (this.looked.has(key)) return this.looked.get(key);
    const value = this.lookUp(field, written);
    if (this.looked.size < 20_000) this.looked.set(key, value);
    return value;
  }

  private lookUp(field: RosterField, written: string): string | undefined {
    const chosen = this.meanings.get(field.id)?.get(fold(written));
    if (!field.words) return this.names.named(field.id, chosen ?? written);
    const known = new Set(field.words.values());
    if (chosen !== undefined && known.has(chosen)) return chosen;
    const spoken = field.id === 'language' ? withCountry.exec(written)?.[1] : undefined;
    return field.words.get(fold(written)) ?? field.words.get(fold(spoken ?? ''));
  }

  /** A row that ends too early is reported once, on the last required column it does not reach. */
  private shapeFault(line: number, cells: string[]): RosterFault | undefined {
    const { columns } = this.table;
    const unreached = this.used.findLast(
      ({ place, field }) => place >= cells.length && field.required,
    );
    const atEnd = this.table.cells ? undefined : unreached;
    if (atEnd) return { line, field: atEnd.heading, kind: 'missing columns' };
    if (cells.slice(columns.length).every((cell) => cell.trim() === '')) return undefined;
    if (this.table.cells) return undefined;
    return { line, field: columns.at(-1)?.heading ?? '', kind: 'too many columns' };
  }
}

const givenNames = keysOf(everyWord('givenNames'));
const namePrefixes = keysOf(everyWord('namePrefixes'));

function byNamePart(one: { heading: string }, other: { heading: string }): number {
  return namePart(one.heading) - namePart(other.heading);
}

function namePart(heading: string): number {
  const key = headingKey(heading);
  if (givenNames.has(key)) return 0;
  return namePrefixes.has(key) ? 1 : 2;
}

function faultOf(
  field: RosterField,
  written: string,
): Pick<RosterFault, 'kind' | 'value'> | undefined {
  if (written === '') return field.required ? { kind: 'missing' } : undefined;
  if (written.length > longest) return { kind: 'too long', value: `${written.slice(0, 40)}…` };
  const kind = cellFault(written) ?? (field.id === 'number' ? numberFault(written) : undefined);
  if (kind) return { kind, value: written };
  if (field.id === 'email' && !address.test(written)) return { kind: 'invalid', value: written };
  return undefined;
}

/**
 * An address without what programs put around it: `mailto:`, `An <an@…>`, a separator, Exchange's
 * `SMTP:`, Access's `an@…#mailto:an@…#`, SharePoint's `i:0#.f|membership|an@…`.
 */
function bareAddress(written: string): string {
  // No address, and what is sought in it would take long.
  if (written.length > 5 * longest) return written;
  const inner = /<([^<>\s]+@[^<>\s]+)>/.exec(written)?.[1] ?? written;
  return inner
    .replace(/^(?:mailto:|smtp:|i:0.*\|)/i, '')
    .replace(/#mailto:.*$/i, '')
    .replace(/[;,]+$/, '')
    .trim();
}

function wordMeanings(mapping: Mapping): Map<string, Map<string, string>> {
  return new Map(
    Object.entries(mapping.values).map(([field, words]) => [
      field,
      new Map(Object.entries(words).map(([word, value]) => [fold(word), value])),
    ]),
  );
}
