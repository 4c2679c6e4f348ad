declare module 'bidi-js' {
  /** An implementation of the bidirectional algorithm of Unicode. */
  export default function bidiFactory(): {
    getEmbeddingLevels(text: string, base: 'ltr' | 'rtl'): { levels: Uint8Array };
  };
}
