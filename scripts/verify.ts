import { readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { build } from './build/build.ts';
import { runBundledAs } from './build/run-bundled.ts';
import { CannotSay } from './verify/cannot-say.ts';
import { readKept, writtenKept } from './verify/kept.ts';
import { readVerifyOptions } from './verify/options.ts';
import { ownFiles } from './verify/own-files.ts';
import { tourOf } from './verify/tour-of.ts';
import { verifyHost } from './verify/verify-host.ts';

/**
 * `npm run verify -- https://host`: an outsider's check of a running deployment against the sources
 * in this folder and against what was kept before. Ends with 0 when all agrees, 1 naming what
 * differs, 2 when the host or the arguments do not allow to say.
 */
const app = ['twin.ts', 'pages-of-wave.tsx']
  .map((name) => `export * from './scripts/verify/${name}';`)
  .join('');
type App = typeof import('./verify/twin.ts') & typeof import('./verify/pages-of-wave.tsx');
const folder = process.env.GELEDING_CWD ?? process.cwd();
const at = (path: string) => (isAbsolute(path) ? path : join(folder, path));
const options = readVerifyOptions(process.argv.slice(2));
if ('usage' in options) {
  console.error(options.usage);
  process.exit(2);
}
try {
  const before = options.kept ? await readFile(at(options.kept), 'utf8').catch(() => null) : null;
  const built = await build();
  // Bundled after the build: the app names its files.
  const { createTwin, pagesOfWave } = await runBundledAs<App>('app-to-verify', app);
  const { findings, kept, words } = await verifyHost({
    origin: options.origin,
    fetch,
    built,
    files: await ownFiles(),
    twin: createTwin(await tourOf(options.origin, fetch)),
    pagesOfWave,
    waves: options.waves,
    kept: before === null ? null : readKept(before),
    heads: await Promise.all(options.heads.map((path) => readFile(at(path), 'utf8'))),
    releases: await Promise.all(options.releases.map((path) => readFile(at(path), 'utf8'))),
  });
  for (const { good, what } of findings) console.log(`${good ? 'ok  ' : 'NO  '} ${what}`);
  if (words.length > 0)
    console.log(
      `\nCompare by eye with paper, with colleagues and with the sheet of whoever has the key:\n${words.join('\n')}`,
    );
  else
    console.log('\nNo wave was named (--wave ID): only files, pages and the log were looked at.');
  const differs = findings.filter(({ good }) => !good).length;
  // A host that differs may not replace what was kept of it.
  if (options.kept && differs === 0) await writeFile(at(options.kept), writtenKept(kept));
  console.log(
    differs === 0 ? '\nEverything agrees.' : `\n${differs} of ${findings.length} differ.`,
  );
  process.exit(differs === 0 ? 0 : 1);
} catch (error) {
  if (!(error instanceof CannotSay) && !(error instanceof Error && 'syscall' in error)) throw error;
  console.error(error.message);
  process.exit(2);
}
