/** What was measured, and what the same machine needs at least for the same work. */
export interface Figure {
  what: string;
  value: number;
  /** The bare limit, in the same unit and run. */
  bare: number;
  unit: string;
}

/** Milliseconds a piece of work takes. */
export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
