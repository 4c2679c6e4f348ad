import { createRequire } from 'node:module';
import qpdf from '@neslinesli93/qpdf-wasm';

/** The objects of a PDF as qpdf writes them in JSON (its format 2), with streams unpacked. */

export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Dictionary = Record<string, Value>;
interface Written {
  value?: Value;
  stream?: { dict: Dictionary; data?: string };
}

export class PdfObjects {
  constructor(readonly objects: Record<string, Written>) {}

  get root(): Dictionary {
    return this.dictionary(this.dictionary(this.objects.trailer?.value)['/Root']);
  }

  /** What a reference leads to, and anything else as it is. */
  follow(value: Value | undefined): Value | undefined {
    const found = typeof value === 'string' && / \d+ R$/.test(value) ? this.at(value) : undefined;
    return found ? (found.stream?.dict ?? found.value) : value;
  }

  dictionary(value: Value | undefined): Dictionary {
    const found = this.follow(value);
    return found && typeof found === 'object' && !Array.isArray(found) ? found : {};
  }

  list(value: Value | undefined): Value[] {
    const found = this.follow(value);
    if (Array.isArray(found)) return found;
    return found === undefined || found === null ? [] : [value as Value];
  }

  /** A text, wherever it is written. */
  text(value: Value | undefined): string {
    return textOf(this.follow(value));
  }

  /** The unpacked bytes of a stream. */
  bytes(reference: Value | undefined): Buffer {
    const found = typeof reference === 'string' ? this.at(reference) : undefined;
    return Buffer.from(found?.stream?.data ?? '', 'base64');
  }

  /** Every dictionary of the file, those of streams too, with its reference. */
  all(): [reference: string, dictionary: Dictionary][] {
    return Object.keys(this.objects).map((key) => {
      const reference = key.replace('obj:', '');
      return [reference, this.dictionary(reference)];
    });
  }

  /** Every dictionary, also those that stand inside others. */
  everything(): Dictionary[] {
    const inside = (value: Value): Dictionary[] => {
      if (!value || typeof value !== 'object') return [];
      if (Array.isArray(value)) return value.flatMap(inside);
      return [value, ...Object.values(value).flatMap(inside)];
    };
    return this.all().flatMap(([, one]) => inside(one));
  }

  pages(node: Value | undefined = this.root['/Pages']): Dictionary[] {
    const one = this.dictionary(node);
    if (one['/Type'] === '/Page') return [one];
    return this.list(one['/Kids']).flatMap((kid) => this.pages(kid));
  }

  private at(reference: string): Written | undefined {
    return this.objects[`obj:${reference}`];
  }
}

/** A copy that can be spoiled. */
export function copyOf(file: PdfObjects): PdfObjects {
  return new PdfObjects(structuredClone(file.objects));
}

/** A text of a PDF: qpdf marks whether it could read it as text or only as bytes. */
function textOf(value: Value | undefined): string {
  if (typeof value !== 'string') return '';
  if (value.startsWith('b:')) return Buffer.from(value.slice(2), 'hex').toString('latin1');
  return value.startsWith('u:') ? value.slice(2) : '';
}

/** @throws when qpdf finds a fault in the file */
export async function readObjects(pdf: Uint8Array): Promise<PdfObjects> {
  const program = createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm');
  const said: string[] = [];
  const options = {
    locateFile: () => program.replace(/qpdf\.js$/, 'qpdf.wasm'),
    noInitialRun: true,
    print: (line: string) => said.push(line),
    printErr: (line: string) => said.push(line),
  };
  const run = await qpdf(options);
  // Emscripten's files in memory, which the package's types leave out.
  const files = run.FS as unknown as {
    writeFile: (path: string, bytes: Uint8Array) => void;
    readFile: (path: string, how: { encoding: 'utf8' }) => string;
  };
  files.writeFile('/file.pdf', pdf);
  const json = ['--json=2', '--json-stream-data=inline', '--decode-level=generalized'];
  const ended = run.callMain([...json, '/file.pdf', '/file.json']);
  if (ended !== 0) throw new Error(`qpdf: ${said.join(' ').slice(0, 300)}`);
  const { qpdf: parts } = JSON.parse(files.readFile('/file.json', { encoding: 'utf8' }));
  return new PdfObjects(parts[1]);
}
