import type { CouncilDecision } from '../core/ballot/council-decision.ts';
import { DomainError } from '../core/ground/errors.ts';
import {
  findDecision,
  isNotTheCouncils,
  isSameDecision,
  putDecision,
} from '../storage/council-decisions.ts';
import {
  dropCorrected,
  isNotRefused,
  isRefused,
  keepRefusal,
} from '../storage/council-refusals.ts';
import { commit, type Guard } from './commit.ts';
import type { Context } from './context.ts';
import { unchanged } from './guards.ts';
import { readWaveIn } from './read-wave.ts';

/**
 * Writes down what the works council said of a wave whose terms are fixed, before it opens: by the
 * council itself or by HR. What the council wrote itself only the council changes, and a refusal stays:
 * after one HR writes no more than how the dispute was settled.
 * @param seen what stood there when it was written, null where nothing did; left out, whatever stands
 *   there by now is replaced
 * @throws DomainError `wave.unknown`, `wave.state`, `open.manifest`, `council.own`, `wave.changed`
 */
export async function recordDecision(
  context: Context,
  id: string,
  decision: CouncilDecision,
  seen?: CouncilDecision | null,
): Promise<void> {
  const { db } = context;
  const wave = await readWaveIn(context, id, ['planned']);
  if (!wave.manifestHash) throw new DomainError('open.manifest');
  const { kind, decidedOn, opinion, recordedBy } = decision;
  const before = await findDecision(db, id);
  const isSame =
    before?.kind === kind &&
    before.decidedOn === decidedOn &&
    before.opinion === opinion &&
    before.recordedBy === recordedBy;
  if (isSame) return;
  const isSettled = kind === 'settled';
  const own: Guard = {
    holds: isNotTheCouncils(id, isSettled),
    refusal: new DomainError('council.own'),
  };
  // HR's page offers what fits; a refusal may arrive between reading it and sending it.
  const fits: Guard = {
    holds: isSettled ? isRefused(id) : isNotRefused(id),
    refusal: new DomainError('wave.changed'),
  };
  const same: Guard = {
    holds: isSameDecision(id, seen ?? null),
    refusal: new DomainError('wave.changed'),
  };
  await commit(context, recordedBy, {
    guard: [
      unchanged(wave),
      ...(seen === undefined ? [] : [same]),
      ...(recordedBy === 'hr' ? [own, fits] : []),
    ],
    statements: [
      ...(kind === 'refused' ? [dropCorrected(db, id)] : []),
      putDecision(db, id, { kind, decidedOn, opinion, recordedBy }),
      ...(kind === 'refused' ? [keepRefusal(db, id, { decidedOn, opinion, recordedBy })] : []),
    ],
    entries: [
      {
        action: 'council.decided',
        details: { wave: id, decision: kind, decidedOn, manifest: wave.manifestHash },
      },
    ],
  });
}
