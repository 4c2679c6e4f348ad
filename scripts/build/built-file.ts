import { createHash } from 'node:crypto';

/** A file for the browser: its path with a content hash, and what its bytes hash to. */
export interface BuiltPart {
  path: string;
  /** Subresource integrity (W3C SRI), SHA-384 in base64. */
  integrity: string;
  /** SHA-256 in hexadecimal digits, as `sha256sum` prints it. */
  sha256: string;
  /** Its name, for a part that the program loads when it is needed. */
  part?: string;
}

/** A file that a page asks for by its logical name. */
export interface BuiltFile extends BuiltPart {
  name: string;
  /** The other files a script imports, at once or later; each after those it imports itself. */
  parts?: BuiltPart[];
}

/** What a file's bytes hash to, for the browser and for whoever checks it by hand. */
export function hashesOf(bytes: Uint8Array): Omit<BuiltPart, 'path'> {
  return {
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
