import { both } from '../enumerate.ts';
import type { Attacker, Claim, ItemRow, Span } from '../evidence.ts';
import { classOf, type Sheet, turned } from '../questionnaire.ts';

/**
 * Lays the bands of small rows beside the counts of the large rows they lie in: what the others
 * cannot hold must be in this one. States that everybody, or nobody, in a small row is favourable.
 */
export const bands: Attacker = {
  name: 'bands against counts',
  attack: ({ evidence, truth }) => {
    const claims: Claim[] = [];
    for (const large of evidence.items.filter((row) => row.counts)) {
      const inside = evidence.items.filter(
        (row) =>
          row.question.id === large.question.id &&
          row.favourable &&
          row.blocks.every((id) => large.blocks.includes(id)),
      );
      const covered = new Set(inside.flatMap(({ blocks }) => blocks));
      if (
        covered.size !== large.blocks.length ||
        inside.length !== new Set(inside.map(({ blocks }) => blocks.join())).size
      )
        continue;
      for (const row of inside) {
        const own = narrowed(row, inside, favourableOf(large));
        for (const insider of [null, ...truth.sheetsOf(row.blocks).slice(0, 6)]) {
          const [took, others] = insider === null ? [0, row.valid] : withoutOne(row, insider);
          const left: Span = [own[0] - took, own[1] - took];
          const all = left[0] >= others[1] && row.valid[0] === row.ballots[1];
          if (!all && left[1] > 0) continue;
          claims.push({
            blocks: row.blocks,
            whose: (sheet) => turned(row.question, sheet) !== null,
            says: (sheet) =>
              (classOf(row.question, turned(row.question, sheet) ?? 0) === 2) === all,
            about: row.question.id,
            kind: 'class',
            probability: 1,
            insider,
          });
        }
      }
    }
    return claims;
  },
};

function favourableOf({ counts = [], question }: ItemRow): Span {
  const inside = counts.filter((_, at) => {
    const value = question.low + at;
    return (
      classOf(question, question.reversed ? question.low + question.high - value : value) === 2
    );
  });
  return inside.reduce((sum, one): Span => [sum[0] + one[0], sum[1] + one[1]], [0, 0] as Span);
}

/** What a row can hold once the others hold no more, and no less, than their bands. */
function narrowed(row: ItemRow, inside: ItemRow[], total: Span): Span {
  const others = inside.filter((one) => one !== row).map((one) => one.favourable as Span);
  const least = others.reduce((sum, one) => sum + one[0], 0);
  const most = others.reduce((sum, one) => sum + one[1], 0);
  return both(row.favourable as Span, [total[0] - most, total[1] - least]);
}

function withoutOne(row: ItemRow, insider: Sheet): [number, Span] {
  const value = turned(row.question, insider);
  const answered = value === null ? 0 : 1;
  const favourable = value !== null && classOf(row.question, value) === 2 ? 1 : 0;
  return [favourable, [row.valid[0] - answered, row.valid[1] - answered]];
}
