import built from '../../build/assets.json' with { type: 'json' };

/** Where a built stylesheet or script lives and what its bytes must hash to. */
export interface Asset extends AssetPart {
  /** The other files a script imports, at once or later; each after those it imports itself. */
  parts?: AssetPart[];
}

interface AssetPart {
  /** Path with a content hash in the name, so it may be cached for ever. */
  path: string;
  /** Subresource integrity: `sha384-` and the base64 digest of the file. */
  integrity: string;
  /** SHA-256 of the file in hexadecimal digits, for whoever checks it by hand. */
  sha256: string;
  /** Its name, for a part that the program loads when it is needed. */
  part?: string;
}

/**
 * Looks up a built file by its logical name.
 * @example asset('base.css') // { path: '/assets/base.1a2b3c.css', integrity: 'sha384-…', sha256: '…' }
 * @throws when the build made no such file: a typing error, not something a visitor can cause
 */
export function asset(name: string): Asset {
  const found = (built as Record<string, Asset>)[name];
  if (!found) throw new Error(`no built asset is called ${name}: run npm run build`);
  return found;
}
