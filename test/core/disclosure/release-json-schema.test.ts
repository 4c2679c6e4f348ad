import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { releaseJsonSchema } from '../../../src/core/disclosure/release/release-json-schema.ts';
import { madeUpRelease } from '../../support/report-people.ts';

const accepts = new Ajv2020({ allowUnionTypes: true, formats: { date: true } }).compile(
  JSON.parse(releaseJsonSchema()),
);

describe('the JSON Schema of a release, read by another validator', () => {
  it('accepts a release', () => {
    expect(accepts(madeUpRelease()), JSON.stringify(accepts.errors)).toBe(true);
  });

  it('refuses a field of its own, a half person and a group below five', () => {
    const release = madeUpRelease();
    expect(accepts({ ...release, raw: [] })).toBe(false);
    const { participation, wave } = release;
    expect(accepts({ ...release, participation: { ...participation, ballots: 1.5 } })).toBe(false);
    expect(accepts({ ...release, wave: { ...wave, k: 4 } })).toBe(false);
  });

  it('says what its parts mean', () => {
    const { properties } = JSON.parse(releaseJsonSchema());
    for (const part of ['blocks', 'groups', 'variables', 'receiptsHash']) {
      expect(properties[part].description, part).toMatch(/\w+ \w+/);
    }
  });
});
