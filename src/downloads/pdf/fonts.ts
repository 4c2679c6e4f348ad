import fonts from '../../../build/fonts.json' with { type: 'json' };

/** The letters of a PDF in both weights, TrueType as base64; Arabic ones are a font of their own. */
export interface Fonts {
  regular: string;
  bold: string;
  arabicRegular: string;
  arabicBold: string;
}

/** The letters, in Node and in tests; a Worker reads a file instead (`wrangler.toml`, `[alias]`). */
export async function readFonts(): Promise<Fonts> {
  return fonts;
}
