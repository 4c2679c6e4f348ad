import { expect, test } from 'vitest';
import { frozenProblems } from '../../../src/core/definition/frozen.ts';
import { definitionHash } from '../../../src/core/definition/hash.ts';
import { loadDefinition } from '../../../src/core/definition/load.ts';
import { definitionText, readDefinition } from './read-definition.ts';

const pulse = readDefinition('csi-pulse');

test('comments, layout and the order of fields do not change the hash', async () => {
  const text = `# a remark\n${definitionText('csi-pulse.yaml').replace('from: 3, to: 4', 'to: 4, from: 3')}`;
  const { definition } = loadDefinition(text);
  expect(definition && (await definitionHash(definition))).toBe(await definitionHash(pulse));
});

test('one letter in one language changes the hash', async () => {
  const changed = structuredClone(pulse);
  changed.title.en += '.';
  expect(await definitionHash(pulse)).toMatch(/^[0-9a-f]{64}$/);
  expect(await definitionHash(changed)).not.toBe(await definitionHash(pulse));
});

test('a fielded version is frozen: the same contents pass, others are refused', async () => {
  const fielded = { 'csi-pulse@1.1.0': await definitionHash(pulse) };
  const changed = structuredClone(pulse);
  changed.title.en += '.';
  expect(await frozenProblems(pulse, fielded)).toEqual([]);
  expect(await frozenProblems(changed, fielded)).toMatchObject([{ path: ['version'] }]);
});

test('a new version, or one never fielded, may differ', async () => {
  const fielded = { 'csi-pulse@1.1.0': await definitionHash(pulse) };
  const changed = { ...structuredClone(pulse), version: '1.0.1', minutes: { from: 1, to: 9 } };
  expect(await frozenProblems(changed, fielded)).toEqual([]);
  expect(await frozenProblems(changed, {})).toEqual([]);
});
