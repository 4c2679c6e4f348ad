import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedSets } from '../../../scripts/audit/atoms.ts';
import { judge } from '../../../scripts/audit/judge.ts';
import { type PublishedSet, RowSpan } from '../../../scripts/audit/row-span.ts';
import type { Sheet } from '../../../src/core/definition/answers.ts';
import { publish } from '../../../src/core/disclosure/release/publish.ts';
import type { ReleaseData } from '../../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { canonicalJson } from '../../../src/core/ground/canonical-json.ts';
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
  const some = () => Math.floor(random() * 4);
  // Only what came without a ticket of its own: here every ticket gave a sheet that counts.
  const refused = { unsigned: some(), unreadable: 0, duplicate: some(), invalid: 0 };
  const request = tallyRequest(definition, planning.plan, sheets, { refused });
  return { made, sheets, request };
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
    const seen = new Map<string, number>();
    let derivable = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { made, sheets, request } = wave(chance(seed));
        const release = publish(await tally(request));
        const { leaks, report } = judge(JSON.stringify(release));
        expect(leaks).toEqual([]);
        expect(report.smallest ?? made.k).toBeGreaterThanOrEqual(made.k);
        const found = groupsInSpan(release, made, sheets);
        derivable += found.length;
        expect(found.filter((group) => group.people < made.k || group.ballots < made.k)).toEqual(
          [],
        );
        const kind = `k = ${made.k}, ${made.planning.plan.axes.length} axes`;
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
      }),
      { seed: 43, numRuns: 500 },
    );
    expect([...seen.values()].filter((count) => count >= 50)).toHaveLength(6);
    expect(derivable).toBeGreaterThan(4000);
  });
});

/**
 * The real groups of an organisation, every combination of attribute values, that have a total in
 * the row span of everything published, with their people and the ballots that came from blocks
 * wholly inside. A second look, person by person, past the audit's atoms.
 */
function groupsInSpan(release: ReleaseData, made: Organisation, sheets: Sheet[]) {
  const { people, planning } = made;
  const axes = planning.plan.axes.map((one) => one.id);
  const cellOf = people.map((person) => axes.map((id) => person[id]).join('|'));
  const cells = [...new Set(cellOf)].sort();
  const at = new Map(cells.map((cell, place) => [cell, place]));
  const headcounts = cells.map(() => 0);
  const cellsIn = new Map<string, Set<number>>();
  people.forEach((_, person) => {
    const block = planning.blocks[person] as string;
    const cell = at.get(cellOf[person] as string) as number;
    headcounts[cell] = (headcounts[cell] as number) + 1;
    cellsIn.set(block, (cellsIn.get(block) ?? new Set()).add(cell));
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
  return groupsOf(cells)
    .filter(({ atoms }) => span.derivation(atoms) !== null)
    .map(({ name, atoms }) => {
      const inside = new Set(atoms);
      const whole = [...cellsIn].filter(([, own]) => [...own].every((cell) => inside.has(cell)));
      return {
        name,
        people: atoms.reduce((sum, cell) => sum + (headcounts[cell] as number), 0),
        ballots: whole.reduce((sum, [block]) => sum + (ballots.get(block) ?? 0), 0),
      };
    });
}

/** Every group that some choice of values (or none) per axis selects. */
function groupsOf(cells: string[]): PublishedSet[] {
  const groups = new Map<string, number[]>();
  cells.forEach((cell, place) => {
    const values = cell.split('|');
    for (let mask = 0; mask < 1 << values.length; mask += 1) {
      const name = values.map((value, axis) => (mask & (1 << axis) ? value : '*')).join('|');
      groups.set(name, [...(groups.get(name) ?? []), place]);
    }
  });
  return [...groups].map(([name, atoms]) => ({ name, atoms }));
}
