/**
 * How long is left, from the time it took so far; null while that says too little. In minutes from
 * ninety seconds on, in steps of five seconds below, so that the text does not flicker.
 */
export function remainingTime(
  elapsedMs: number,
  done: number,
  total: number,
): { unit: 'seconds' | 'minutes'; n: number } | null {
  if (done <= 0 || done >= total || elapsedMs < 1000) return null;
  const seconds = ((elapsedMs / done) * (total - done)) / 1000;
  if (seconds >= 90) return { unit: 'minutes', n: Math.round(seconds / 60) };
  return { unit: 'seconds', n: Math.max(5, Math.ceil(seconds / 5) * 5) };
}
