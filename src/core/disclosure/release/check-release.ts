import { leastForWeights } from '../../statistics/minima.ts';
import { noneDominates } from '../protect/publishable.ts';
import { checkVariable, fail, rowsOf } from './check-variable.ts';
import type { ReleaseData } from './release-schema.ts';

/**
 * Checks that a release keeps its own rules: whole blocks of at least k ballots, rows that do not
 * overlap, totals that add up, figures that may be there. It cannot see the sheets; what needs them
 * is decided in the tally. (`scripts/audit` checks the same and more, with other code.)
 * @throws DomainError `release.broken` with the place and the rule
 */
export function checkRelease(release: ReleaseData): void {
  checkBlocks(release);
  checkNames(release);
  const ballots = new Map(release.blocks.map((block) => [block.id, block.ballots]));
  const ids = new Set<string>();
  for (const variable of release.variables) {
    if (ids.has(variable.id)) fail(variable.id, 'twice');
    ids.add(variable.id);
    checkVariable(variable, ballots);
  }
  checkTexts(release, ballots);
  const crossing = [...release.reliability, ...release.associations].map(({ scale }) => scale);
  if (crossing.length > 0 && release.participation.ballots < 50) fail('reliability', 'below-50');
  const { relativeWeights = [], straightLining } = release;
  if (relativeWeights.length > 0 || straightLining !== undefined) {
    if (release.participation.ballots < leastForWeights) fail('relativeWeights', 'below-200');
  }
  const weighed = relativeWeights.flatMap(({ outcome, weights }) => [
    outcome,
    ...weights.map(({ scale }) => scale),
  ]);
  for (const scale of [...crossing, ...weighed, ...(release.index?.scales ?? [])]) {
    if (!ids.has(scale)) fail(scale, 'scale-not-published');
  }
}

function checkBlocks({ blocks, participation, wave, ...release }: ReleaseData): void {
  const planned = blocks.flatMap((block) => block.planned);
  if (new Set(planned).size !== planned.length) fail('blocks', 'overlap');
  if (new Set(blocks.map((block) => block.id)).size !== blocks.length) fail('blocks', 'twice');
  for (const { id, ballots, tickets, headcount } of blocks) {
    if (ballots < wave.k) fail(id, 'below-k');
    if (ballots > tickets || tickets > headcount) fail(id, 'more-ballots-than-people');
  }
  if (blocks.length === 0) {
    const { variables, choices, comments, reliability, associations, groups, pairs } = release;
    const tables = [variables, choices, comments, reliability, associations, groups, pairs];
    if (tables.some((table) => table.length > 0)) fail('blocks', 'tables-without-blocks');
    return;
  }
  for (const field of ['ballots', 'tickets', 'headcount'] as const) {
    const sum = blocks.reduce((total, block) => total + block[field], 0);
    if (sum !== participation[field]) fail(`participation.${field}`, 'does-not-add-up');
  }
}

function checkNames({ blocks, groups, pairs }: ReleaseData): void {
  const headcounts = new Map(blocks.map((block) => [block.id, block.headcount]));
  const sum = (ids: string[], where: string) =>
    ids.reduce((total, id) => {
      const headcount = headcounts.get(id);
      if (headcount === undefined) fail(where, 'unknown-block');
      return total + (headcount ?? 0);
    }, 0);
  for (const group of groups) {
    const covered = sum(group.blocks, group.id);
    if (covered !== group.covered || covered > group.headcount) fail(group.id, 'does-not-add-up');
  }
  for (const pair of pairs) {
    for (const side of ['leaders', 'staff'] as const) {
      const { blocks: ids, headcount } = pair[side];
      if (sum(ids, pair.id) !== headcount) fail(pair.id, 'does-not-add-up');
      const onSide = blocks.filter((block) => ids.includes(block.id));
      if (onSide.some((block) => block.side !== side)) fail(pair.id, 'other-side');
    }
  }
}

function checkTexts({ choices, comments }: ReleaseData, ballots: Map<string, number>): void {
  for (const { item, rows } of choices) {
    const ballotsOf = rowsOf(item, ballots);
    for (const { blocks, n, counts } of rows) {
      if (ballotsOf(blocks) !== n) fail(item, 'other-base');
      if (n < 15) fail(item, 'fewer-than-15');
      if (!noneDominates(Object.values(counts), n)) fail(item, 'unanimous');
    }
  }
  for (const { item, rows } of comments) {
    const ballotsOf = rowsOf(item, ballots);
    for (const { blocks, texts } of rows) {
      const people = ballotsOf(blocks);
      if (people < 10 || texts.length < 5) fail(item, 'too-few-comments');
      if (texts.length > people) fail(item, 'more-comments-than-ballots');
    }
  }
}
