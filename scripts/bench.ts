import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Definition } from '../src/core/definition/definition-schema.ts';
import { findBundled } from '../src/definitions.ts';
import { measureAnalysing } from './bench/analysing/analysing.ts';
import { measureClientSize } from './bench/client-size.ts';
import type { Figure } from './bench/figure.ts';
import { playLargeWave, rowsOf } from './bench/large/large.ts';
import { measureOpening, type OpeningSpeed } from './bench/opening.ts';
import { measureOpeningInChromium } from './bench/opening-in-chromium.ts';
import { readBenchOptions } from './bench/options.ts';
import { measurePlanning } from './bench/planning.ts';
import { measureReading } from './bench/reading.ts';
import { measureRoster } from './bench/roster.ts';
import { measureSending } from './bench/sending/sending.ts';
import { measureStartUp } from './bench/start-up.ts';
import { measureTallying } from './bench/tallying.ts';
import { build } from './build/build.ts';
import { root } from './root.ts';

/** Speed and size, each beside its bare limit in the same run: the ratio is what counts. */
const ballots = 2000;
const definition = findBundled('csi-full');
const pulse = findBundled('csi-pulse');
if (!definition || !pulse) throw new Error('csi-full and csi-pulse are not bundled');

const options = readBenchOptions(process.argv.slice(2));
if ('usage' in options) {
  console.error(options.usage);
  process.exit(2);
}
const { part, people: sizes } = options;

await build();
if (part === 'sending') {
  const [people = 600] = sizes;
  console.table(
    (await measureSending(people)).map(({ clients, blocks, product, bare, ratio }) => ({
      clients,
      blocks,
      'sends/s': Math.round(product.perSecond),
      'bare sends/s': Math.round(bare.perSecond),
      ratio: Math.round(100 * ratio) / 100,
      'p50 ms': Math.round(product.p50),
      'p99 ms': Math.round(product.p99),
      errors: product.errors,
    })),
  );
  process.exit(0);
}
if (part === 'large') {
  for (const people of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
    const wave = await playLargeWave(people, options);
    const { blocks, ballots: sent, openingMegabytes } = wave;
    console.log(`${people} people, ${blocks} blocks, ${sent} ballots`);
    console.log(`opening the box used ${openingMegabytes} MB at most`);
    console.table(rowsOf(wave));
  }
  process.exit(0);
}
if (part === 'opening') {
  show(await openingFigures(definition));
  process.exit(0);
}
if (part === 'analysing') {
  const [rows = 100_000] = sizes;
  for (const departments of [8, 200]) show(await measureAnalysing(definition, rows, departments));
  process.exit(0);
}
if (part === 'reading') {
  show([...(await measureStartUp()), ...(await measureReading())]);
  process.exit(0);
}
const figures: Figure[] = [
  ...(await openingFigures(definition)),
  ...measurePlanning(),
  ...(await measureTallying(pulse)),
  measureRoster(definition),
  await measureClientSize(),
  ...(await measureStartUp()),
  ...(await measureReading()),
];

const rows = show(figures);
await writeFile(join(root, 'bench-results.json'), `${JSON.stringify(rows, null, 2)}\n`);
process.exit(0);

/** Opening a box where key holders do it and in Node, beside opening with HPKE alone and beside the bare primitives. */
async function openingFigures(definition: Definition): Promise<Figure[]> {
  const inNode = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const speeds: Record<string, OpeningSpeed> = {
    Chromium: await measureOpeningInChromium(definition, ballots),
    Node: await measureOpening(definition, ballots, inNode),
  };
  return Object.entries(speeds).flatMap(([where, speed]) =>
    Object.entries({ clock: speed.byClock, processor: speed.byProcessor }).flatMap(
      ([by, { product: value, bare, primitives }]) => [
        { what: `a ballot in ${where} by the ${by}, of bare HPKE`, value, bare, unit: 'µs' },
        { what: '… of bare primitives', value, bare: primitives, unit: 'µs' },
      ],
    ),
  );
}

/** Prints figures beside their limits. */
function show(measured: readonly Figure[]) {
  const table = measured.map(({ what, value, bare, unit }) => ({
    what,
    value: Math.round(value),
    bare: Math.round(bare),
    unit,
    ratio: Math.round((100 * value) / bare) / 100,
  }));
  console.table(table);
  return table;
}
