import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { parse as yaml } from 'yaml';
import * as z from 'zod';
import { readRows } from '../../scripts/analyse/csv-rows.ts';
import { judge } from '../../scripts/audit/judge.ts';
import { checkAnswers } from '../../scripts/verify/check-answers.ts';
import { unnamed } from '../../scripts/verify/finding.ts';
import { readCardCode } from '../../src/core/ballot/card-code.ts';
import { findLink, findToken } from '../../src/core/ballot/find-link.ts';
import { readKeyFile } from '../../src/core/ballot/key-file.ts';
import { readProof } from '../../src/core/ballot/key-proof.ts';
import { parseFragment } from '../../src/core/ballot/link.ts';
import { readShareFile } from '../../src/core/ballot/share-file.ts';
import { readWords } from '../../src/core/ballot/words/read-words.ts';
import { readBallot } from '../../src/core/definition/ballot-text.ts';
import { coreValuesFrom } from '../../src/core/definition/core-value.ts';
import { definitionSchema } from '../../src/core/definition/definition-schema.ts';
import { loadDefinition } from '../../src/core/definition/load.ts';
import { cleanOpenAnswer } from '../../src/core/definition/open-answer.ts';
import { fromBase64Url } from '../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../src/core/ground/canonical-json.ts';
import { checkpointsIn, readCheckpoint } from '../../src/core/ground/checkpoint.ts';
import { fold } from '../../src/core/ground/fold.ts';
import { fill } from '../../src/core/language/language.ts';
import { mappingFromForm, noMapping } from '../../src/core/roster/mapping.ts';
import { numberKey, numbersIn } from '../../src/core/roster/number-key.ts';
import { readRoster } from '../../src/core/roster/read-roster.ts';
import { tidy } from '../../src/core/roster/tidy.ts';
import { lines, text } from '../../src/forms/fields.ts';
import { form, readFields } from '../../src/forms/form.ts';
import { logo } from '../../src/forms/logo.ts';
import { mailAddress } from '../../src/mail/address.ts';
import { returnedIn } from '../../src/mail/returned/failures-in.ts';
import { growthOf, type Reader } from '../support/growth.ts';
import { characters, growing, leastOf, most } from '../support/hostile-shapes.ts';

/**
 * Whatever reads what somebody else wrote takes work that grows as its input does, also for the input
 * that suits it least. Findings: a logo of 190 bytes held the server for four seconds.
 */

const folder = mkdtempSync(join(tmpdir(), 'geleding-growth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
const definitionText = readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8');

const signIn = form({ token: text({ max: 100 }) });
const named = form({ values: lines });
const logoForm = z.object({ logo });
const path = join(folder, 'rows.csv');
const host = (html: string) => ({
  origin: 'https://host.test',
  answer: async () => new Response(html, { headers: { 'alt-svc': 'x', 'report-to': html.trim() } }),
});
const twin = {
  ...{ routesOf: () => [], setUps: 1 },
  answer: async () => new Response(`a${unnamed}b`),
};
const posted = (entries: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

/** Everything that reads a text which somebody else wrote. */
const readers: [string, (input: string) => unknown | Promise<unknown>][] = [
  ['the staff list', (input) => readRoster({ bytes: new TextEncoder().encode(input), definition })],
  ['a cell', tidy],
  ['pasted personnel numbers', (input) => numbersIn(input, () => false)],
  ['a personnel number', numberKey],
  ['a name', fold],
  ['an answered preview', (input) => mappingFromForm([[`column:${input}`, input]], noMapping)],
  ['a text of a form', (input) => readFields(signIn, posted([['token', input]]))],
  ['lines of a form', (input) => readFields(named, posted([['values', input]]))],
  ['core values', (input) => coreValuesFrom([{ nl: input, en: input }])],
  ['a logo', (input) => logoForm.safeParseAsync({ logo: [new File([input], 'logo.svg')] })],
  ['a link', findLink],
  ['a sign-in link', findToken],
  ['the fragment of a link', parseFragment],
  ['the code of a card', readCardCode],
  ['a key file', readKeyFile],
  ['a part of a key', readShareFile],
  ['words of recovery', (input) => readWords(input, 27)],
  ['a proof of the key', readProof],
  ['a ballot', readBallot],
  ['an open answer', (input) => cleanOpenAnswer(input, 1000)],
  ['base64url', fromBase64Url],
  ['JSON to be hashed', (input) => canonicalJson([input])],
  ['heads of the log', checkpointsIn],
  ['a head of the log', (input) => readCheckpoint(input, 'host/log+00000000+AAAA')],
  ['a template', (input) => fill(input, { a: 1 })],
  ['an address for mail', mailAddress],
  ['a definition', loadDefinition],
  [
    'the text of a question',
    (input) => loadDefinition(definitionText.replace('nl:', `nl: ${input}`)),
  ],
  ['a release', judge],
  ['a page of a host', (input) => checkAnswers(host(input), twin, [{ address: '/' }])],
  [
    'a CSV file of answers',
    async (input) => {
      writeFileSync(path, input);
      await readRows(path, { row: () => {}, brokenQuotes: () => {} });
    },
  ],
];

/** What is no repeated text. */
const others: [string, Reader][] = [
  [
    'one field of a form, very often',
    (size) =>
      readFields(
        signIn,
        fieldsOf(size, () => 'token'),
      ),
  ],
  [
    'many fields of a form',
    (size) =>
      readFields(
        signIn,
        fieldsOf(size, (at) => `f${at}`),
      ),
  ],
  ['many answers of a preview', (size) => mappingFromForm(answersOf(size), noMapping)],
  ['names of an object', (size) => judge(JSON.stringify(objectOf(size)))],
  ['a cell that is nearly a number marked as text', (size) => tidy(`'${'0A'.repeat(size / 16)}!`)],
  [
    'lines of a letter that came back',
    (size) => returnedIn(`From: mailer-daemon@a.nl\n\na${'\n-'.repeat(size / 8)}`),
  ],
  ['numbers that nobody has', (size) => numbersIn(rangeOf(size).join(' '), () => false)],
];
const rangeOf = (size: number) => Array.from({ length: Math.ceil(size / 8) }, (_, at) => at);
const fieldsOf = (size: number, name: (at: number) => string) =>
  new URLSearchParams(rangeOf(size).map((at) => [name(at), 'x']));
const answersOf = (size: number) =>
  rangeOf(size).map((at): [string, string] => [`value:department:${at}`, 'x']);
const objectOf = (size: number) => Object.fromEntries(rangeOf(size).map((at) => [`a${at}`, at]));

test('a square is told from a line, also where the line wastes memory', async () => {
  const square = (size: number) => {
    let sum = 0;
    for (let at = 0; at < size * size; at += 1) sum = (sum + at) % 7;
    return sum;
  };
  const wasteful = (size: number) => JSON.parse(`[${'{"a":[""]},'.repeat(size)}0]`);
  expect(await growthOf(square, characters)).toBeGreaterThan(most);
  expect(await leastOf(() => growthOf(wasteful, characters))).toBeLessThan(most);
});

describe('work grows as its input does', () => {
  it.each(readers)('in %s, whatever it is made of', async (_name, read) => {
    expect(await growing(read)).toEqual([]);
  });

  it.each(others)('with %s', async (_name, read) => {
    expect(await leastOf(() => growthOf(read, 1_000_000))).toBeLessThan(most);
  });
});
