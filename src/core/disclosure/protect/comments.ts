import { formatOf, itemsOf } from '../../definition/definition.ts';
import type { Definition } from '../../definition/definition-schema.ts';
import { concat, sha256, toHex, utf8 } from '../../ground/bytes.ts';
import type { MergeTree } from '../plan/merge-tree.ts';
import { coarsen } from './coarsen.ts';
import type { SheetsOf } from './sheets.ts';
import type { Comments } from './tables.ts';

const leastRespondents = 10;
const leastComments = 5;
/** People of a row who wrote nothing: with one's own silence known, nobody's else follows. */
const leastSilent = 3;

/** What the key holder changed while opening: the text to print instead, or null for nothing. */
export type Redactions = Record<string, string | null>;

/**
 * Open answers, on a partition of their own: at least ten ballots and five comments together, and
 * three who wrote none unless that takes all rows. Each
 * comment stands in one row only, next to no rating and no other answer, in the order of
 * SHA-256(manifest hash ‖ text), which says nothing about who wrote it or when.
 */
export async function commentsOf(
  definition: Definition,
  sheetsOf: SheetsOf,
  treeFor: (audience: 'everyone' | 'leaders') => MergeTree | null,
  manifestHash: string,
  redactions: Redactions,
): Promise<Comments[]> {
  const comments: Comments[] = [];
  for (const item of itemsOf(definition)) {
    const tree = treeFor(item.audience);
    if (formatOf(definition, item).kind !== 'open' || !tree) continue;
    const written = new Map(
      tree.blocks.map((block) => [
        block,
        sheetsOf(block).flatMap(({ answers }) => textOf(answers[item.id], redactions)),
      ]),
    );
    const rows = coarsen(tree, (blocks) => {
      const people = blocks.reduce((sum, block) => sum + sheetsOf(block).length, 0);
      const texts = blocks.flatMap((block) => written.get(block) ?? []);
      if (people < leastRespondents || texts.length < leastComments) return null;
      // Where nearly everybody wrote in all rows together, nothing is left to join.
      const whole = blocks.length === tree.blocks.length;
      if (people - texts.length < leastSilent && !whole) return null;
      return { blocks, texts };
    });
    if (!rows) continue;
    for (const row of rows) row.texts = await inNoOrder(row.texts, manifestHash);
    comments.push({ item: item.id, rows });
  }
  return comments;
}

function textOf(answer: unknown, redactions: Redactions): string[] {
  if (typeof answer !== 'string' || answer.trim() === '') return [];
  const text = Object.hasOwn(redactions, answer) ? redactions[answer] : answer;
  return text === null || text === undefined || text.trim() === '' ? [] : [text.trim()];
}

async function inNoOrder(texts: string[], manifestHash: string): Promise<string[]> {
  const keyed = await Promise.all(
    texts.map(async (text) => ({
      text,
      key: toHex(await sha256(concat(utf8(manifestHash), utf8(text)))),
    })),
  );
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ text }) => text);
}
