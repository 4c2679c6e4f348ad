import { type Amendment, type Change, signAmendment } from '../core/ballot/amendment-schema.ts';
import { amend, type Terms } from '../core/ballot/amendments.ts';
import type { PrivateSignKey } from '../core/ballot/manifest.ts';
import { DomainError } from '../core/ground/errors.ts';
import { insertAmendment } from '../storage/amendments.ts';
import type { Statement } from '../storage/transactions.ts';
import { changeWave, findSignKey } from '../storage/waves.ts';
import { checkServerOpened } from './box-secret.ts';
import { commit, type LogEntry } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readPlan } from './read-plan.ts';
import { readAllTerms, readTerms } from './read-terms.ts';
import { readWaveIn, type Wave } from './read-wave.ts';
import { unwrap } from './wrapping.ts';

const largestK = 50;

/**
 * Lets an open wave close later.
 * @param closes ISO moment, later than the one that holds and later than now
 * @throws DomainError `wave.unknown`, `wave.state`, `amendment.refused`
 */
export async function extendClosing(context: Context, id: string, closes: string): Promise<void> {
  if (closes <= context.now.toISOString()) {
    throw new DomainError('amendment.refused', { reason: 'closes' });
  }
  const wave = await readWaveIn(context, id, ['open']);
  await amendWave(context, wave, { kind: 'closes', closes }, { closes });
}

/**
 * Raises the smallest group that may be shown, at the latest before the release.
 * @param k more than the one that holds, at most 50 and at most everybody invited
 * @throws DomainError `wave.unknown`, `wave.state`, `amendment.refused`
 */
export async function raiseK(context: Context, id: string, k: number): Promise<void> {
  const wave = await readWaveIn(context, id, ['open', 'closed']);
  await amendWave(context, wave, { kind: 'k', k }, { k });
}

/**
 * Signs a change, chains it to what stood before and publishes it, with what else belongs to it.
 * The same rules that a respondent's browser keeps are kept here first; nothing is half done.
 * @param wave as it was read before anything else that the change was made from
 * @throws DomainError `amendment.refused` for a change that is not allowed, `wave.changed` when another amendment came first
 */
export async function amendWave(
  context: Context,
  wave: Wave,
  change: Change,
  details: LogEntry['details'],
  also: readonly Statement[] = [],
): Promise<void> {
  const { db, now } = context;
  const { id, manifest } = wave;
  if (!manifest) throw new DomainError('open.manifest');
  // Who joins must join a block of the plan.
  const plan = change.kind === 'people' ? await readPlan(context, id) : null;
  const { amendments, terms } = plan
    ? await readAllTerms(context, wave, plan)
    : await readTerms(context, wave);
  const amendment: Amendment = {
    format: 'geleding-amendment-1',
    previous: terms.last,
    at: now.toISOString(),
    change,
  };
  const next = await amend(terms, amendment);
  checkK(next, change);
  if (manifest.openedBy === 'server-sealed') checkServerOpened(next.headcount);
  const jws = await signAmendment(amendment, await readSignKey(context, id));
  const row = { wave: id, position: amendments.length + 1, jws };
  await commit(context, 'hr', {
    guard: [unchanged(wave)],
    statements: [
      changeWave(db, id, change.kind === 'closes' ? { closesAt: change.closes } : {}),
      insertAmendment(db, row),
      ...also,
    ],
    entries: [{ action: `amendment.${change.kind}`, details: { wave: id, ...details } }],
  });
}

/** A k that nothing could reach would lose the whole wave. */
function checkK(terms: Terms, { kind }: Change): void {
  if (kind === 'k' && terms.k > Math.min(largestK, terms.headcount)) {
    throw new DomainError('amendment.refused', { reason: 'k' });
  }
}

async function readSignKey({ db, wrapKeys }: Context, id: string): Promise<PrivateSignKey> {
  const row = await findSignKey(db, id);
  if (!row?.signKey) throw new DomainError('wave.state', { state: row?.state ?? '' });
  const place = { kind: 'sign', wave: id, block: '' } as const;
  const key = await unwrap(wrapKeys, place, row.signKey);
  return JSON.parse(new TextDecoder().decode(key));
}
