import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Everything is written by `commit`, as one transaction with its line in the log
 * (docs/decisions/one-way-to-write.md). Storage makes statements and runs none, but for these.
 */
const runsByItself = {
  'storage/ballots.ts insertBallot': 'the hot path: one conditional statement, never in the log',
  'storage/invitations.ts bindInvitation':
    'the hot path: one conditional statement, never in the log',
  'storage/log.ts chain': 'the hashes of lines that are written',
  'storage/sign-in-tries.ts countSignInTry': 'a counter of one minute, about no wave',
  'storage/transactions.ts transact': 'what commit is made of',
};

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/.test(path),
);
const sourceOf = (path: string) => readFileSync(join(src, path), 'utf8');

interface Written {
  path: string;
  name: string;
  runs: boolean;
}

const writes =
  /\.(insert|update|delete|batch)\(|\b(INSERT INTO|UPDATE \$|UPDATE \w+ SET|DELETE FROM)/;

/** The functions of a storage file that write or make a statement that does. */
function writersIn(path: string): Written[] {
  const parts = sourceOf(path).split(/^(?=(?:export )?(?:async )?function |export const )/m);
  return parts.flatMap((part) => {
    const [, async, name = ''] = /^(?:export )?(async )?(?:function|const) (\w+)/.exec(part) ?? [];
    const runs = async !== undefined || /\)\s*:\s*Promise</.test(part);
    return writes.test(part) ? [{ path, name, runs }] : [];
  });
}

const writers = files.filter((path) => path.startsWith('storage/')).flatMap(writersIn);
const named = (names: readonly string[]) => new RegExp(`\\b(${names.join('|')})\\b`);

test('storage runs no write by itself but those that are documented here', () => {
  const running = writers.filter(({ runs }) => runs).map(({ path, name }) => `${path} ${name}`);
  expect(running.sort()).toEqual(Object.keys(runsByItself));
  expect(writers.length).toBeGreaterThan(25);
});

test('only commit runs a transaction, and no action runs a statement of its own', () => {
  const statements = writers.filter(({ runs }) => !runs).map(({ name }) => name);
  const awaited = new RegExp(`await ${named(statements).source}\\(`);
  const wrong = files
    .filter((path) => path !== 'storage/transactions.ts' && path !== 'actions/commit.ts')
    .filter((path) => {
      const source = sourceOf(path);
      return /\.batch\(|\btransact\(/.test(source) || awaited.test(source);
    });
  expect(wrong).toEqual([]);
});

test('no route, view or file maker imports something that writes', () => {
  const writer = named(writers.map(({ name }) => name));
  const wrong = files
    .filter((path) => !/^(actions|storage)\//.test(path))
    .flatMap((path) =>
      [...sourceOf(path).matchAll(/import (?:type )?\{([^}]*)\} from '[^']*\/storage\/[^']*'/g)]
        .filter(([, names = '']) => writer.test(names))
        .map(([line]) => `${path}: ${line}`),
    );
  expect(wrong).toEqual([]);
});

test('every action that writes is walked with a database that fails', () => {
  const walked = readFileSync(join(src, '../test/support/every-action.ts'), 'utf8');
  const unwalked = files
    .filter((path) => path.startsWith('actions/') && path !== 'actions/commit.ts')
    .filter((path) => /\bcommit\(/.test(sourceOf(path)))
    .filter((path) => {
      const verbs = [...sourceOf(path).matchAll(/^export (?:async )?function (\w+)/gm)];
      return !verbs.some(([, verb]) => new RegExp(`\\b${verb}\\(`).test(walked));
    });
  // What the clock does is walked deed by deed; parts, and beginning anew, belong to `openBoxInSteps`.
  expect(unwalked).toEqual([
    'actions/open-part.ts',
    'actions/run-schedule.ts',
    'actions/start-opening-again.ts',
  ]);
});
