import { type Measured, stepOf } from '../../src/core/disclosure/protect/measured.ts';

/** One question `q`, with so many answers from the lowest up. */
export function measuredQuestion(low: number, options: number): Measured {
  const ends = { from: low, to: low + options - 1 };
  return {
    id: 'q',
    kind: 'item',
    ...ends,
    step: stepOf(ends),
    unit: 1,
    audience: 'everyone',
    items: [{ id: 'q', low, options, reversed: false }],
    scored: ['q'],
    gaps: [],
    scores: ({ numbersOf }) => numbersOf('q'),
  };
}

/** A scale of these questions on 1–5, all of which everybody answers. */
export function measuredScale(ids: string[], gaps: Measured['gaps'] = []): Measured {
  return {
    ...measuredQuestion(1, 5),
    id: 's',
    kind: 'scale',
    unit: ids.length,
    items: ids.map((id) => ({ id, low: 1, options: 5, reversed: false })),
    scored: ids,
    gaps,
    scores: ({ n, numbersOf }) =>
      Int32Array.from({ length: n }, (_, at) =>
        ids.reduce((sum, id) => sum + (numbersOf(id)[at] ?? 0), 0),
      ),
  };
}
