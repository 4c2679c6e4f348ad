import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundlerTarget, oldestBrowsers } from '../../scripts/build/browsers.ts';
import { buildClient } from '../../scripts/build/client.ts';
import { spelledOut } from '../../scripts/build/older-styles.ts';
import { older } from '../browser/older-browsers.ts';
import { newerFeatures } from '../support/newer-features.ts';
import { newerStyles } from '../support/newer-styles.ts';

/**
 * What a browser may lack, and what the product does without it. Whatever else is newer than the
 * oldest browsers of docs/browsers.md must not be in the program.
 */
const withFallback: Record<string, string> = {
  'Window.speechSynthesis': 'own-voice.ts finds no voice, and no button is shown',
  SpeechSynthesisUtterance: 'asked for only where there is a voice',
  '.getVoices()': 'asked of what speaks only',
  '.speak()': 'asked of what speaks only',
  'Navigator.locks': 'one-tab.ts does the work without a lock',
  '.requestSubmit()': 'guard-presses.ts looks first whether it is there',
  'Intl.ListFormat': 'list.ts writes commas',
  'option unit': 'zod names so what it counts',
  'key-holder: .at()': 'older-browsers.ts makes it',
  'key-holder: .findLastIndex()': 'older-browsers.ts makes it',
  'key-holder: Object.hasOwn': 'older-browsers.ts makes it',
  '.toBase64()': 'jose looks first whether it is there',
  'Uint8Array.fromBase64': 'jose and hpke look first whether it is there',
  'Error.captureStackTrace': 'zod and hpke look first whether it is there',
  'chunk: Object.hasOwn': 'jose asks it of critical header fields, which ours do not have',
  '.getPublicKey()': 'hpke looks first whether it is there',
  'key-holder: .setBigUint64()': 'the library of hashes looks first whether it is there',
  'URL.canParse': 'jose looks first whether it is there',
  '.getTransports()': 'the library of passkeys looks first whether it is there',
  '.getPublicKeyAlgorithm()': 'the library of passkeys looks first whether it is there',
  '.getAuthenticatorData()': 'the library of passkeys looks first whether it is there',
};

/** Styles that a browser may lack, each in the table of docs/browsers.md with what shows without it. */
const stylesWithoutHarm = new Set([
  ...[
    'gap in flex',
    'inset-inline-start',
    ':has',
    ':is',
    ':focus-visible',
    'overflow-wrap: anywhere',
  ],
  ...[
    'text-wrap',
    'text-wrap: balance',
    'text-wrap: pretty',
    'text-decoration-thickness',
    'outline',
  ],
  ...['accent-color', 'appearance', 'align-self: start', 'resize'],
  ...['resize: vertical', 'cursor: pointer', 'cursor: not-allowed', 'scroll-padding-top'],
  ...['scroll-padding-block-end', 'content-visibility', 'content-visibility: visible'],
  ...[':details-content', 'break-after: avoid', '@page', 'size', 'hyphens', 'hyphens: auto'],
  ...['@media (forced-colors)', '@media (prefers-color-scheme)'],
]);

let folder: string;
const bundles: [name: string, text: string][] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'geleding-browsers-'));
  await buildClient(folder);
  for (const name of await readdir(folder)) {
    bundles.push([name.replace(/\..*/, ''), await readFile(join(folder, name), 'utf8')]);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('no program uses a feature that the oldest browsers lack', () => {
  const found = bundles.flatMap(([name, text]) =>
    newerFeatures(text)
      .filter((feature) => !(feature in withFallback))
      .map((feature) => `${name}: ${feature}`)
      .filter((use) => !(use in withFallback)),
  );
  expect(found).toEqual([]);
});

test('a newer feature would be found', () => {
  const uses: Record<string, string> = {
    'AbortSignal.timeout(1)': 'AbortSignal.timeout',
    'list.at(-1)': '.at()',
    'Object.hasOwn(a, b)': 'Object.hasOwn',
    'structuredClone(a)': 'structuredClone',
    'new Intl.ListFormat("nl")': 'Intl.ListFormat',
    '/(?<=a)b/.test(c)': 'lookbehind in a regular expression',
    'const day = { dateStyle: "long" }': 'option dateStyle',
    'a.addEventListener("x", f, { signal })': 'addEventListener with a signal',
    'class A { static { f() } }': 'a static block',
    'class A { #b = 1 }': 'a private member',
    'await f();': 'await outside a function',
  };
  for (const [code, feature] of Object.entries(uses))
    expect(newerFeatures(code)).toEqual([feature]);
  expect(
    newerFeatures('list.map(a); Object.entries(a); a?.b ?? c; x.replaceAll("a", "b")'),
  ).toEqual([]);
});

test('no stylesheet uses what the oldest browsers lack, but for what the page of browsers names', async () => {
  const assets = join(import.meta.dirname, '../../public/styles');
  const names = (await readdir(assets)).filter((name) => name.endsWith('.css'));
  const sheets = await Promise.all(names.map((name) => readFile(join(assets, name), 'utf8')));
  const built = await Promise.all(
    sheets.map((css) => transform(css, { loader: 'css', minify: true, target: bundlerTarget })),
  );
  const found = new Set(built.flatMap(({ code }) => newerStyles(spelledOut(code))));
  expect([...found].sort()).toEqual([...stylesWithoutHarm].sort());
  const listed = (await browsersPage()).split('## Styles')[1] ?? '';
  for (const name of stylesWithoutHarm) expect(listed).toContain(`\`${name}\``);
});

test('newer styles would be found, and short forms are written out', () => {
  const css = 'a:has(b){inset:0;color:red}@container x{a{height:1px}}i{aspect-ratio:1}';
  expect(newerStyles(css)).toEqual(['inset', 'aspect-ratio', ':has', '@container']);
  const values =
    'a:not([b],[c]){color:color-mix(in srgb,red,blue);height:10dvh;width:2cqw;margin:-1.5rem;top:max(1px,2em)}';
  expect(newerStyles(`${values}@media (prefers-contrast:more){a{top:1vw}}`)).toEqual([
    ...['color-mix()', 'dvh', 'cqw', ':not of several', '@media (prefers-contrast)'],
  ]);
  expect(newerStyles('a:hover{margin-inline-start:0;color:red}')).toEqual([]);
  expect(spelledOut('a{padding-block:0 calc(-1 * var(--a))}b{margin-inline:auto}')).toBe(
    'a{padding-block-start:0;padding-block-end:calc(-1 * var(--a))}b{margin-inline-start:auto;margin-inline-end:auto}',
  );
});

const browsersPage = () => readFile(join(import.meta.dirname, '../../docs/browsers.md'), 'utf8');

test('docs/browsers.md lists the oldest browsers and the very features that are taken away in a test', async () => {
  const page = await browsersPage();
  const [, table = ''] = /\| feature \|[^\n]*\n[^\n]*\n((?:\|[^\n]*\n)+)/.exec(page) ?? [];
  const features = table
    .split('\n')
    .map((row) => row.split('|')[1]?.trim())
    .filter(Boolean);
  expect(features.sort()).toEqual(Object.keys(older).sort());
  const { chrome, safari, firefox, edge } = oldestBrowsers;
  for (const version of [chrome, safari, firefox, edge]) expect(page).toContain(`| ${version} |`);
});
