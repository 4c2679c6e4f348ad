import { expect, test } from 'vitest';
import { loadDefinition } from '../../../src/core/definition/load.ts';
import { loadDefinitionFolder } from '../../../src/core/definition/load-folder.ts';
import { definitionFiles, definitionText, readDefinition } from './read-definition.ts';

/** The problems after a replacement in one file of the pulse, as `file:line:column message`. */
function problemsAfter(file: string, search: string, replacement: string): string[] {
  const files = definitionFiles('csi-pulse');
  const before = files.get(file) ?? '';
  expect(before).toContain(search);
  files.set(
    file,
    before.replace(search, () => replacement),
  );
  const { problems } = loadDefinitionFolder(files);
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

function lineOf(file: string, text: string): number {
  const whole = definitionFiles('csi-pulse').get(file) ?? '';
  return whole.slice(0, whole.indexOf(text)).split('\n').length;
}

test.each(['csi-full', 'csi-pulse'])('the folder of %s gives what one file gave', (id) => {
  const { definition } = loadDefinition(definitionText(`${id}.yaml`));
  expect(readDefinition(id)).toEqual(definition);
});

test('a language is one more file, and its words for columns are added to those there are', () => {
  const files = definitionFiles('csi-pulse');
  files.delete('en.yaml');
  const nl = (files.get('nl.yaml') ?? '').replace(
    'title: Laag',
    'title: Laag\n    headings: [rang]',
  );
  files.set('nl.yaml', nl);
  const { definition, problems } = loadDefinitionFolder(files);
  expect(problems).toEqual([]);
  expect(definition?.languages).toEqual(['nl']);
  expect(definition?.title).toEqual({ nl: 'CSI-peiling' });
  expect(definition?.attributes[0]?.headings.slice(-2)).toEqual(['management level', 'rang']);
});

test('a text that is missing or empty is named in the file of its language', () => {
  const text = '            text: Top management supports plans for better service.\n';
  expect(problemsAfter('en.yaml', text, '            text:\n')).toEqual([
    `en.yaml:${lineOf('en.yaml', text)}:13 "en" must be a text: put it in quotes`,
  ]);
  expect(problemsAfter('en.yaml', `          d2_1:\n${text}`, '')).toEqual([
    `en.yaml:${lineOf('en.yaml', '          d2_1:') - 3}:9 "en" is missing: add it (string)`,
  ]);
});

test('a text for something that is not asked, and a field of another file, say what to do', () => {
  expect(problemsAfter('en.yaml', '  d9:', '  d99:')).toContain(
    `en.yaml:${lineOf('en.yaml', '  d9:')}:3 "d99" is not in structure.yaml: rename or remove it`,
  );
  expect(problemsAfter('structure.yaml', 'minutes:', 'minuets:')).toContain(
    `structure.yaml:${lineOf('structure.yaml', 'minutes:')}:1 "minuets" is no field here: check the spelling or remove it`,
  );
});

test('files that no language has, a missing structure and bad YAML are refused', () => {
  const { problems } = loadDefinitionFolder(new Map([['xx.yaml', 'title: Titel']]));
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'xx.yaml no language of the table is called so: rename the file',
    'structure.yaml the file is missing: add it',
  ]);
  expect(problemsAfter('nl.yaml', 'title: CSI-peiling', 'title: [')[0]).toMatch(
    /^nl\.yaml:\d+:\d+ this is no valid YAML/,
  );
});
