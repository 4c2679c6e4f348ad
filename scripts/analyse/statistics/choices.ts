import { formatOf, itemsOf } from '../../../src/core/definition/definition.ts';
import { kendallTauB } from '../../../src/core/statistics/kendall-tau.ts';
import { type Frame, frontlineSide, leaderSide } from './frame.ts';
import type { Reasons } from './reasons.ts';

interface Chosen {
  n: number;
  counts: Record<string, number>;
}

/** Each "choose at most so many" item: counts per option, and whether both sides rank them alike. */
export function choiceStatistics({ definition, responses, sides }: Frame, reasons: Reasons) {
  return itemsOf(definition).flatMap((item) => {
    const format = formatOf(definition, item);
    const bits = responses.choices.get(item.id);
    if (format.kind !== 'choice' || !bits) return [];
    const options = format.options.map(({ id }) => id);
    const all = counted(bits, options, () => true);
    const leaders = counted(bits, options, (row) => sides[row] === leaderSide);
    const frontline = counted(bits, options, (row) => sides[row] === frontlineSide);
    const ranks = kendallTauB(Object.values(leaders.counts), Object.values(frontline.counts));
    const at = `choices.${item.id}.kendallTauB`;
    return [
      {
        item: item.id,
        ...all,
        leaders,
        frontline,
        kendallTauB: reasons.take(at, ranks, ({ value }) => value),
      },
    ];
  });
}

function counted(bits: Uint32Array, options: string[], counts: (row: number) => boolean): Chosen {
  const chosen = options.map(() => 0);
  let n = 0;
  bits.forEach((mask, row) => {
    if (mask === 0 || !counts(row)) return;
    n += 1;
    options.forEach((_, place) => {
      if (mask & (2 ** place)) chosen[place] = (chosen[place] ?? 0) + 1;
    });
  });
  return {
    n,
    counts: Object.fromEntries(options.map((option, place) => [option, chosen[place] ?? 0])),
  };
}
