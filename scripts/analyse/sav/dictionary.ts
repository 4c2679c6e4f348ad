import { ByteReader } from './bytes.ts';

/** A variable of a system file of SPSS. */
export interface SavVariable {
  name: string;
  /** What it means; empty where the file does not say. */
  label: string;
  /** Bytes of a text; 0 for a number. */
  width: number;
  /** Eight-byte pieces of a case that it takes. */
  units: number;
  /** What a value stands for, by the value as it is written in a cell. */
  labels: Map<string, string>;
  /** Numbers that mean "no answer". */
  missing: (value: number) => boolean;
}

export interface SavDictionary {
  variables: SavVariable[];
  /** 0: as it is; 1: by codes of a byte; 2: the same, and deflated. */
  compression: number;
  bias: number;
  /** The variable that SPSS weighs by, if it does. */
  weight: string | null;
  little: boolean;
  /** Where the cases begin. */
  dataAt: number;
  decode: (bytes: Uint8Array) => string;
}

/** A variable as its record says, before long names and the encoding are known. */
interface Raw {
  place: number;
  short: Uint8Array;
  label: Uint8Array;
  width: number;
  units: number;
  missing: SavVariable['missing'];
  values: [value: Uint8Array, label: Uint8Array][];
}

/**
 * Reads what a system file of SPSS says of itself: variables, labels of values, missing values, how it
 * is written. Source: the description of the format by the GNU PSPP project, "System File Format".
 * @throws RangeError when the file ends too early, Error when it is no such file
 */
export function readDictionary(bytes: Uint8Array): SavDictionary {
  const little = [2, 3].includes(new ByteReader(bytes, true, 64).integer());
  const read = new ByteReader(bytes, little);
  const mark = new TextDecoder('latin1').decode(read.take(4));
  if (mark !== '$FL2' && mark !== '$FL3') throw new Error('no system file of SPSS');
  read.take(64);
  read.integer();
  const [compression, weightAt] = [read.integer(), read.integer()];
  read.integer();
  const bias = read.number();
  read.take(84);

  const raw: Raw[] = [];
  const more = new Map<number, Uint8Array>();
  let codePage = 0;
  let place = 0;
  for (let kind = read.integer(); kind !== 999; kind = read.integer()) {
    if (kind === 2) {
      const variable = readVariable(read, place);
      place += 1;
      if (variable) raw.push(variable);
      else if (raw.at(-1)) (raw.at(-1) as Raw).units += 1;
    } else if (kind === 3) readLabels(read, raw);
    else if (kind === 6) read.take(80 * read.integer());
    else if (kind === 7) {
      const [subtype, size, count] = [read.integer(), read.integer(), read.integer()];
      const data = read.take(size * count);
      if (subtype === 3) codePage = new ByteReader(data, little, 28).integer();
      more.set(subtype, data);
    } else throw new Error('no system file of SPSS');
  }
  read.integer();

  const decode = decoderOf(more.get(20), codePage);
  const pairs = (subtype: number) => pairsOf(decode(more.get(subtype) ?? new Uint8Array()));
  const [names, long] = [pairs(13), pairs(14)];
  const weighing = raw.find((one) => one.place === weightAt - 1);
  const nameOf = ({ short }: Raw) => {
    const name = decode(short).trimEnd();
    return names.get(name) ?? name;
  };
  return {
    variables: withoutSegments(raw, long, decode).map((one) => ({
      name: nameOf(one),
      label: decode(one.label).trim(),
      width: one.width,
      units: one.units,
      missing: one.missing,
      labels: new Map(
        one.values.map(([value, label]) => [
          one.width > 0 ? decode(value).trimEnd() : String(new ByteReader(value, little).number()),
          decode(label).trim(),
        ]),
      ),
    })),
    compression,
    bias,
    weight: weighing ? nameOf(weighing) : null,
    little,
    dataAt: read.at,
    decode,
  };
}

/** @returns null for a further piece of the text before it */
function readVariable(read: ByteReader, place: number): Raw | null {
  const width = read.integer();
  const labelled = read.integer();
  const count = read.integer();
  read.take(8);
  const short = read.take(8);
  let label = new Uint8Array();
  if (labelled === 1) {
    const length = read.integer();
    label = Uint8Array.from(read.take(length));
    read.take((4 - (length % 4)) % 4);
  }
  // Missing texts are of no use here; they are eight bytes like numbers.
  const values = Array.from({ length: Math.abs(count) }, () => read.number());
  if (width < 0) return null;
  const [low = 0, high = 0, other] = values;
  const missing = (value: number) =>
    count < 0 ? (value >= low && value <= high) || value === other : values.includes(value);
  return { place, short, label, width, units: 1, missing, values: [] };
}

/** Labels of values, and after them the variables that have these. */
function readLabels(read: ByteReader, raw: Raw[]): void {
  const labels = Array.from({ length: read.integer() }, (): Raw['values'][number] => {
    const value = read.take(8);
    const length = read.byte();
    const label = read.take(length);
    read.take(7 - (length % 8));
    return [value, label];
  });
  if (read.integer() !== 4) throw new Error('no system file of SPSS');
  for (let left = read.integer(); left > 0; left -= 1) {
    const place = read.integer() - 1;
    raw.find((one) => one.place === place)?.values.push(...labels);
  }
}

/** The encoding that the file names, or its code page; Windows-1252 where neither is known here. */
function decoderOf(named: Uint8Array | undefined, codePage: number): SavDictionary['decode'] {
  const names = [
    named ? new TextDecoder('latin1').decode(named).trim() : '',
    codePage === 65_001 ? 'utf-8' : `windows-${codePage}`,
    'windows-1252',
  ];
  for (const name of names) {
    try {
      const decoder = new TextDecoder(name);
      return (bytes) => decoder.decode(bytes);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new Error('windows-1252 is always known');
}

/** `SHORT=long` between tabs. */
function pairsOf(text: string): Map<string, string> {
  return new Map(
    text.split('\t').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1).replaceAll('\0', '')] as const] : [];
    }),
  );
}

/** A text of more than 255 bytes stands in variables of 252 bytes: it is known by the first of them. */
function withoutSegments(
  raw: readonly Raw[],
  long: ReadonlyMap<string, string>,
  decode: SavDictionary['decode'],
): Raw[] {
  const kept: Raw[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const one = raw[at] as Raw;
    const segments = Math.ceil(Number(long.get(decode(one.short).trimEnd()) ?? 0) / 252);
    const further = raw.slice(at + 1, at + Math.max(1, segments));
    kept.push({ ...one, units: further.reduce((sum, { units }) => sum + units, one.units) });
    at += further.length;
  }
  return kept;
}
