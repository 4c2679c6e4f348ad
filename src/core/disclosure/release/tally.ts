import type { Plan } from '../../ballot/plan-schema.ts';
import type { Sheet } from '../../definition/answers.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import { DomainError } from '../../ground/errors.ts';
import { closeBlocks } from '../plan/close.ts';
import { covering } from '../plan/groups.ts';
import { type MergeTree, prune } from '../plan/merge-tree.ts';
import { pairsOf } from '../plan/pairs.ts';
import { cellDraws, type Draw } from '../protect/cell-keys.ts';
import { choicesOf } from '../protect/choices.ts';
import { type Columns, columnsOf, type ReadNumbers } from '../protect/columns.ts';
import { commentsOf, type Redactions } from '../protect/comments.ts';
import { type Count, countBlocks } from '../protect/count.ts';
import { indexOfRelease } from '../protect/index-spread.ts';
import { type Measured, measuredIn } from '../protect/measured.ts';
import { associationsOf, reliabilityOf } from '../protect/reliability.ts';
import { scoresTogether } from '../protect/scores-together.ts';
import { sheetsByBlock } from '../protect/sheets.ts';
import { variableOf } from '../protect/variables.ts';
import { straightLining, weightsOf } from '../protect/whole-sheets.ts';
import { labelsOf } from './labels.ts';
import type { ClosedBlock, ReleaseData, Variable } from './release-schema.ts';

export interface TallyRequest {
  definition: Definition;
  plan: Plan;
  /** What identifies the wave; tree, leaders and axes come from the plan. */
  wave: Omit<ReleaseData['wave'], 'tree' | 'leaders' | 'axes' | 'k'>;
  /** The smallest group to publish, where an amendment raised it. */
  k?: number;
  /** Counted sheets, in any order. */
  sheets: Sheet[];
  /** Reads the numbers on them, where that can be done faster than sheet by sheet. */
  read?: ReadNumbers;
  /** Tickets given out per planned block. */
  tickets: Record<string, number>;
  /** People per planned block, where amendments added some. */
  headcounts?: Record<string, number>;
  refused: ReleaseData['participation']['refused'];
  receiptsHash: string;
  redactions?: Redactions;
}

/**
 * Turns answer sheets into the tables of a release (design §5, rules B to D).
 *
 * Why nobody inside a closed block can be told apart: after `sheetsByBlock` everything is computed
 * from the *set* of sheets of each closed block; swapping two whole sheets of a block changes no
 * byte. Why no smaller group has a total: every table is made of whole closed blocks of at least k
 * ballots. Why nothing exact follows from them: each figure is rounded at random by the key of its
 * cell, which nobody has who lacks one record key of it (`protect/cell-keys.ts`, `rounding.ts`).
 *
 * With fewer than k sheets the tables are empty.
 * @throws DomainError `tally.k-lower` when k lies below the plan's; `tally.block-unknown`
 */
export async function tally(request: TallyRequest): Promise<ReleaseData> {
  const { plan, sheets } = request;
  const k = request.k ?? plan.k;
  if (k < plan.k) throw new DomainError('tally.k-lower', { k, planned: plan.k });
  const { blocks: closed, tree } = closeBlocks(
    plan,
    ballotsOf(plan, sheets),
    k,
    request.headcounts,
  );
  const blocks = closed.map(
    (block): ClosedBlock => ({ ...block, tickets: sumOver(block.planned, request.tickets) }),
  );
  const frame = frameOf(request, k);
  const published = tree ? await tablesOf(request, blocks, tree, k) : noTables;
  return {
    ...frame,
    blocks,
    groups: tree ? covering(grownGroups(request), plan.axes, blocks) : [],
    pairs: pairsOf(plan.axes, blocks),
    ...published,
    receiptsHash: request.receiptsHash,
    labels: labelsOf(request.definition, published),
  };
}

type Tables = Pick<
  ReleaseData,
  | 'variables'
  | 'index'
  | 'choices'
  | 'comments'
  | 'reliability'
  | 'associations'
  | 'relativeWeights'
  | 'straightLining'
