/** What was waited for took too long. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/**
 * Waits so long and no longer.
 * @param milliseconds how long; below zero is no time at all
 * @throws TooLate, or what the work throws
 */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate()), Math.max(milliseconds, 0));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
