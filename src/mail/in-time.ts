/** What was waited for took too long. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/**
 * Waits so long and no longer.
 * @param milliseconds how long; zero and below is no time at all, even for work that is done
 * @throws TooLate, or what the work throws
 */
export async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  if (milliseconds <= 0) {
    // Nobody waits for it any more, so nobody hears of its failing either.
    work.catch(() => {});
    throw new TooLate();
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate()), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
