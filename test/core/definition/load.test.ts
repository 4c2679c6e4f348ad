import { expect, test } from 'vitest';
import { formatSchema } from '../../../src/core/definition/definition-schema.ts';
import { loadDefinition } from '../../../src/core/definition/load.ts';
import { definitionText } from './read-definition.ts';

const pulse = definitionText('csi-pulse.yaml');

/** The problems after a replacement in the pulse, as `line:column message`. */
function problemsAfter(search: string, replacement: string): string[] {
  expect(pulse).toContain(search);
  const { problems } = loadDefinition(pulse.replace(search, () => replacement));
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** The line on which a text stands in the pulse, from 1. */
function lineOf(text: string): number {
  return pulse.slice(0, pulse.indexOf(text)).split('\n').length;
}

test('a good file gives the definition, with defaults filled in', () => {
  const { definition, problems } = loadDefinition(pulse);
  expect(problems).toEqual([]);
  expect(definition?.sections[0]?.audience).toBe('everyone');
});

test('a misspelt field is named at its place', () => {
  expect(problemsAfter('minutes:', 'minuets:')).toEqual([
    '1:1 "minutes" is missing: add it (object)',
    `${lineOf('minutes:')}:1 "minuets" is no field here: check the spelling or remove it`,
  ]);
});

test('a missing translation points to the text it is missing from', () => {
  const missing = '              en: What do you think of the service our customers get?\n';
  expect(problemsAfter(missing, '')).toEqual([
    `${lineOf(missing) - 1}:13 "en" is missing: add it (string)`.replace(
      /^\d+/,
      String(lineOf('id: o1') + 1),
    ),
  ]);
});

test('an empty text, a number for a text and an unknown kind say what to do', () => {
  expect(problemsAfter('nl: CSI-peiling', "nl: ''")).toEqual([
    `${lineOf('nl: CSI-peiling')}:3 "nl" is empty: write a text`,
  ]);
  expect(problemsAfter('version: 1.1.0', 'version: 1.1')).toEqual([
    `${lineOf('version:')}:1 "version" must be a text: put it in quotes`,
  ]);
  const kinds = formatSchema.options.map(({ shape }) => shape.kind.value);
  const offered = `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
  expect(problemsAfter('kind: eleven', 'kind: ten')).toEqual([
    `${lineOf('kind: eleven')}:5 "kind" has an unknown kind: use ${offered}`,
  ]);
  expect(problemsAfter('maxLength: 450', 'maxLength: 5000')).toEqual([
    `${lineOf('maxLength: 450')}:5 "maxLength" must be at most 600`,
  ]);
});

test('a rule across fields is placed too', () => {
  expect(problemsAfter('format: quality', 'format: agreement')).toEqual([
    `${lineOf('  quality:')}:3 no item uses the format "quality": remove it`,
  ]);
});

test('broken YAML and a field written twice are placed', () => {
  expect(problemsAfter('leaders: [top, middle, lead]', 'leaders: [top')[0]).toMatch(
    /^\d+:\d+ this is no valid YAML: /,
  );
  expect(problemsAfter('ballotBytes: 3072', 'ballotBytes: 3072\nballotBytes: 3072')).toEqual([
    `${lineOf('ballotBytes:') + 1}:1 this is no valid YAML: Map keys must be unique`,
  ]);
});

test('aliases are refused, so that no small file becomes a huge one', () => {
  expect(
    problemsAfter('leaders: [top, middle, lead]', 'leaders: &all [top]\nothers: *all'),
  ).toEqual(['1:1 aliases (*name) are not allowed: write the text out']);
});

test.each(['', '[]', 'text', '# only a comment'])('%j is no definition', (text) => {
  const { problems } = loadDefinition(text);
  expect(problems[0]).toMatchObject({
    line: 1,
    column: 1,
    message: expect.stringMatching(/^the definition /),
  });
});
