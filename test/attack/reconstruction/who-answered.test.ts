import { describe, expect, it } from 'vitest';
import { readRelease } from '../../../src/core/disclosure/release/read-release.ts';
import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import { whoAnswered } from '../../../src/core/report/participation/who-answered.ts';
import { answered } from './answers.ts';
import { ballotsKnown, type ClosedParts, indicatorOf, waysIn } from './attackers/splits.ts';
import { madeUp } from './organisations.ts';
import { definitionOf, planned, publishedBy } from './product.ts';
import { questionnaireOf } from './questionnaire.ts';

/**
 * The R-indicator and the response of each part, in six decimals. Blocks with fewer than k ballots were joined, and
 * an attacker who knows the plan tries every way in which their ballots can be divided: of how many planned blocks
 * does it learn how many took part?
 */

async function played(number: number) {
  const organisation = madeUp(number)[number - 1] as ReturnType<typeof madeUp>[number];
  const plan = planned(organisation);
  if (!plan) return null;
  const definition = definitionOf(organisation);
  const { sheets } = answered(
    { ...organisation, response: 0.6 },
    questionnaireOf(definition),
    plan.blocks,
    new Set(),
  );
  const release = readRelease(await publishedBy(organisation, plan.plan, sheets));
  const headcounts = new Map(plan.plan.blocks.map(({ id, headcount }) => [id, headcount]));
  const closed = release.blocks.map(
    ({ planned: ids, ballots }): ClosedParts => ({
      parts: ids.map((id) => ({ id, headcount: headcounts.get(id) ?? 0 })),
      ballots,
    }),
  );
  const inBlock = (id: string) => sheets.filter(({ block }) => block === id).length;
  const shown = whoAnswered(scopeOf(release, definition, null));
  return { closed, headcounts, inBlock, shown };
}

const few = Array.from({ length: 60 }, (_, at) => at + 1);

describe('the R-indicator and the response by block', () => {
  it('say nothing of planned blocks that were joined; by planned block they would', async () => {
    let [tried, told, wouldTell] = [0, 0, 0];
    for (const number of few) {
      const found = await played(number);
      if (!found?.shown || waysIn(found.closed) > 20_000) continue;
      const { closed, headcounts, inBlock, shown } = found;
      if (closed.every(({ parts }) => parts.length === 1)) continue;
      tried += 1;
      const byClosed = (split: Map<string, number>) =>
        indicatorOf(
          closed.map(({ parts }) => ({
            headcount: parts.reduce((sum, { headcount }) => sum + headcount, 0),
            answered: parts.reduce((sum, { id }) => sum + (split.get(id) ?? 0), 0),
          })),
        );
      const byPlanned = (split: Map<string, number>) =>
        indicatorOf(
          [...headcounts].map(([id, headcount]) => ({ headcount, answered: split.get(id) ?? 0 })),
        );
      const truth = new Map([...headcounts.keys()].map((id) => [id, inBlock(id)]));
      // The report says what this attacker reads, and each part is a closed block.
      expect(byClosed(truth).split(' ')[0]).toBe(shown.indicator.toFixed(6));
      expect(shown.parts.map(({ ballots }) => ballots).sort()).toEqual(
        closed.map(({ ballots }) => ballots).sort(),
      );
      told += ballotsKnown(closed, byClosed(truth), byClosed).size;
      for (const [block, answers] of ballotsKnown(closed, byPlanned(truth), byPlanned)) {
        expect(answers).toBe(inBlock(block));
        wouldTell += 1;
      }
    }
    expect(tried).toBeGreaterThan(5);
    expect(told).toBe(0);
    expect(wouldTell).toBeGreaterThan(0);
  });
});
