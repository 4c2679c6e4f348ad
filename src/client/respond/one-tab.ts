/**
 * Does one thing at a time in all tabs: two tabs with the same link must not blind two tickets.
 * Where a browser has no locks, or refuses them as it refuses storage, it is done without.
 */
export async function oneTabAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  let outcome: { result: Result } | { error: unknown } | null = null;
  const held = async () => {
    outcome = await work().then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
  };
  try {
    await navigator.locks.request('geleding.send', held);
  } catch {
    if (!outcome) await held();
  }
  return unwrap(outcome);
}

function unwrap<Result>(outcome: { result: Result } | { error: unknown } | null): Result {
  if (outcome && 'result' in outcome) return outcome.result;
  throw outcome?.error;
}
