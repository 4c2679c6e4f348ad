/** Reads an input of some size; what comes out, or that it is refused, does not matter. */
export type Reader = (size: number) => unknown | Promise<unknown>;

/** Milliseconds of processor time from which a measurement says something. */
const enough = 60;
/** Milliseconds within which the largest size is read by what has nothing to grow. */
const quick = 20;
/** How many times larger the large input is than the small one. */
const larger = 8;

/**
 * How many times the work grows when an input becomes eight times as large: about 8 where it grows as
 * its input does, 64 for a square; 0 where the largest is read in no time. The size is found by
 * growing in small steps until reading takes a moment, so that even what doubles with every character
 * ends.
 * @param most the largest size that is tried
 */
export async function growthOf(read: Reader, most: number): Promise<number> {
  let size = larger * 2;
  for (;;) {
    const taken = await workOf(() => read(size));
    if (size >= most && taken < quick) return 0;
    if (taken >= enough || size >= most) break;
    // A power of the size shows soon enough in doublings; what doubles itself must not leap.
    size = Math.min(most, Math.ceil(size * (size < 100 ? 1.15 : 2)));
  }
  const best = async (at: number) => {
    const tries: number[] = [];
    for (let tried = 0; tried < 2; tried += 1) tries.push(await workOf(() => read(at)));
    return Math.min(...tries);
  };
  const large = await best(size);
  // What took a moment the first time only was the collector, the compiler or a neighbour.
  if (size >= most && large < quick) return 0;
  const small = await best(Math.ceil(size / larger));
  // A millisecond is the clock's and the collector's.
  return large / (small + 1);
}

/** Milliseconds of processor time of this program, whatever else the machine does. */
async function workOf(act: () => unknown | Promise<unknown>): Promise<number> {
  const from = process.cpuUsage();
  try {
    await act();
  } catch {
    // Refusing is reading too.
  }
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
