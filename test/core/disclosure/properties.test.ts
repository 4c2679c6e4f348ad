import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedSets } from '../../../scripts/audit/atoms.ts';
import { judge } from '../../../scripts/audit/judge.ts';
import { type PublishedSet, RowSpan } from '../../../scripts/audit/row-span.ts';
import { canonicalJson } from '../../../src/core/ballot/canonical-json.ts';
import type { Sheet } from '../../../src/core/definition/answers.ts';
import { publish } from '../../../src/core/disclosure/publish.ts';
import type { ReleaseData } from '../../../src/core/disclosure/release-schema.ts';
import { tally } from '../../../src/core/disclosure/tally.ts';
import { type Organisation, organisation } from './organisations.ts';
import { permuted } from './permuted.ts';
import { chance, sheetsFor, smallDefinition, tallyRequest } from './world.ts';

const definition = smallDefinition();

function wave(random: () => number) {
  const made = organisation(random);
  const { people, planning, response } = made;
  const sheets = sheetsFor(definition, planning.plan, people, planning.blocks, random, {
    response,
    skip: random() * 0.15,
    notApplicable: random() * 0.1,
  });
  return { made, sheets, request: tallyRequest(definition, planning.plan, sheets) };
}

describe('permuting whole sheets within a block', () => {
  it('changes no byte of a release, whatever the organisation', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const random = chance(seed);
        const { sheets, request } = wave(random);
        const release = publish(await tally(request));
        const again = await tally({ ...request, sheets: permuted(release, sheets, random) });
        expect(canonicalJson(again)).toBe(canonicalJson(release));
      }),
      { seed: 43, numRuns: 150 },
    );
  });
});

describe('five hundred random organisations at k = 5, 7 and 10', () => {
  it('publish nothing from which a smaller group has a total', async () => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { made, sheets, request } = wave(chance(seed));
        const release = publish(await tally(request));
        const { leaks, report } = judge(JSON.stringify(release));
        expect(leaks).toEqual([]);
        expect(report.smallest ?? made.k).toBeGreaterThanOrEqual(made.k);
        expect(smallGroupsInSpan(release, made, sheets)).toEqual([]);
        seen.set(made.k, (seen.get(made.k) ?? 0) + 1);
      }),
      { seed: 43, numRuns: 500 },
    );
    expect([...seen.keys()].sort((a, b) => a - b)).toEqual([5, 7, 10]);
  });
});

/**
 * The real groups of an organisation, every combination of attribute values, that fewer than k
 * people with a ballot or fewer than k people at all belong to, and that have a total in the row
 * span of everything published. A second look, person by person, past the audit's atoms.
 */
function smallGroupsInSpan(release: ReleaseData, made: Organisation, sheets: Sheet[]): string[] {
  const { people, planning } = made;
  const axes = planning.plan.axes.map((one) => one.id);
  const cellOf = people.map((person) => axes.map((id) => person[id]).join('|'));
  const cells = [...new Set(cellOf)].sort();
  const at = new Map(cells.map((cell, place) => [cell, place]));
  const cellsIn = new Map<string, Set<number>>();
  people.forEach((_, person) => {
    const block = planning.blocks[person] as string;
    const inside = cellsIn.get(block) ?? new Set();
    cellsIn.set(block, inside.add(at.get(cellOf[person] as string) as number));
  });
  const planned = new Map(release.blocks.map((block) => [block.id, block.planned]));
  const sets = new Map<string, PublishedSet>();
  for (const { name, blocks } of publishedSets(release)) {
    const atoms = blocks
      .flatMap((block) => planned.get(block) ?? [])
      .flatMap((block) => [...(cellsIn.get(block) ?? [])])
      .sort((a, b) => a - b);
    sets.set(atoms.join(), { name, atoms });
  }
  const span = new RowSpan([...sets.values()]);
  const ballots = new Map<string, number>();
  for (const { block } of sheets) ballots.set(block, (ballots.get(block) ?? 0) + 1);
  const headcounts = cells.map((cell) => cellOf.filter((one) => one === cell).length);
  return groupsOf(cells)
    .filter(({ atoms }) => {
      const heads = atoms.reduce((sum, cell) => sum + (headcounts[cell] as number), 0);
      return heads < made.k && span.derivation(atoms) !== null;
    })
    .map(({ name }) => name);
}

/** Every group that some choice of values (or none) per axis selects. */
function groupsOf(cells: string[]): PublishedSet[] {
  const groups = new Map<string, number[]>();
  cells.forEach((cell, place) => {
    const values = cell.split('|');
    for (let mask = 1; mask < 1 << values.length; mask += 1) {
      const name = values.map((value, axis) => (mask & (1 << axis) ? value : '*')).join('|');
      groups.set(name, [...(groups.get(name) ?? []), place]);
    }
  });
  return [...groups].map(([name, atoms]) => ({ name, atoms }));
}
