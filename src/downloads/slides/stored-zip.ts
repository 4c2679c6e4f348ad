import { strToU8, zipSync } from 'fflate';

/**
 * What the library of slides asks of its own ZIP library, on the one that everything else here is
 * packed with: it stands in the Worker in its place (`wrangler.toml`, `[alias]`) and is a thirtieth of
 * a megabyte smaller. Parts are stored without compressing, since `packSlides` packs all of them again.
 */
export default class StoredZip {
  readonly #parts: Record<string, Uint8Array> = {};

  /** Folders are there as soon as something lies in them. */
  folder(_path: string): this {
    return this;
  }

  file(path: string, data: string, { base64 = false }: { base64?: boolean } = {}): this {
    this.#parts[path] = base64
      ? Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
      : strToU8(data);
    return this;
  }

  async generateAsync({ type }: { type: string }): Promise<Uint8Array | string> {
    const bytes = zipSync(this.#parts, { level: 0, mtime: new Date(2000, 0, 1) });
    if (type === 'uint8array') return bytes;
    if (type !== 'base64') throw new Error(`slides are not written as ${type}`);
    let letters = '';
    for (const byte of bytes) letters += String.fromCharCode(byte);
    return btoa(letters);
  }
}
