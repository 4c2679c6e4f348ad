import { beforeAll, describe, expect, it } from 'vitest';
import { audit, auditInOwnFolder, honestRelease } from '../support/audit-run.ts';

auditInOwnFolder();

/** Files made to crash, confuse or stall whoever reads them: one clear line, and code 2. */

describe('the audit of a hostile file', () => {
  let honest: string;
  beforeAll(async () => {
    honest = JSON.stringify(await honestRelease());
  });

  const changed = (from: string | RegExp, to: string) => {
    const source = honest.replace(from, to);
    if (source === honest) throw new Error('the fixture changed');
    return source;
  };
  const many = (count: number, each: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => each(at)).join(',');

  it.each([
    ['nothing', () => '', 'no value'],
    ['words', () => 'what is this', 'no value'],
    ['all but the end of a release', () => honest.slice(0, -1), 'does not end'],
    ['half a release', () => honest.slice(0, honest.length / 2), 'it has'],
    ['a number', () => '7', 'should be an object'],
    ['another format', () => changed('geleding-release-2', 'geleding-release-9'), 'format'],
    [
      'a name that programs treat specially',
      () => changed('{', '{"__proto__":{"k":5},'),
      '__proto__',
    ],
    [
      'the same in a deep place',
      () => changed('"labels":{', '"labels":{"constructor":{},'),
      'constructor',
    ],
    ['a number beyond all measure', () => changed(/"headcount":\d+/, '"headcount":1e308'), '1e308'],
    [
      'a number with lost digits',
      () => changed(/"headcount":\d+/, '"headcount":9007199254740993'),
      '9007',
    ],
    ['a number written otherwise', () => changed(/"headcount":\d+/, '"headcount":62.0'), '62.0'],
    [
      'a name twice',
      () => changed('"receiptsHash":', '"receiptsHash":"x","receiptsHash":'),
      'twice',
    ],
    [
      'a name twice, once escaped',
      () => changed('"receiptsHash":', '"receipts\\u0048ash":"x","receiptsHash":'),
      'twice',
    ],
    ['a missing field', () => changed(/"receiptsHash":"[0-9a-f]+",/, ''), 'receiptsHash'],
    ['a list where words belong', () => changed(/"title":"[^"]*"/, '"title":[]'), 'title'],
    ['a hundred thousand lists in each other', () => '['.repeat(100_000), 'levels'],
    ['a hundred thousand objects in each other', () => '{"a":'.repeat(100_000), 'levels'],
    [
      'ten megabytes of names',
      () => `{${many(700_000, (at) => `"a${at}":0`)}}`,
      'names in one object',
    ],
    [
      'ten megabytes of strange fields',
      () => changed('"refused":{', `"refused":{${many(4000, (at) => `"a${at}":0`)},`),
      'strange fields',
    ],
    [
      'one line of thirty megabytes',
      () => changed(/"title":"[^"]*"/, `"title":"${'x'.repeat(30_000_000)}"`),
      'a text of more than',
    ],
    [
      'one line of fifty megabytes',
      () => changed(/"title":"[^"]*"/, `"title":"${'x'.repeat(50_000_000)}"`),
      'larger than',
    ],
    ['a broken escape', () => changed(/"title":"[^"]*"/, '"title":"\\ud8"'), 'escape'],
    ['something after its end', () => `${honest} {}`, 'after its end'],
  ])('refuses %s', (_, source, words) => {
    const { code, said } = audit(source());
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toContain(words);
    expect(said.length).toBeLessThan(300);
    expect(code).toBe(2);
  });

  it.each([
    ['no file', []],
    ['a folder', ['.']],
    ['three files', ['a.json', 'b.json', 'c.json']],
    ['an unknown option', ['release.json', '--nonsense']],
  ])('refuses %s with one line', (_, args) => {
    const { code, said } = audit(honest, ...args.slice(0, 0));
    expect(code, said).toBe(0);
    const refused = audit(honest, ...(args.length > 0 ? args : ['missing.json']));
    expect(refused.said.trim().split('\n')).toHaveLength(1);
    expect(refused.code).toBe(2);
  });
});
