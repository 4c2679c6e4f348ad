import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = ['docs', 'scripts', 'src', 'survey-definitions', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (path) => `/${folder}/${path}`,
  ),
);
files.push(...readdirSync(root).map((name) => `/${name}`));

/** What CONTRIBUTING.md names in backticks that looks like a file; what is still to be made has a `<`. */
const named = [...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(/`([^`\n]+)`/g)]
  .map(([, name = '']) => name)
  .filter((name) => /^[\w./-]+\.(tsx?|md|json)$/.test(name));

test('every file that a newcomer is sent to is there', () => {
  const missing = named.filter((name) => !files.some((path) => path.endsWith(`/${name}`)));
  expect(missing).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});

const pages = files.filter((path) => path.endsWith('.md') && !path.startsWith('/test/'));

test('every link from a page of the documents to a file leads somewhere', () => {
  const links = pages.flatMap((page) =>
    [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(
      ([, to = '']) => ({ page, to }),
    ),
  );
  const broken = links.filter(({ page, to }) => !existsSync(join(root, dirname(page), to)));
  expect(broken).toEqual([]);
  expect(links.length).toBeGreaterThan(150);
});
