import type { Attacker, Claim, ItemRow, ScaleRow, Span } from '../evidence.ts';
import { type Sheet, turned } from '../questionnaire.ts';

/**
 * Items × Σ of the scores less Σ of the items rests on exactly the sheets that answered in part.
 * Where the answers that are missing come to one, that is one sheet, and its total follows.
 */
export const bases: Attacker = {
  name: 'differences of bases',
  attack: ({ evidence, truth }) =>
    evidence.scales.flatMap((row): Claim[] => {
      const { scale } = row;
      if (scale.items.length < 2) return [];
      const rows = scale.items.map((item) => rowOver(row, evidence.items, item.id));
      if (rows.some((one) => one === null)) return [];
      const missing = addSpans(rows.map((one) => lessThan(row.ballots, (one as ItemRow).valid)));
      if (missing[0] !== 1 || missing[1] !== 1) return [];
      const points = addSpans(
        scale.items.map((item, at) => pointsOf(rows[at] as ItemRow, item.reversed)),
      );
      const others = scale.items.length - 1;
      const low = ((row.sum[0] * scale.items.length) / scale.unit - points[1]) * others;
      const high = ((row.sum[1] * scale.items.length) / scale.unit - points[0]) * others;
      const totals: number[] = [];
      for (let total = others; total <= 5 * others; total += 1) {
        if (total >= low - 1e-6 && total <= high + 1e-6) totals.push(total);
      }
      if (totals.length !== 1) return [];
      const partial = (sheet: Sheet) =>
        scale.items.filter((item) => turned(item, sheet) === null).length === 1;
      return [
        {
          blocks: row.blocks.filter((id) => truth.sheetsOf([id]).some(partial)),
          whose: partial,
          says: (sheet) =>
            scale.items.reduce((all, item) => all + (turned(item, sheet) ?? 0), 0) === totals[0],
          about: `total of ${scale.id}`,
          kind: 'total',
          probability: 1,
          insider: null,
        },
      ];
    }),
};

/** What is published with counts about an item for exactly the people of a row. */
function rowOver(row: ScaleRow, items: ItemRow[], id: string): ItemRow | null {
  const key = row.blocks.join();
  return (
    items.find(
      (one) => one.question.id === id && one.counts !== undefined && one.blocks.join() === key,
    ) ?? null
  );
}

function pointsOf({ counts = [], question }: ItemRow, reversed: boolean): Span {
  const value = (at: number) => (reversed ? question.high - at : question.low + at);
  const end = (which: 0 | 1) =>
    counts.reduce((sum, count, at) => sum + value(at) * count[which], 0);
  return [end(0), end(1)];
}

const addSpans = (spans: Span[]): Span =>
  spans.reduce((sum, span) => [sum[0] + span[0], sum[1] + span[1]], [0, 0] as Span);
const lessThan = (all: Span, some: Span): Span => [all[0] - some[1], all[1] - some[0]];
