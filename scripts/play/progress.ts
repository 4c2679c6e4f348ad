/** Shows long steps as bars, and keeps how long each took. */
export interface Progress {
  /** Runs a step under its name; `bar` draws how far it is. */
  step<T>(
    name: string,
    run: (bar: (done: number, total: number) => void) => Promise<T>,
  ): Promise<T>;
  /** Seconds per step so far; a step that ran more often is added up. */
  seconds(): Record<string, number>;
}

const width = 24;

/**
 * Bars on the terminal; without one, a line when a step ends.
 * @param clock milliseconds, for how long a step took
 */
export function showProgress(
  titles: Record<string, string>,
  clock: () => number,
  out: NodeJS.WriteStream = process.stderr,
): Progress {
  const taken: Record<string, number> = {};
  return {
    async step(name, run) {
      const title = titles[name] ?? name;
      const started = clock();
      const bar = (done: number, total: number) => {
        if (out.isTTY) out.write(`\r  ${drawn(done, total)} ${title} ${done}/${total} `);
      };
      const result = await run(bar);
      const seconds = (clock() - started) / 1000;
      taken[name] = Math.round(100 * ((taken[name] ?? 0) + seconds)) / 100;
      out.write(`${out.isTTY ? '\r' : ''}  ${drawn(1, 1)} ${title}, ${seconds.toFixed(1)} s\n`);
      return result;
    },
    seconds: () => ({ ...taken }),
  };
}

/** Runs the steps without a word, for a history that plays behind the scenes. */
export const silentProgress: Progress = {
  step: (_name, run) => run(() => {}),
  seconds: () => ({}),
};

function drawn(done: number, total: number): string {
  const full = total > 0 ? Math.round((width * done) / total) : 0;
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}]`;
}
