import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/ballot/canonical-json.ts';
import { publish } from '../../../src/core/disclosure/publish.ts';
import { readRelease } from '../../../src/core/disclosure/read-release.ts';
import { tally } from '../../../src/core/disclosure/tally.ts';
import { excelRoster, plan } from './people.ts';
import { chance, fullDefinition, sheetsFor, tallyRequest } from './world.ts';

describe('the tally', () => {
  const people = excelRoster();
  const made = plan(people);
  const definition = fullDefinition();

  function wave(seed: number, changes = {}) {
    const random = chance(seed);
    const sheets = sheetsFor(definition, made.plan, people, made.blocks, random, {
      skip: 0.02,
      notApplicable: 0.02,
      ...changes,
    });
    return tallyRequest(definition, made.plan, sheets);
  }

  it('makes a release that keeps its own rules', async () => {
    const release = publish(await tally(wave(1)));
    expect(readRelease(JSON.parse(canonicalJson(release)))).toEqual(release);
  });
});
