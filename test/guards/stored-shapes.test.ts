import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { readStored } from '../../src/storage/stored-json.ts';

const storage = join(import.meta.dirname, '../../src/storage');

test('no query reads JSON of a row but by its shape', () => {
  const reading = readdirSync(storage).filter((file) =>
    readFileSync(join(storage, file), 'utf8').includes('JSON.parse'),
  );
  expect(reading).toEqual(['stored-json.ts']);
});

test('a row of another shape is named, and what it holds is not said', () => {
  const shape = z.array(z.enum(['hr', 'staff']));
  expect(readStored('release_stage.audience', shape, '["hr"]')).toEqual(['hr']);
  for (const text of ['["Els de Vries"]', '["hr"', 'null']) {
    expect(() => readStored('release_stage.audience', shape, text)).toThrow(
      /^release_stage\.audience cannot be read as it is stored\.$/,
    );
  }
});
