declare module 'subset-font' {
  /** Reduces a font to the letters of a text. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff' | 'woff2';
      noLayoutClosure?: boolean;
      noHinting?: boolean;
    },
  ): Promise<Uint8Array>;
}
