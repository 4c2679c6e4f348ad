import type { Answers, Sheet } from '../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { planBlocks } from '../../src/core/disclosure/plan/plan.ts';
import { publish } from '../../src/core/disclosure/release/publish.ts';
import type { Released } from '../../src/core/disclosure/release/release-schema.ts';
import { type TallyRequest, tally } from '../../src/core/disclosure/release/tally.ts';
import { judge } from '../audit/judge.ts';
import { type Chance, chanceFrom } from '../play/chance.ts';
import { type Figure, milliseconds } from './figure.ts';
import { largeOrganisation } from './large-organisation.ts';

/** A release names hashes; nothing here has one. */
const noHash = '0'.repeat(64);

/** Everything that tallying needs of a made-up wave in which seven in ten of these people took part. */
export function largeWave(
  definition: Definition,
  organisation: ReturnType<typeof largeOrganisation>,
): TallyRequest {
  const { plan, blocks } = planBlocks({ ...organisation, tree: 'sides', k: 7 });
  const chance = chanceFrom(9);
  const sheets = blocks.flatMap((block): Sheet[] =>
    chance.next() < 0.7
      ? [{ block, answers: answersOf(definition, chance), recordKey: `${chance.next()}` }]
      : [],
  );
  const tickets: Record<string, number> = {};
  for (const { block } of sheets) tickets[block] = (tickets[block] ?? 0) + 1;
  return {
    definition,
    plan,
    wave: {
      id: 'bench',
      title: 'Bench',
      organisation: 'Bench',
      promise: 'anonymous',
      opened: '2026-01-01',
      closed: '2026-02-01',
      definition: { id: definition.id, version: definition.version, hash: noHash },
      manifestHash: noHash,
    },
    sheets,
    tickets,
    refused: { unsigned: 0, unreadable: 0, duplicate: 0, invalid: 0 },
    receiptsHash: noHash,
  };
}

/**
 * Closing and tallying 70,000 sheets in 5,000 blocks, beside only adding up every answer per block;
 * and auditing the release that comes out, beside only reading its file.
 */
export async function measureTallying(definition: Definition): Promise<Figure[]> {
  const request = largeWave(definition, largeOrganisation());
  const { plan, sheets } = request;
  const bare = milliseconds(() => addUp(sheets));
  const start = performance.now();
  const release: Released = publish(await tally(request));
  const value = performance.now() - start;
  const file = JSON.stringify(release);
  const auditing = milliseconds(() => {
    const { leaks } = judge(file);
    if (leaks.length > 0)
      throw new Error(`the audit failed: ${leaks[0]?.rule} ${leaks[0]?.where} ${leaks[0]?.detail}`);
  });
  const count = `${Math.round(plan.blocks.length / 100) * 100} blocks`;
  const { length } = sheets;
  return [
    { what: `closing and tallying ${length} sheets in ${count}`, value, bare, unit: 'ms' },
    {
      what: `auditing the release of ${count}`,
      value: auditing,
      bare: milliseconds(() => JSON.parse(file)),
      unit: 'ms',
    },
  ];
}

function answersOf(definition: Definition, chance: Chance): Answers {
  const answers: Answers = {};
  for (const item of itemsOf(definition)) {
    const { kind } = formatOf(definition, item);
    if (item.audience !== 'everyone' || (kind !== 'rating' && kind !== 'eleven')) {
      answers[item.id] = null;
    } else answers[item.id] = Math.ceil(chance.next() * 5);
  }
  return answers;
}

/** What cannot be avoided: every answer of every sheet is added to the counts of its block. */
function addUp(sheets: readonly Sheet[]): void {
  const counts = new Map<string, Map<string, number>>();
  for (const { block, answers } of sheets) {
    const own = counts.get(block) ?? new Map<string, number>();
    counts.set(block, own);
    for (const [item, answer] of Object.entries(answers)) {
      if (typeof answer === 'number') own.set(item, (own.get(item) ?? 0) + answer);
    }
  }
}
