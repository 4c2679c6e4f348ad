import { join } from 'node:path';
import { build } from './build/build.ts';
import { root } from './root.ts';
import { run } from './run-and-exit.ts';

/** What must hold besides the tests: types, lint and format, definitions, and that it deploys. */
const bin = (path: string) => join(root, 'node_modules', path);
const steps: [string, string, string[]][] = [
  ['types', bin('typescript/bin/tsc'), ['-p', 'tsconfig.json']],
  ['types of the Worker', bin('typescript/bin/tsc'), ['-p', 'tsconfig.worker.json']],
  ['types of core', bin('typescript/bin/tsc'), ['-p', 'tsconfig.core.json']],
  ['lint and format', bin('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '.']],
  ['definitions', join(root, 'scripts/run.mjs'), ['check-definitions']],
  [
    'deploys',
    bin('wrangler/bin/wrangler.js'),
    ['deploy', '--dry-run', '--outdir', join(root, 'build/worker')],
  ],
];

await build();
const failed: string[] = [];
for (const [name, program, args] of steps) {
  console.log(`— ${name}`);
  if ((await run(program, args)) !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`Not right yet: ${failed.join(', ')}`);
  process.exit(1);
}
console.log('Everything checks.');
