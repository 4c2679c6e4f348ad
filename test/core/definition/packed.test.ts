import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDefinitions } from '../../../scripts/definitions/definition-files.ts';
import { root } from '../../../scripts/root.ts';
import { pack, unpack } from '../../../src/core/definition/packed.ts';

test('definitions come out of their packing as they went in, to the order of their keys, and smaller', async () => {
  const { definitions } = await readDefinitions(`${root}/survey-definitions`);
  const all = [...definitions.values()];
  const packed = JSON.stringify(pack(all));
  expect(JSON.stringify(unpack(JSON.parse(packed)))).toBe(JSON.stringify(all));
  const size = (text: string) => gzipSync(text, { level: 9 }).length;
  expect(size(packed)).toBeLessThan(0.8 * size(JSON.stringify(all)));
});
