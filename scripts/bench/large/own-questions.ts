const inBoth = (name: string, text: string) => ({ [`${name}-nl`]: text, [`${name}-en`]: text });

/** As many own questions as a wave may have: nine to tick and one to write at. */
export const ownQuestions: Record<string, string>[] = [
  ...Array.from({ length: 9 }, (_, at) => ({
    kind: 'agreement',
    ...inBoth('text', `Stelling ${at + 1}.`),
  })),
  { kind: 'open', ...inBoth('text', 'Wat nog?') },
];
