import { generateTicketKey, selfTest } from '../core/ballot/ticket-key.ts';
import { toBase64Url } from '../core/ground/bytes.ts';
import { insertTicketKey, listPublicKeys } from '../storage/ticket-keys.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged, untilFirst } from './guards.ts';
import { prepareInvitations, readyBlocks } from './prepare-invitations.ts';
import { readPlan } from './read-plan.ts';
import { readWaveIn } from './read-wave.ts';
import { wrap } from './wrapping.ts';

/** How much of a wave one request prepares. */
interface AtMost {
  keys: number;
  people: number;
}

/**
 * Makes ticket keys for blocks that have none, a few at a time because each costs about 0.2 s, and
 * invitations for the same share of the staff list, so that fixing a large wave is left with few.
 * Called again and again until `made` equals `total`, in blocks; safe to repeat.
 * @throws DomainError `wave.unknown`, `wave.state`, `runtime.no-rsa-raw` where tickets could not be
 *   signed: then no wave can open
 */
export function makeTicketKeys(
  context: Context,
  id: string,
  atMost: AtMost,
): Promise<{ made: number; total: number }> {
  return untilFirst(() => makeSome(context, id, atMost));
}

async function makeSome(context: Context, id: string, atMost: AtMost) {
  const wave = await readWaveIn(context, id, ['planned']);
  const plan = await readPlan(context, id);
  // Fixed already: everything was made.
  if (!plan || wave.manifest)
    return { made: plan?.blocks.length ?? 0, total: plan?.blocks.length ?? 0 };
  const there = await listPublicKeys(context.db, id);
  if (Object.keys(there).length === 0) await selfTest();
  const missing = plan.blocks.map((block) => block.id).filter((block) => !(block in there));
  const made = await Promise.all(
    missing.slice(0, atMost.keys).map(async (block) => {
      const { privatePkcs8, publicSpki } = await generateTicketKey();
      const place = { kind: 'ticket', wave: id, block } as const;
      const privateKey = await wrap(context.wrapKeys, place, privatePkcs8);
      return { wave: id, block, publicKey: toBase64Url(publicSpki), privateKey };
    }),
  );
  const total = plan.blocks.length;
  const keys = total - missing.length + made.length;
  const upTo = Math.ceil((plan.headcount * keys) / total);
  const invitations = await prepareInvitations(context, id, plan, { upTo, atMost: atMost.people });
  await commit(context, 'hr', {
    guard: [unchanged(wave), invitations.guard],
    statements: [...made.map((key) => insertTicketKey(context.db, key)), ...invitations.statements],
    entries: [],
  });
  const { invited } = invitations;
  return { made: readyBlocks({ people: plan.headcount, blocks: total }, { keys, invited }), total };
}
