import { gathered, worldsOf } from '../enumerate.ts';
import type { Claim, ItemRow, Scene } from '../evidence.ts';
import type { Question, Sheet } from '../questionnaire.ts';
import { sure } from './histogram.ts';

/**
 * One person joined a block and, the worst case, nobody else changed an answer: the sums of the two
 * waves differ by one answer. Says of the newcomer the only answer that both publications leave.
 */
export function newcomer(before: Scene, after: Scene, block: string, joiner: Sheet): Claim[] {
  const rowsOf = ({ evidence }: Scene) => {
    const id = evidence.blocks.find(
      ({ planned }) => planned.length === 1 && planned[0] === block,
    )?.id;
    const own = evidence.items.filter(({ blocks }) => blocks.length === 1 && blocks[0] === id);
    return new Map(gathered(own).map((rows) => [(rows[0] as ItemRow).question.id, rows]));
  };
  const later = rowsOf(after);
  return [...rowsOf(before)].flatMap(([id, rows]): Claim[] => {
    const next = later.get(id);
    const [{ question }] = rows as [ItemRow];
    if (!next) return [];
    const prior = before.prior(question);
    const weights = answersOf(question).map((answer) =>
      shared(rows, next, answer - question.low, prior),
    );
    const total = weights.reduce((sum, one) => sum + one, 0);
    return answersOf(question).flatMap((answer, at): Claim[] => {
      const probability = (weights[at] as number) / total;
      if (!(probability > sure) || ((prior[at] ?? 0) >= 0.5 && probability < 1)) return [];
      return [
        {
          blocks: next[0]?.blocks ?? [],
          whose: (sheet) => sheet === joiner,
          says: (sheet) => sheet.answers[question.id] === answer,
          about: question.id,
          kind: 'answer',
          probability,
          insider: null,
        },
      ];
    });
  });
}

const answersOf = ({ low, high }: Question) =>
  Array.from({ length: high - low + 1 }, (_, at) => low + at);

/** Weight of all worlds of the first wave that with one more answer are worlds of the second. */
function shared(rows: ItemRow[], next: ItemRow[], option: number, prior: number[]): number {
  const moved = next.map(
    (row): ItemRow => ({
      ...row,
      ballots: [row.ballots[0] - 1, row.ballots[1] - 1],
      valid: [row.valid[0] - 1, row.valid[1] - 1],
      counts: row.counts?.map((count, at) =>
        at === option ? [count[0] - 1, count[1] - 1] : count,
      ),
      ...moved_(row, option),
      likelihoods: row.likelihoods.map((likely) => (answers, none) => {
        const more = [...answers];
        more[option] = (more[option] as number) + 1;
        return likely(more, none);
      }),
    }),
  );
  const worlds = worldsOf([...rows, ...moved], prior);
  // That nobody else gave an answer does not make it impossible for a newcomer.
  return (worlds?.weight ?? 0) * Math.max(0.01, prior[option] ?? 0);
}

/** Sum, squares and favourable answers less those of the one who joined. */
function moved_({ question, sum, squares, favourable }: ItemRow, option: number): Partial<ItemRow> {
  const value = question.low + option;
  const facing = question.reversed ? question.low + question.high - value : value;
  const good = facing >= (question.kind === 'eleven' ? 9 : 4) ? 1 : 0;
  return {
    ...(sum ? { sum: [sum[0] - value, sum[1] - value] } : {}),
    ...(squares ? { squares: [squares[0] - value ** 2, squares[1] - value ** 2] } : {}),
    ...(favourable ? { favourable: [favourable[0] - good, favourable[1] - good] } : {}),
  };
}
