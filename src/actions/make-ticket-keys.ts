import { generateTicketKey, selfTest } from '../core/ballot/ticket-key.ts';
import { toBase64Url } from '../core/ground/bytes.ts';
import { insertTicketKey, listPublicKeys } from '../storage/ticket-keys.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged, untilFirst } from './guards.ts';
import { readPlan } from './read-plan.ts';
import { readWaveIn } from './read-wave.ts';
import { wrap } from './wrapping.ts';

/**
 * Makes ticket keys for blocks that have none, a few at a time because each costs about 0.2 s.
 * Called again and again until `made` equals `total`; safe to repeat.
 * @throws DomainError `wave.unknown`, `wave.state`, `runtime.no-rsa-raw` where tickets could not be
 *   signed: then no wave can open
 */
export function makeTicketKeys(
  context: Context,
  id: string,
  atMost: number,
): Promise<{ made: number; total: number }> {
  return untilFirst(() => makeSome(context, id, atMost));
}

async function makeSome(context: Context, id: string, atMost: number) {
  const wave = await readWaveIn(context, id, ['planned']);
  const blocks = (await readPlan(context, id))?.blocks.map((block) => block.id) ?? [];
  const there = await listPublicKeys(context.db, id);
  if (Object.keys(there).length === 0) await selfTest();
  const missing = blocks.filter((block) => !(block in there));
  const made = await Promise.all(
    missing.slice(0, atMost).map(async (block) => {
      const { privatePkcs8, publicSpki } = await generateTicketKey();
      const place = { kind: 'ticket', wave: id, block } as const;
      const privateKey = await wrap(context.wrapKeys, place, privatePkcs8);
      return { wave: id, block, publicKey: toBase64Url(publicSpki), privateKey };
    }),
  );
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: made.map((key) => insertTicketKey(context.db, key)),
    entries: [],
  });
  const left = Math.max(0, missing.length - atMost);
  return { made: blocks.length - left, total: blocks.length };
}
