/** A tab that was put to sleep keeps its lock for good; after so long this one goes on without. */
const patience = 10_000;

/**
 * Does one thing at a time in all tabs: two tabs with the same link must not blind two tickets.
 * Where a browser has no locks, refuses them as it refuses storage, or gives none in time, it is done
 * without; the server signs one ticket.
 */
export async function oneTabAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  let begun: Promise<Result> | undefined;
  const once = () => {
    begun ??= work();
    return begun;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inTime = new Promise((goOn) => {
    timer = setTimeout(goOn, patience);
  });
  await Promise.race([withLock(once), inTime]);
  clearTimeout(timer);
  return once();
}

async function withLock(once: () => Promise<unknown>): Promise<void> {
  try {
    await navigator.locks.request('geleding.send', once);
  } catch {
    return;
  }
}
