import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildClient } from '../../scripts/build/client.ts';
import { readDefinitions } from '../../scripts/definitions/definition-files.ts';
import { root } from '../../scripts/root.ts';
import { editionOf } from '../../src/core/definition/edition.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { RespondPage } from '../../src/views/respond/respond-page.tsx';

/** Bytes as a host sends them. */
const size = (bytes: string | Uint8Array) => gzipSync(bytes, { level: 9 }).length;

/**
 * What a phone loads before the first question (issue of the platform): the page with its styles,
 * one script, and the questions. The answer of `/s/open` has a budget of its own.
 */
test('the questionnaire takes at most 25 kB of script and 45 kB in all before the first question', async () => {
  const built = await buildClient(join(root, 'build/first-load'));
  const respond = built.find(({ name }) => name === 'respond.js');
  const fileOf = (path: string) =>
    readFile(join(root, 'build/first-load', path.split('/').pop() ?? ''));
  const script = size(await fileOf(respond?.path ?? ''));
  const page = Math.max(
    ...staffLanguages.map((language) => size(String(RespondPage({ language })))),
  );
  const { definitions } = await readDefinitions(`${root}/survey-definitions`);
  const questions = Math.max(
    ...[...definitions.values()].flatMap((definition) =>
      definition.languages.map((one) => size(JSON.stringify(editionOf(definition, one)))),
    ),
  );
  expect(script).toBeLessThanOrEqual(25_000);
  expect(script + page + questions).toBeLessThanOrEqual(45_000);
  // The cryptography of the ballot, and the words to compare, come while somebody reads and answers.
  const later = respond?.parts?.map(({ part }) => part).sort();
  expect(later).toEqual(['aloud', 'ballot', 'first', 'words']);
  const text = String(await fileOf(respond?.path ?? ''));
  for (const library of ['ZodError', 'CompactSign', 'CipherSuite'])
    expect(text).not.toContain(library);
});
