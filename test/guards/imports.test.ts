import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

/** What each room of src may import of the others, and which packages. */
const rooms: Record<string, { rooms: string[]; packages: RegExp }> = {
  'index.ts': {
    rooms: ['actions', 'app.tsx', 'env.ts', 'storage', 'texts'],
    packages: /^@cloudflare\/workers-types$/,
  },
  'app.tsx': { rooms: ['routes'], packages: /^hono/ },
  'env.ts': { rooms: ['core', 'mail'], packages: /^@cloudflare\/workers-types$/ },
  'definitions.ts': { rooms: ['core', 'build'], packages: /^$/ },
  core: {
    rooms: ['core'],
    packages: /^(zod|jose|hpke|@noble\/hashes\/.*|shamir-secret-sharing|fflate|yaml)$/,
  },
  storage: {
    rooms: ['storage', 'core'],
    packages: /^(drizzle-orm(\/.*)?|@cloudflare\/workers-types)$/,
  },
  forms: { rooms: ['forms', 'mail', 'core', 'texts'], packages: /^zod$/ },
  actions: {
    rooms: ['actions', 'storage', 'mail', 'forms', 'core', 'definitions.ts'],
    packages: /^(zod|jose|oauth4webapi|@simplewebauthn\/server(\/helpers)?)$/,
  },
  routes: {
    rooms: [
      'routes',
      'actions',
      'views',
      'downloads',
      'storage',
      'forms',
      'core',
      'texts',
      'build',
      'env.ts',
      'definitions.ts',
    ],
    packages: /^(hono(\/.*)?|zod|qr|@simplewebauthn\/server)$/,
  },
  views: { rooms: ['views', 'forms', 'core', 'texts', 'build'], packages: /^(hono(\/.*)?|qr)$/ },
  texts: {
    rooms: ['texts', 'core', 'build'],
    packages: /^(#texts\/[\w-]+\.ts|@cloudflare\/workers-types)$/,
  },
  downloads: {
    rooms: ['downloads', 'core', 'texts', 'views', 'build'],
    packages:
      /^(#fonts|cloudflare:workers|@cloudflare\/workers-types|hucre(\/.*)?|pdfkit(\/.*)?|fontkit|pptxgenjs|papaparse|fflate|qr)$/,
  },
  mail: { rooms: ['mail', 'core', 'texts'], packages: /^(cloudflare:sockets|zod)$/ },
  client: {
    rooms: ['client', 'forms', 'core', 'texts'],
    packages: /^(qr|@simplewebauthn\/browser)$/,
  },
};

const src = join(import.meta.dirname, '../../src');
const sourcesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'),
  );
const files = sourcesIn(src);

function importsOf(path: string, folder = src): string[] {
  const source = readFileSync(join(folder, path), 'utf8');
  const found = source.matchAll(/\b(?:from|import)(?:\s*\(\s*|\s+)'([^'\n]+)'/g);
  return [...found].map((match) => (match[1] ?? match[2]) as string);
}

/**
 * A report is described in core and its words are an argument: one file names their form, as a type
 * only, so that core still runs without a text.
 */
function namesWords(path: string, name: string): boolean {
  if (path !== 'core/report/model/reader.ts' || !name.endsWith('/texts/report-words.ts'))
    return false;
  return readFileSync(join(src, path), 'utf8').includes(
    `import type { ReportWords } from '${name}'`,
  );
}

const roomOf = (path: string) => (path.startsWith('..') ? 'build' : (path.split('/')[0] as string));

test('every file imports only what its room may', () => {
  const wrong = files.flatMap((path) => {
    const allowed = rooms[roomOf(path)];
    if (!allowed) return [`${path} lies in no known room`];
    return importsOf(path).flatMap((name) => {
      if (namesWords(path, name)) return [];
      if (!name.startsWith('.')) return allowed.packages.test(name) ? [] : [`${path} → ${name}`];
      const room = roomOf(relative(src, normalize(join(src, dirname(path), name))));
      return allowed.rooms.includes(room) ? [] : [`${path} → ${room}`];
    });
  });
  expect(wrong).toEqual([]);
});

/** The floors of core, ground first: a file imports its own floor and those below. */
const floors = [
  ['ground'],
  ['language'],
  ['definition'],
  ['roster'],
  ['ballot'],
  ['scoring', 'statistics'],
  ['disclosure'],
  ['report'],
];

test('every file of core stands on a floor and imports only its own floor and those below', () => {
  const floorOf = (path: string) => {
    const [room, folder] = path.split('/');
    return room === 'core' ? floors.findIndex((floor) => floor.includes(folder as string)) : -1;
  };
  const wrong = files
    .filter((path) => path.startsWith('core/'))
    .flatMap((path) => {
      if (floorOf(path) < 0) return [`${path} stands on no floor`];
      return importsOf(path)
        .filter((name) => name.startsWith('.') && !namesWords(path, name))
        .map((name) => normalize(join(dirname(path), name)))
        .filter((target) => floorOf(target) > floorOf(path) || floorOf(target) < 0)
        .map((target) => `${path} → ${target}`);
    });
  expect(wrong).toEqual([]);
});

/** Within disclosure: who is in which block, what protects figures, what is published. */
const steps = ['plan', 'protect', 'release'];

test('disclosure goes from plan to protect to release, and never back', () => {
  const stepOf = (path: string) => steps.indexOf(path.split('/')[2] as string);
  const inside = files.filter((path) => path.startsWith('core/disclosure/'));
  expect(inside.filter((path) => stepOf(path) < 0)).toEqual([]);
  const back = inside.flatMap((path) =>
    importsOf(path)
      .map((name) => normalize(join(dirname(path), name)))
      .filter((target) => target.startsWith('core/disclosure/') && stepOf(target) > stepOf(path))
      .map((target) => `${path} → ${target}`),
  );
  expect(back).toEqual([]);
});

test.each([
  'src',
  'scripts',
])('no files of %s import each other in a circle, types included', (room) => {
  const folder = join(src, '..', room);
  const known = new Set(sourcesIn(folder));
  const targetsOf = (path: string) =>
    importsOf(path, folder)
      .filter((name) => name.startsWith('.'))
      .map((name) => normalize(join(dirname(path), name)));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]) => {
    const before = trail.indexOf(path);
    if (before >= 0) circles.push([...trail.slice(before), path].join(' → '));
    if (before >= 0 || done.has(path) || !known.has(path)) return;
    for (const target of targetsOf(path)) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of known) walk(path, []);
  expect(circles).toEqual([]);
});

