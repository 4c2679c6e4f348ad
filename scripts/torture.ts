import { build } from './build/build.ts';
import { readTortureOptions } from './torture/options.ts';
import { parts } from './torture/parts.ts';
import { serveHere, serving } from './torture/served.ts';

/**
 * `npm run torture`: attacks, faults and hostile input, part by part, far more of each than `npm
 * test` has time for. Ends with 1 when a part did not hold.
 */
const [first, data = '', port] = process.argv.slice(2);
if (first === serving) await serveHere(data, Number(port));
else await torture();

async function torture(): Promise<never> {
  const options = readTortureOptions(
    process.argv.slice(2),
    parts.map(({ name }) => name),
  );
  if ('usage' in options) {
    console.error(options.usage);
    process.exit(2);
  }
  if (!options.built) await build();
  const failed: string[] = [];
  for (const part of parts.filter(({ name }) => options.parts.includes(name))) {
    console.log(`\n${part.name}: ${part.about}\n`);
    const held = await part.run(options.size, (line) => console.log(line));
    console.log(held ? `\n${part.name} holds` : `\n${part.name} DOES NOT HOLD`);
    if (!held) failed.push(part.name);
  }
  process.exit(failed.length === 0 ? 0 : 1);
}
