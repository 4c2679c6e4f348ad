import { env } from 'cloudflare:test';
import { expect, it } from 'vitest';
import { fillBox, fillTicketKeys } from '../../scripts/bench/large/fill.ts';
import { openBoxInSteps, readOpening } from '../../src/actions/open-box-in-steps.ts';
import { type Answers, emptyAnswers } from '../../src/core/definition/answers.ts';
import { longestAnswers } from '../../src/core/definition/ballot-size.ts';
import { itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { startWorld } from '../support/world.ts';
import { fixAndOpen, sealedScript } from '../support/world-server-opened.ts';
import { closeWave, planWave, staffList } from '../support/world-wave.ts';

/** More do not fit on the answer sheet. */
const ownQuestions = Array.from({ length: 7 }, (_, at) => ({
  kind: 'open',
  'text-nl': `Wat nog, ${at}?`,
  'text-en': `What else, ${at}?`,
}));

/** What nobody can make longer, of what everybody is asked. */
function longest(definition: Definition): Answers {
  const asked = itemsOf(definition).filter(({ audience }) => audience === 'everyone');
  const all = longestAnswers(definition);
  return {
    ...emptyAnswers(definition),
    ...Object.fromEntries(asked.map(({ id }) => [id, all[id] ?? null])),
  };
}

it('a box whose sheets are as long as sheets can be is opened in rows of 500 kB at most', async () => {
  const world = await startWorld();
  const roster = staffList({ Zorg: [8, 92] });
  const id = await planWave(world, { ...sealedScript, roster, ownQuestions });
  const ticketKey = await fillTicketKeys(world.context(), id);
  const wave = await fixAndOpen(world, id);
  const sent = await fillBox(world.context(), id, ticketKey, 1, longest);
  expect(sent).toBe(100);
  await closeWave(world, wave);
  let opening = await openBoxInSteps(world.context(), 'hr', id);
  while (opening.done < opening.total) opening = await openBoxInSteps(world.context(), 'hr', id);
  expect(await readOpening(world.context(), id)).toEqual({ done: 100, total: 100 });
  const rows = await env.DB.prepare('SELECT length(encrypted) AS bytes FROM opened_part').all<{
    bytes: number;
  }>();
  const bytes = rows.results.map((row) => row.bytes);
  expect(Math.max(...bytes)).toBeGreaterThan(300_000);
  expect(Math.max(...bytes)).toBeLessThan(500_000);
});
