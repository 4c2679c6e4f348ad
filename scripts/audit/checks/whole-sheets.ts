import { enoughAnswered } from '../lattice.ts';
import type { Find } from '../leak.ts';
import type { Publication } from '../publication.ts';

/** Ballots that relative weights and straight-lining need, nearly all of them with what is weighed. */
const least = 200;

/** Per cent between two shares that may be published, and the most that is told. */
const step = 5;
const most = 90;

/**
 * What is counted on whole sheets of the organisation in coarse steps: how much of an outcome goes with
 * each scale, of tables with counts alone, and how many gave one answer to everything.
 */
export function checkWholeSheets(
  { relativeWeights = [], straightLining, variables, participation }: Publication,
  find: Find,
): void {
  const { ballots } = participation;
  const counted = (id: string, kind: string) =>
    variables.some((one) => one.id === id && one.kind === kind && one.coarse.length > 0);
  const scales = variables.filter(({ kind, coarse }) => kind === 'scale' && coarse.length > 0);
  if (straightLining !== undefined && ballots < least)
    find('statistic-too-few', 'straightLining', `${ballots} ballots; ${least} needed`);
  for (const { outcome, answered, explained, weights } of relativeWeights) {
    const where = `weights of ${outcome}`;
    if (!counted(outcome, 'item') || !weights.every(({ scale }) => counted(scale, 'scale')))
      find('outside-its-table', where, 'are no published outcome and scales with counts');
    if (weights.length !== scales.length)
      find('another-base', where, 'has not just the scales with counts');
    if (!enoughAnswered(answered, ballots, least))
      find('statistic-too-few', where, `"${answered}" of ${ballots} ballots; ${least} needed`);
    const shares = weights.map(({ share }) => share);
    for (const one of [explained, ...shares]) {
      if (one % step !== 0) find('off-the-lattice', where, `${one} per cent`);
      if (one > most) find('too-near-an-end', where, `${one} per cent`);
    }
    // Each lies less than a step from what it was; what is cut off at the top is missing.
    const sum = shares.reduce((all, one) => all + one, 0);
    const missing = Math.max(...shares) === most ? step + 100 - most : 0;
    const apart = step * shares.length;
    const nothing = shares.every((share) => share === 0) && explained === 0;
    if (!nothing && (sum >= 100 + apart || sum <= 100 - apart - missing))
      find('figures-contradict', where, `its parts add up to ${sum} per cent`);
  }
}
