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

/** A text of a PDF, which qpdf marks by how it was written. */
export function textOf(value: Value | undefined): string {
  return typeof value === 'string' && value.startsWith('u:') ? value.slice(2) : '';
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
