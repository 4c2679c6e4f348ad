// Runs a command of this repository on any machine with Node 20 or newer: installs what is
// missing, bundles scripts/<command>.ts, and hands over to the repository's own Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { answerInstead } from './answer-instead.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command, ...args] = process.argv.slice(2);
const startedIn = process.env.INIT_CWD ?? process.cwd();

/** A library asks for a new feature of Web Crypto; that it is new is no news to the reader. */
const quiet = ['--disable-warning=ExperimentalWarning'];
/** Files of a million rows stay within 512 MB when objects get little room. */
const nodeFlags = { analyse: ['--max-semi-space-size=4', '--max-old-space-size=256'] };
/** How a Node ends that has no room left. */
const outOfMemory = 134;

const instead = answerInstead(command, args);
if (instead) {
  console.error(instead.text);
  process.exit(instead.status);
}
installOnce();
if (textsAreOld()) run(ownNode(), [await bundle('texts')]);
const program = await bundle(command);
const status = run(ownNode(), [...quiet, ...(nodeFlags[command] ?? []), program, ...args]);
if (status !== outOfMemory || !nodeFlags[command]) process.exit(status);
console.error('This takes more memory than usual: once more, with as much as there is.');
process.exit(run(ownNode(), [...quiet, program, ...args]));

/** `npm ci`, unless these very packages were installed before. */
function installOnce() {
  const stamp = join(root, 'node_modules', '.geleding-installed');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages (once) …');
  const npm = process.env.npm_execpath;
  const install = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = npm
    ? run(process.execPath, [npm, ...install], root)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', install, root);
  if (status !== 0) {
    console.error('The packages could not be installed; the lines above say why.');
    process.exit(status);
  }
  writeFileSync(stamp, lock);
}

/** Whether the texts and definitions that commands are bundled with are missing, or older than their sources. */
function textsAreOld() {
  const made = statSync(join(root, 'build', 'texts'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ['src/texts', 'survey-definitions'].some((folder) =>
    readdirSync(join(root, folder), { recursive: true }).some(
      (path) => statSync(join(root, folder, path)).mtimeMs > made,
    ),
  );
}

/** Today's wrangler, miniflare and vitest need Node 22; the `node` package brings it along. */
function ownNode() {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const brought = join(root, 'node_modules', 'node', 'bin', binary);
  return existsSync(brought) ? brought : process.execPath;
}

/** @returns the bundled program of a command; `texts` comes first, as others import what it makes. */
async function bundle(name) {
  const entry = join(root, 'scripts', `${name}.ts`);
  if (!name || !existsSync(entry)) {
    console.error(`There is no command "${name ?? ''}"; package.json lists the ones there are.`);
    process.exit(2);
  }
  const esbuild = await import(pathToFileURL(join(root, 'node_modules/esbuild/lib/main.js')).href);
  const outfile = join(root, 'build', 'scripts', `${name}.mjs`);
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'error',
  });
  return outfile;
}

function run(program, programArgs, cwd = root) {
  const env = { ...process.env, GELEDING_CWD: startedIn, WRANGLER_SEND_METRICS: 'false' };
  env.PATH = `${dirname(ownNode())}${process.platform === 'win32' ? ';' : ':'}${env.PATH}`;
  const result = spawnSync(program, programArgs, { cwd, env, stdio: 'inherit' });
  if (result.error) console.error(result.error.message);
  return result.status ?? (result.signal === 'SIGABRT' ? outOfMemory : 1);
}
