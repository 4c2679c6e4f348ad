import { fold } from '../ground/fold.ts';
import type { StaffLanguage } from '../language/language.ts';
import type { RosterColumn } from './columns.ts';
import type { RosterField } from './fields.ts';
import type { Mapping } from './mapping.ts';
import type { RosterRow } from './parse.ts';
import type { Person } from './person.ts';
import type { RosterFault } from './read-roster.ts';

/** A word in the file that no value of its field knows; HR says once what it means. */
export type RosterQuestion = { field: string; value: string; kind: 'unmapped value' };

export type RowReading = {
  line: number;
  /** Absent when the row is too broken to say who it is about. */
  person?: Person;
  faults: RosterFault[];
  questions: RosterQuestion[];
  acceptedAsText: { line: number; field: string }[];
};

const longest = 200;
const personal = ['number', 'name', 'email'];
const address = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;
const lookalike = /^[=+\-@]|<[a-z!/]/i;

/**
 * Makes the reader of one row. Its only memory is how free words (departments, sites) were first
 * written, so that `verkoop` further down is the `Verkoop` above.
 */
export function rowReader(table: {
  columns: RosterColumn[];
  fields: RosterField[];
  mapping: Mapping;
  /** Language of people whose language is not given. */
  fallback: StaffLanguage;
}): (row: RosterRow) => RowReading {
  const { columns, fields } = table;
  const fieldOf = new Map(fields.map((field) => [field.id, field]));
  const spellings = new Map<string, string>();
  const looked = new Map<string, string | undefined>();
  const meanings = wordMeanings(table.mapping);

  return ({ line, cells }) => {
    const reading: RowReading = { line, faults: [], questions: [], acceptedAsText: [] };
    const shape = shapeFault(line, cells, columns, fieldOf);
    if (shape) return { ...reading, faults: [shape] };

    const person: Person = {
      number: '',
      name: '',
      email: '',
      language: table.fallback,
      attributes: {},
    };
    columns.forEach(({ heading, field: id }, index) => {
      const field = id === null ? undefined : fieldOf.get(id);
      if (!field) return;
      const written = tidy(cells[index] ?? '');
      const fault = cellFault(field, written);
      if (fault) reading.faults.push({ line, field: heading, ...fault });
      if (fault || written === '') return;
      if (!field.words && field.id !== 'email' && lookalike.test(written)) {
        reading.acceptedAsText.push({ line, field: heading });
      }
      const value = meaning(field, written);
      if (value === undefined) {
        reading.questions.push({ field: heading, value: written, kind: 'unmapped value' });
      } else put(person, field.id, value);
    });
    return { ...reading, person };
  };

  /** Words repeat from row to row, so each is looked up once. */
  function meaning(field: RosterField, written: string): string | undefined {
    if (personal.includes(field.id)) return written;
    const key = `${field.id}\n${written}`;
    if (!looked.has(key)) looked.set(key, lookUp(field, written));
    return looked.get(key);
  }

  function lookUp(field: RosterField, written: string): string | undefined {
    const chosen = meanings.get(field.id)?.get(fold(written));
    if (field.words) {
      const known = new Set(field.words.values());
      return chosen !== undefined && known.has(chosen) ? chosen : field.words.get(fold(written));
    }
    const value = chosen ?? written;
    const key = `${field.id}\n${value.toLowerCase()}`;
    if (!spellings.has(key)) spellings.set(key, value);
    return spellings.get(key);
  }
}

/** A row that ends too early is reported once, on the last required column it does not reach. */
function shapeFault(
  line: number,
  cells: string[],
  columns: RosterColumn[],
  fieldOf: Map<string, RosterField>,
): RosterFault | undefined {
  const unreached = columns
    .slice(cells.length)
    .filter(({ field }) => field !== null && fieldOf.get(field)?.required)
    .at(-1);
  if (unreached) return { line, field: unreached.heading, kind: 'missing columns' };
  if (cells.slice(columns.length).every((cell) => cell.trim() === '')) return undefined;
  return { line, field: columns.at(-1)?.heading ?? '', kind: 'too many columns' };
}

function cellFault(
  field: RosterField,
  written: string,
): Pick<RosterFault, 'kind' | 'value'> | undefined {
  if (written === '') return field.required ? { kind: 'missing' } : undefined;
  if (written.length > longest) return { kind: 'too long', value: `${written.slice(0, 40)}…` };
  if (field.id === 'email' && !address.test(written)) return { kind: 'invalid', value: written };
  return undefined;
}

function put(person: Person, field: string, value: string) {
  if (field === 'number') person.number = value;
  else if (field === 'name') person.name = person.name === '' ? value : `${person.name} ${value}`;
  else if (field === 'email') person.email = value;
  else if (field === 'language') person.language = value as StaffLanguage;
  else person.attributes[field] = value;
}

/** Cells with nothing to tidy, which is nearly all of them. */
const plain = /^(?:[!-~](?: ?[!-~])*)?$/;

function tidy(cell: string): string {
  if (plain.test(cell)) return cell;
  return cell
    .normalize('NFC')
    .replace(/[\s\p{Cc}\u200B\uFEFF]+/gu, ' ')
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
