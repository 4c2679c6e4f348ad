import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runs as runsAlone, waysIn, writes } from './write-ways.ts';

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

/** Batches of questions: but for the one batch, nothing of a statement that writes stands in them. */
const readsInOneTrip = ['findReport', 'findReportAndReader'];

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

/** The functions of a storage file that write or make a statement that does. */
function writersIn(path: string): Written[] {
  const parts = sourceOf(path).split(
    /^(?=(?:export )?(?:async )?function |(?:export )?(?:const|let) )/m,
  );
  return parts.flatMap((part) => {
    const [, name = ''] = /^(?:export )?(?:async )?(?:function|const|let) (\w+)/.exec(part) ?? [];
    const asked = readsInOneTrip.includes(name) ? part.replace('.batch(', '') : part;
    return writes.test(asked) ? [{ path, name, runs: runsAlone(part) }] : [];
  });
}

const writers = files.filter((path) => path.startsWith('storage/')).flatMap(writersIn);
const named = (names: readonly string[]) => new RegExp(`\\b(${names.join('|')})\\b`);

test('storage runs no write by itself but those that are documented here', () => {
  const running = writers.filter(({ runs }) => runs).map(({ path, name }) => `${path} ${name}`);
  expect(running.sort()).toEqual(Object.keys(runsByItself));
  expect(writers.length).toBeGreaterThan(25);
});

/** The two that may: the transaction itself and what it belongs to. */
const commits = ['actions/commit.ts'];

test('whoever has a database hands it on to storage and does nothing else with it', () => {
  const wrong = files
    .filter((path) => !/^(storage|texts)\//.test(path) && !commits.includes(path))
    .flatMap((path) => waysIn(sourceOf(path)).map((way) => `${path} ${way}`));
  expect(wrong).toEqual([]);
});

test('no action waits for a statement of its own; `commit` alone takes them', () => {
  const names = writers.filter(({ runs }) => !runs).map(({ name }) => name);
  const waits = new RegExp(`(await|void|all\\(\\[)\\s*\\(?${named(names).source}\\(`);
  const wrong = files
    .filter((path) => !path.startsWith('storage/'))
    .filter((path) => waits.test(sourceOf(path)));
  expect(wrong).toEqual([]);
});

test.each([
  'await context.db.insert(table).values(row);',
  'const { db } = context;\n  await db.run(text);',
  'await db\n    .update(table)',
  "await db['insert'](table)",
  'const { insert } = context.db;',
  'const { delete: remove } = db;',
  'const { db: hidden } = context;\n  await hidden.run(text);',
  'const hidden = context.db;',
  'let hidden: Database = db;',
  'await c.env.DB.prepare(text).run();',
  'await c.env.DB!.exec(text);',
  'await hidden.$client.exec(text);',
  'await hidden.batch([one, two]);',
  'const text = `delete from wave where id = 1`;',
  "const text = 'INSERT OR REPLACE INTO wave';",
  'const text = `update "wave" set k = 1`;',
  "import { sql } from 'drizzle-orm';",
  "import { wave } from '../storage/schema.ts';",
  "import { changeWave as read } from '../storage/waves.ts';",
  "import * as waves from '../storage/waves.ts';",
  "const { changeWave } = await import('../storage/waves.ts');",
  "export { changeWave } from '../storage/waves.ts';",
])('a way round storage is seen: %s', (planted) => {
  expect(waysIn(planted)).not.toEqual([]);
});

test.each([
  'export async function put(db: Database) { await db.insert(table).values(row); }',
  'const put = (db: Database): Promise<unknown> => db.delete(table).execute();',
  'const put = async (db: Database) => db.run(sql`update "wave" set k = 1`);',
  'export function put(db: Database) { return db.transaction((inside) => inside.insert(table)); }',
  'function put(db: Database) { db.run(`REPLACE INTO wave VALUES (1)`); }',
])('a write that storage runs by itself is seen: %s', (planted) => {
  expect(writes.test(planted) && runsAlone(planted)).toBe(true);
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
  const folder = join(src, '../test/support/deeds');
  const walked = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join();
  const unwalked = files
    .filter((path) => path.startsWith('actions/') && path !== 'actions/commit.ts')
    .filter((path) => /\bcommit\(/.test(sourceOf(path)))
    .filter((path) => {
      const verbs = [...sourceOf(path).matchAll(/^export (?:async )?function (\w+)/gm)];
      return !verbs.some(([, verb]) => new RegExp(`\\b${verb}\\(`).test(walked));
    });
  // What the clock does is walked deed by deed; parts, and beginning anew, belong to `openBoxInSteps`;
  // archives need an installation without waves, and fail half way in archive.test.ts.
  expect(unwalked).toEqual([
    'actions/open-part.ts',
    'actions/run-schedule.ts',
    'actions/start-opening-again.ts',
    'actions/archive/import-archive.ts',
    'actions/archive/read-for-archive.ts',
  ]);
});
