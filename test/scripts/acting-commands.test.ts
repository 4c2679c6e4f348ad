import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerInstead } from '../../scripts/answer-instead.mjs';
import { root } from '../../scripts/root.ts';

it.each([
  'deploy',
  'doctor',
  'dev',
  'check',
  'build',
])('%s says how it is called, and does nothing else', (command) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/run.mjs'), command, '--help'],
    { encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`npm run ${command}`)]);
});

it.each([
  ['deploy', ['--name', 'zuid'], '--name'],
  ['deploy', ['zuid'], 'zuid'],
  ['deploy', ['--as', 'zuid', '--dry-run'], '--dry-run'],
  ['deploy', ['--as=zuid'], '--as=zuid'],
  ['doctor', ['your.worker'], 'your.worker'],
  ['check', ['--fast'], '--fast'],
])('%s %j does not start, and names what it does not know', (command, args, named) => {
  expect(answerInstead(command, args)).toEqual({
    text: expect.stringContaining(`"${named}"`),
    status: 2,
  });
});

it.each([
  ['deploy', []],
  ['deploy', ['--as', 'zuid']],
  ['doctor', ['--as', 'zuid', 'https://zuid.example']],
  ['test', ['--reporter=dot', 'test/core']],
])('%s %j starts', (command, args) => {
  expect(answerInstead(command, args)).toBeNull();
});
