/** As often as the platform runs the clock of a deployment. */
const everyMinute = 60_000;

/**
 * Runs the clock of a local installation every minute until the process ends, as the platform does: opens,
 * closes, sends mail. A run that fails is said, and the next one comes all the same.
 */
export function keepClock(runSchedule: () => Promise<void>): void {
  const timer = setInterval(() => {
    runSchedule().catch((error: Error) => console.error(`The clock: ${error.message}`));
  }, everyMinute);
  timer.unref();
}
