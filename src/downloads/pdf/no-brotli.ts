/**
 * Stands in the Worker in the place of the decompressor of WOFF2 fonts, which is a fifteenth of its
 * size; the fonts of a PDF are not compressed like that (`wrangler.toml`, `[alias]`).
 */
export default function decompress(): never {
  throw new Error('WOFF2 fonts are not read in a Worker');
}