>;

const noTables: Tables = {
  variables: [],
  index: null,
  choices: [],
  comments: [],
  reliability: [],
  associations: [],
};

async function tablesOf(
  { definition, sheets, read, wave, redactions = {} }: TallyRequest,
  blocks: ClosedBlock[],
  tree: MergeTree,
  k: number,
): Promise<Tables> {
  const sheetsOf = sheetsByBlock(definition, blocks, sheets);
  const leadersTree = prune(tree, (leaf) => leaf.side === 'leaders');
  const treeFor = (audience: 'everyone' | 'leaders') =>
    audience === 'leaders' ? leadersTree : tree;
  const ids = blocks.map(({ id }) => id);
  const columns = columnsOf(ids, sheetsOf, read);
  const draw = await cellDraws(wave.manifestHash, ids, (block) =>
    sheetsOf(block).map(({ recordKey }) => recordKey),
  );
  const measured = measuredIn(definition);
  const variables = variablesOf(measured, ids, columns, { tree, k, draw });
  const whole = { definition, blocks: ids, columns, draw };
  const together = scoresTogether(definition, measured, variables, columns);
  const weights = weightsOf(together, whole);
  const alike = straightLining(whole);
  return {
    variables,
    index: indexOfRelease(definition, measured, variables, ids, columns, draw),
    choices: choicesOf(definition, sheetsOf, treeFor, draw),
    comments: await commentsOf(definition, sheetsOf, treeFor, wave.manifestHash, redactions),
    reliability: reliabilityOf(measured, variables, columns),
    associations: associationsOf(together, columns.n),
    ...(weights.length > 0 ? { relativeWeights: weights } : {}),
    ...(alike === null ? {} : { straightLining: alike }),
  };
}

function variablesOf(
  measured: Measured[],
  blocks: readonly string[],
  columns: Columns,
  shared: { tree: MergeTree; k: number; draw: Draw },
): Variable[] {
  const variables: Variable[] = [];
  for (const one of measured) {
    const counts = countBlocks(one, columns, blocks);
    const countOf = (block: string) => counts.get(block) as Count;
    const variable = variableOf({ measured: one, countOf, ...shared });
    if (variable) variables.push(variable);
  }
  return variables;
}

function frameOf(
  { plan, wave, sheets, tickets, headcounts, refused }: TallyRequest,
  k: number,
): Pick<ReleaseData, 'format' | 'wave' | 'participation'> {
  const ids = plan.blocks.map((block) => block.id);
  const planned = Object.fromEntries(plan.blocks.map(({ id, headcount }) => [id, headcount]));
  return {
    format: 'geleding-release-2',
    wave: { ...wave, k, tree: plan.tree, leaders: plan.leaders, axes: plan.axes },
    participation: {
      headcount: sumOver(ids, { ...planned, ...headcounts }),
      tickets: sumOver(ids, tickets),
      ballots: sheets.length,
      refused,
    },
  };
}

/** The plan's groups, with the people that amendments added to blocks wholly inside them. */
function grownGroups({ plan, headcounts = {} }: TallyRequest): Plan['groups'] {
  const added = new Map(
    plan.blocks.map(({ id, headcount }) => [id, (headcounts[id] ?? headcount) - headcount]),
  );
  return plan.groups.map((group) => ({
    ...group,
    headcount: group.blocks.reduce((sum, id) => sum + (added.get(id) ?? 0), group.headcount),
  }));
}

function ballotsOf(plan: Plan, sheets: Sheet[]): Record<string, number> {
  const ballots = Object.fromEntries(plan.blocks.map(({ id }) => [id, 0]));
  for (const { block } of sheets) {
    if (ballots[block] === undefined) throw new DomainError('tally.block-unknown', { block });
    ballots[block] += 1;
  }
  return ballots;
}

function sumOver(ids: string[], counts: Record<string, number>): number {
  return ids.reduce((sum, id) => sum + (counts[id] ?? 0), 0);
}
