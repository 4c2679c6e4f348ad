import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The clients stand on one base: one way to make elements, to ask the server, to show a screen. */
const client = join(import.meta.dirname, '../../src/client');
const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

/** Files of the program itself come with the hash of their bytes, which `ask` knows nothing of. */
const ownFiles = { script: 'respond/load-part.ts', texts: 'respond/page-texts.ts' };

test.each([
  ['elements are made', /\bcreateElement\(/, ['base/dom.ts', ownFiles.script]],
  [
    'the server is asked',
    /(?<![.\w])fetch\(|XMLHttpRequest|sendBeacon/,
    ['base/http.ts', ownFiles.texts],
  ],
  ['leaving a page is asked about', /beforeunload/, ['base/stage.ts']],
  ['somebody is taken to the top of a screen', /scrollTo\(0, 0\)/, ['base/stage.ts']],
] as const)('%s in one place', (_, pattern, places) => {
  const found = files.filter((path) => pattern.test(readFileSync(join(client, path), 'utf8')));
  expect(found.sort()).toEqual([...places].sort());
});
