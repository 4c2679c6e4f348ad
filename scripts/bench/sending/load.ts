/** How long so many clients at once took over their requests. */
export interface Load {
  seconds: number;
  /** Milliseconds of each request, in the order of the jobs. */
  taken: number[];
  errors: number;
}

/** Has clients take jobs one after another until none is left. */
export async function load(clients: number, jobs: readonly (() => Promise<void>)[]): Promise<Load> {
  const taken: number[] = [];
  let errors = 0;
  let next = 0;
  const client = async () => {
    for (let at = next++; at < jobs.length; at = next++) {
      const from = performance.now();
      await jobs[at]?.().catch(() => {
        errors += 1;
      });
      taken[at] = performance.now() - from;
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  return { seconds: (performance.now() - from) / 1000, taken, errors };
}

/** What so many clients at once reached. */
export interface Reached {
  perSecond: number;
  /** Milliseconds of a complete send: its ticket and its ballot. */
  p50: number;
  p99: number;
  errors: number;
}

/** The two halves of the same sends. */
export interface Sends {
  tickets: Load;
  ballots: Load;
}

/** Puts the halves of sends together, and rounds of them. */
export function complete(rounds: readonly Sends[]): Reached {
  const sends = rounds
    .flatMap(({ tickets, ballots }) =>
      tickets.taken.map((ticket, at) => ticket + (ballots.taken[at] ?? 0)),
    )
    .sort((a, b) => a - b);
  const at = (share: number) => sends[Math.min(sends.length - 1, Math.floor(share * sends.length))];
  const halves = rounds.flatMap(({ tickets, ballots }) => [tickets, ballots]);
  return {
    perSecond: sends.length / halves.reduce((sum, { seconds }) => sum + seconds, 0),
    p50: at(0.5) ?? 0,
    p99: at(0.99) ?? 0,
    errors: halves.reduce((sum, { errors }) => sum + errors, 0),
  };
}
