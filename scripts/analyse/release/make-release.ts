import { receiptsHash } from '../../../src/core/ballot/receipt.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import { definitionHash } from '../../../src/core/definition/hash.ts';
import { axesOf } from '../../../src/core/disclosure/plan/axes.ts';
import type { Attributes } from '../../../src/core/disclosure/plan/cells.ts';
import { type PlanRequest, planBlocks } from '../../../src/core/disclosure/plan/plan.ts';
import { proposeTree } from '../../../src/core/disclosure/plan/propose.ts';
import { publish } from '../../../src/core/disclosure/release/publish.ts';
import type { Released } from '../../../src/core/disclosure/release/release-schema.ts';
import { tally } from '../../../src/core/disclosure/release/tally.ts';
import { sha256, toHex, utf8 } from '../../../src/core/ground/bytes.ts';
import { canonicalJson } from '../../../src/core/ground/canonical-json.ts';
import { DomainError } from '../../../src/core/ground/errors.ts';
import { type Language, say } from '../../../src/core/language/language.ts';
import type { Responses } from '../responses.ts';
import type { Asked } from './asked-people.ts';
import { peopleOf } from './people.ts';
import { rowsInOrder } from './row-order.ts';
import { numbersIn, sheetsOf } from './sheets.ts';

export interface ReleaseSettings {
  /** Attributes that may divide the organisation. */
  axes: string[];
  k: number;
  language: Language;
  /** Everybody who was asked, where that is known by group; null: those who answered. */
  asked: Asked | null;
  /** Calendar day, such as 2026-11-21: a file says neither when it was opened nor closed. */
  today: string;
}

/**
 * The same release a wave would give, from answers of elsewhere: blocks of at least k rows, planned
 * on those who were asked, or on the rows themselves where that is not known: headcounts are then rows.
 * The tree is proposed as for HR. Never anonymous: who has the file has the answers.
 * @returns null when the rows are too few for one block
 */
export async function makeRelease(
  definition: Definition,
  responses: Responses,
  { axes, k, language, today, asked }: ReleaseSettings,
): Promise<Released | null> {
  const planning = planningOf(definition, responses, asked?.axes ?? axes, k, asked);
  if (!planning) return null;
  const { plan, blocks } = planning;
  const sheetsIn = countsOf(blocks);
  const rows = rowsInOrder(definition, responses);
  const file = await hashOfAnswers(rows, responses);
  const hash = await definitionHash(definition);
  const tallied = await tally({
    definition,
    plan,
    wave: {
      id: 'analysis',
      title: say(definition.title, language),
      organisation: say(definition.title, language),
      promise: 'confidential',
      opened: today,
      closed: today,
      definition: { id: definition.id, version: definition.version, hash },
      manifestHash: toHex(await sha256(utf8(canonicalJson({ definition: hash, plan })))),
    },
    sheets: sheetsOf(definition, responses, rows, blocks, file),
    read: numbersIn(responses),
    tickets: Object.fromEntries(plan.blocks.map(({ id }) => [id, sheetsIn.get(id) ?? 0])),
    refused: { unsigned: 0, unreadable: 0, duplicate: 0, invalid: 0 },
    receiptsHash: await receiptsHash([]),
  });
  return publish(tallied);
}

/** SHA-256 over all ratings in the order of the answers: the rows of a file may come in any order. */
async function hashOfAnswers(rows: Uint32Array, responses: Responses): Promise<string> {
  const parts: string[] = [];
  const inOrder = new Uint8Array(rows.length);
  for (const [id, codes] of responses.ratings) {
    for (let at = 0; at < rows.length; at += 1) inOrder[at] = codes[rows[at] ?? 0] ?? 0;
    parts.push(id, toHex(await sha256(inOrder)));
  }
  return toHex(await sha256(utf8(canonicalJson(parts))));
}

/** The plan of a wave in which these rows are the people; null when they are too few. */
function planningOf(
  definition: Definition,
  responses: Responses,
  axes: string[],
  k: number,
  asked: Asked | null,
) {
  const ordered = [...new Set(['layer', ...axes.filter((axis) => axis === 'department'), ...axes])];
  const rows = peopleOf(responses, ordered);
  const people = asked?.people ?? rows;
  const request: Omit<PlanRequest, 'tree'> = {
    people,
    axes: axesOf(definition, [...new Set(people)], ordered),
    expectedResponse: responseByLayer(people, rows),
    leaders: definition.leaders,
    k,
  };
  try {
    const { tree } = proposeTree(request);
    const { plan, blocks } = planBlocks({ ...request, tree });
    if (people === rows) return { plan, blocks };
    const blockOf = new Map(people.map((person, at) => [keyOf(person, ordered), blocks[at] ?? '']));
    return { plan, blocks: rows.map((row) => blockOf.get(keyOf(row, ordered)) ?? '') };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'plan.too-small') return null;
    throw error;
  }
}

const keyOf = (person: Attributes, axes: readonly string[]) =>
  axes.map((axis) => person[axis] ?? '').join('\u0000');

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** How many of a thousand people of each layer answered, within what a plan can expect. */
function responseByLayer(asked: Attributes[], answered: Attributes[]): Record<string, number> {
  const layers = (people: Attributes[]) => countsOf(people.map(({ layer }) => layer ?? ''));
  const answers = layers(answered);
  return Object.fromEntries(
    [...layers(asked)].map(([layer, people]) => {
      const share = Math.floor((1000 * (answers.get(layer) ?? 0)) / people);
      return [layer, Math.min(1000, Math.max(50, share))];
    }),
  );
}
