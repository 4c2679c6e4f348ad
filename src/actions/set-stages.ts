import { audiences, type Stages } from '../core/ground/audiences.ts';
import { DomainError } from '../core/ground/errors.ts';
import { areStages, findStages, saveStages } from '../storage/releases.ts';
import { commit } from './commit.ts';
import type { Context } from './context.ts';
import { readWaveIn } from './read-wave.ts';

/** Since or from when each audience sees the release of a wave; null before there is one. */
export async function readStagesOf(context: Context, id: string): Promise<Stages | null> {
  const found = await findStages(context.db, id);
  const { hr, management, council, 'unit-heads': heads, staff } = found;
  return hr && management && council && heads && staff
    ? { hr, management, council, 'unit-heads': heads, staff }
    : null;
}

/**
 * Changes from when the audiences after HR see a release. What somebody sees already stays seen.
 * @param seen from when they saw it when the change was made; left out, whatever holds is changed
 * @throws DomainError `wave.unknown`, `wave.state`, `stages.passed`, `wave.changed`
 */
export async function setStages(
  context: Context,
  id: string,
  stages: Stages,
  seen?: Stages,
): Promise<void> {
  await readWaveIn(context, id, ['released', 'purged']);
  const before = seen ?? (await readStagesOf(context, id));
  const now = context.now.toISOString();
  for (const audience of audiences) {
    const isSeen = before !== null && before[audience] <= now;
    if (isSeen && stages[audience] !== before[audience]) throw new DomainError('stages.passed');
  }
  const { management, council, 'unit-heads': heads, staff } = stages;
  await commit(context, 'hr', {
    guard: before
      ? [{ holds: areStages(id, before), refusal: new DomainError('wave.changed') }]
      : [],
    statements: saveStages(context.db, id, stages),
    entries: [
      { action: 'release.stages', details: { wave: id, management, council, heads, staff } },
    ],
  });
}