test('only the tally and the reader of stored releases can call something released', () => {
  const makers = files.filter((path) =>
    /\bas Released\b/.test(readFileSync(join(src, path), 'utf8')),
  );
  for (const path of makers) expect(path).toMatch(/^core\/disclosure\//);
  expect(makers.length).toBeGreaterThan(0);
});

/** The audiences: what the app mounts, each a file of routes with the folder of its name, if any. */
const audiences = [
  ...readFileSync(join(src, 'app.tsx'), 'utf8').matchAll(/app\.route\('.*', (\w+)\)/g),
]
  .map(([, name = '']) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
  // Signing in is everybody's, and so is the head of the log.
  .filter((name) => !['identity', 'log-head'].includes(name));

/** The audience a file of routes belongs to; none for what all share. */
function audienceOf(path: string): string | undefined {
  const [, name = ''] = /^routes\/([^/.]+)/.exec(path) ?? [];
  return audiences.find((one) => one === name);
}

/** The council reads HR's papers in rooms of its own: the same pages, behind its own guard. */
const councilReads = [
  'council-papers.ts',
  'council.tsx',
  'frame.ts',
  'logbook.tsx',
  'proof.tsx',
].map((file) => `routes/council.tsx → routes/manage/${file}`);

/** What one audience takes of another, or what all share of any. */
function strangersIn(path: string, names: readonly string[]): string[] {
  const audience = audienceOf(path);
  return names
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)))
    .filter((target) => audienceOf(target) && audienceOf(target) !== audience)
    .map((target) => `${path} → ${target}`);
}

test('routes import no audience but their own, and what all share imports none', () => {
  const found = files
    .filter((path) => path.startsWith('routes/'))
    .flatMap((path) => strangersIn(path, importsOf(path)));
  expect(found.sort()).toEqual(councilReads);
  expect(audiences.length).toBeGreaterThan(7);
});

test.each([
  ['routes/results/agree.tsx', '../manage.tsx'],
  ['routes/results/agree.tsx', '../manage/frame.ts'],
  ['routes/results.tsx', './manage/frame.ts'],
  ['routes/results.tsx', './results/../manage.tsx'],
  ['routes/respond.tsx', './council.tsx'],
  ['routes/identity.tsx', './results/files.tsx'],
  ['routes/read-body.ts', './manage/frame.ts'],
])('%s may not import %s', (path, name) => {
  expect(strangersIn(path, [name])).toHaveLength(1);
});

test('no file of the product is longer than 300 lines', () => {
  const long = files.filter(
    (path) => readFileSync(join(src, path), 'utf8').split('\n').length > 301,
  );
  expect(long).toEqual([]);
});
