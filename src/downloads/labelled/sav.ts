import { concat, utf8 } from '../../core/ground/bytes.ts';
import { carried } from '../carried-text.ts';

/** A variable of a labelled file: numbers, which may have names, or a text of at most 255 bytes. */
export interface SavVariable {
  /** How it is called in the file: letters, digits and underscores, at most 64. */
  name: string;
  /** What it means, in a sentence. */
  label: string;
  /** Bytes of a text; absent for a number. */
  width?: number;
  decimals?: number;
  /** What numbers stand for. */
  labels?: readonly (readonly [value: number, label: string])[];
}

export type SavCell = number | string | null;

interface SavFile {
  /** What the file is, within 64 bytes. */
  title: string;
  /** Day such as 2026-11-21. */
  date: string;
  variables: readonly SavVariable[];
  /** Read once, one after another. */
  rows: Iterable<readonly SavCell[]>;
}

/** Bytes of a unit of a case: a number, or a piece of a text. */
const unit = 8;
/** What stands where a number is missing: the lowest there is. */
const missing = -Number.MAX_VALUE;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A system file of SPSS, uncompressed, little-endian, in UTF-8: figures with the labels of variables
 * and values, which R, Python, Stata and jamovi read too. The same rows give the same bytes.
 * Source: the description of the format by the GNU PSPP project, "System File Format".
 */
export function savFile({ title, date, variables, rows }: SavFile): Uint8Array<ArrayBuffer> {
  const file = new Bytes();
  const units = variables.map(unitsOf);
  header(file, { title, date, units: sum(units) });
  variables.forEach((variable, at) => {
    describe(file, variable, at);
  });
  let place = 1;
  variables.forEach((variable, at) => {
    if (variable.labels) valueLabels(file, variable.labels, place);
    place += units[at] ?? 1;
  });
  about(file, variables);
  let cases = 0;
  for (const row of rows) {
    cases += 1;
    variables.forEach((variable, at) => {
      cell(file, variable, row[at] ?? null);
    });
  }
  const whole = file.whole();
  new DataView(whole.buffer).setInt32(casesAt, cases, true);
  return whole;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const unitsOf = ({ width }: SavVariable) => (width === undefined ? 1 : Math.ceil(width / unit));
/** The name that old programs know it by: eight characters, told apart by their number. */
const shortName = (at: number) => `V${at + 1}`;

/** Where the header says how many cases there are, which is known when they were written. */
const casesAt = 80;

function header(
  file: Bytes,
  { title, date, units }: { title: string; date: string; units: number },
): void {
  const [year = '', month = '', day = ''] = date.split('-');
  file.text('$FL2', 4).text('@(#) SPSS DATA FILE Geleding', 60);
  file.integers(2, units, 0, 0, 0).number(100);
  file.text(`${day} ${months[Number(month) - 1] ?? 'Jan'} ${year.slice(2)}`, 9).text('00:00:00', 8);
  file.bytes(shortened(title, 64), 64).zeros(3);
}

function describe(file: Bytes, variable: SavVariable, at: number): void {
  const { label, width, decimals = 0 } = variable;
  const format =
    width === undefined ? (5 << 16) | (10 << 8) | decimals : (1 << 16) | (Math.max(1, width) << 8);
  const said = shortened(label, 252);
  file.integers(2, width ?? 0, 1, 0, format, format).text(shortName(at), 8);
  file.integers(said.length).bytes(said, Math.ceil(said.length / 4) * 4);
  // A text longer than a unit has a variable without a name for every other piece.
  for (let piece = 1; piece < unitsOf(variable); piece += 1) {
    file.integers(2, -1, 0, 0, 0, 0).text('', 8);
  }
}

function valueLabels(file: Bytes, labels: NonNullable<SavVariable['labels']>, place: number): void {
  file.integers(3, labels.length);
  for (const [value, label] of labels) {
    const said = shortened(label, 120);
    file.number(value).byte(said.length);
    file.bytes(said, Math.ceil((said.length + 1) / unit) * unit - 1);
  }
  file.integers(4, 1, place);
}

/** How numbers and letters are written, and the whole names. */
function about(file: Bytes, variables: readonly SavVariable[]): void {
  file.integers(7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, 65_001);
  file
    .integers(7, 4, 8, 3)
    .number(missing)
    .number(Number.MAX_VALUE)
    .number(-1.7976931348623155e308);
  const names = utf8(variables.map(({ name }, at) => `${shortName(at)}=${name}`).join('\t'));
  file.integers(7, 13, 1, names.length).bytes(names, names.length);
  file.integers(7, 20, 1, 5).text('UTF-8', 5);
  file.integers(999, 0);
}

function cell(file: Bytes, variable: SavVariable, value: SavCell): void {
  if (variable.width === undefined) {
    file.number(typeof value === 'number' ? value : missing);
    return;
  }
  const said = cut(typeof value === 'string' ? value : '', variable.width);
  file.bytes(said, unitsOf(variable) * unit);
}

/** A label in one line that shows where it had to be cut, and what it could not hold. */
function shortened(label: string, most: number): Uint8Array {
  const text = carried(label).replace(/\s+/g, ' ').trim();
  const whole = cut(text, most);
  if (whole.length === utf8(text).length) return whole;
  const mark = utf8('…');
  return Uint8Array.of(...cut(text, most - mark.length), ...mark);
}

/** The bytes of as many whole letters as fit. */
function cut(text: string, most: number): Uint8Array {
  let whole = '';
  let length = 0;
  for (const letter of carried(text)) {
    length += utf8(letter).length;
    if (length > most) break;
    whole += letter;
  }
  return utf8(whole);
}

/** Bytes at once for what is added: an array for each number would take ten times its length. */
const chunkBytes = 1_000_000;

/** Bytes that are added to from left to right; texts are filled up with spaces. */
class Bytes {
  private readonly chunks: Uint8Array<ArrayBuffer>[] = [];
  private last = new Uint8Array(chunkBytes);
  private view = new DataView(this.last.buffer);
  private used = 0;

  bytes(said: Uint8Array, width: number): this {
    const at = this.room(width);
    this.last.fill(0x20, at, at + width).set(said.subarray(0, width), at);
    return this;
  }

  text(said: string, width: number): this {
    return this.bytes(cut(said, width), width);
  }

  byte(value: number): this {
    this.last[this.room(1)] = value;
    return this;
  }

  zeros(count: number): this {
    this.room(count);
    return this;
  }

  integers(...values: number[]): this {
    for (const value of values) this.view.setInt32(this.room(4), value, true);
    return this;
  }

  number(value: number): this {
    this.view.setFloat64(this.room(unit), value, true);
    return this;
  }

  whole(): Uint8Array<ArrayBuffer> {
    return concat(...this.chunks, this.last.subarray(0, this.used));
  }

  /** Where the next so many bytes stand. */
  private room(width: number): number {
    if (this.used + width > this.last.length) {
      this.chunks.push(this.last.subarray(0, this.used));
      this.last = new Uint8Array(Math.max(chunkBytes, width));
      this.view = new DataView(this.last.buffer);
      this.used = 0;
    }
    const at = this.used;
    this.used += width;
    return at;
  }
}
