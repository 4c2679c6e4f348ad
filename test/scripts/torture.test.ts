import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A minute of `npm run torture`; what is built may be in use by other tests. */
const root = join(import.meta.dirname, '../..');
const size = '9';

it.each(['kills', 'network'])('counts everybody once through a minute of %s', (part) => {
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'scripts/run.mjs'), 'torture', part, '--size', size, '--built'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stdout).toContain(`${part} holds`);
});
