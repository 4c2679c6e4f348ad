import type { GapRow, LeftOut, ScaleRow, ScoreRow, Silence, Span } from './evidence.ts';
import { likelihoodOfTotal, totalsBehind } from './mechanism.ts';
import { answeredSpan, ballotsIn, spansOf, spreadSpan, toldWidely } from './protected.ts';
import type { Question, Scale } from './questionnaire.ts';
import type { ReadRelease, ReadVariable } from './read-release.ts';

/** Should − really: totals of rows, and where the row is the organisation its spread as well. */
export function gapRowsOf(release: ReadRelease, questions: Map<string, Question>): GapRow[] {
  return release.variables.flatMap(({ fine, gapSpreads }) =>
    fine.flatMap((row) =>
      row.gaps.flatMap(({ item, total }): GapRow[] => {
        const should = questions.get(item);
        const really = questions.get(should?.should ?? '');
        if (!should || !really) return [];
        const valid: Span = [Math.max(5, release.wave.k - 2, Math.ceil(row.n / 2)), row.n];
        const told = gapSpreads.find((one) => one.item === item);
        const ends = totalsBehind(total, -4 * row.n, 2);
        const whole = ballotsIn(release, row.blocks) === release.participation.ballots;
        return [
          {
            should,
            really,
            blocks: row.blocks,
            ballots: [row.n, row.n],
            valid,
            total: ends,
            squares: told && whole ? gapSquares(told.spread, ends, row.n, valid) : null,
          },
        ];
      }),
    ),
  );
}

/** Σ of squared gaps from their spread and total; five tenths of a step are the least told. */
function gapSquares(spread: number, ends: Span, n: number, valid: Span): Span {
  const [low, high] = spreadSpan(spread, 2, 3, n);
  const means = ends.map((end) => end / n);
  const least = Math.min(...means.map(Math.abs));
  const most = Math.max(...means.map(Math.abs));
  const around = (mean: number, part: number, people: number) =>
    (people - 1) * part ** 2 + people * mean ** 2;
  const lowest = Math.sign(means[0] ?? 0) === Math.sign(means[1] ?? 0) ? least : 0;
  return [Math.floor(around(lowest, low, valid[0])), Math.ceil(around(most, high, valid[1]))];
}

/** Scores in half points; who has none is known as far as the small rows inside say. */
export function scoreRowsOf(release: ReadRelease, scales: Scale[]): ScoreRow[] {
  return release.variables.flatMap((variable) => {
    const { id, fine, coarse } = variable;
    const scale = scales.find((one) => one.id === id);
    if (!scale) return [];
    return coarse
      .filter(({ scores }) => scores.length > 0)
      .map(({ blocks, n, scores }): ScoreRow => {
        const inside = fine.filter((row) => row.blocks.every((block) => blocks.includes(block)));
        const valid = addUp(inside.map((row) => answeredSpan(row.answered, row.n)));
        return {
          scale,
          blocks,
          n: valid,
          counts: spansOf(scores, n, valid, toldWidely(variable, blocks)),
        };
      });
  });
}

/**
 * Statistics that are not there although counts are, which say that people differ; where there are
 * no counts, a statistic is never published, and nothing follows.
 */
export function silencesOf(release: ReadRelease, scales: Scale[]): Silence[] {
  return release.variables.flatMap((variable): Silence[] => {
    const scale = scales.find(({ id }) => id === variable.id);
    if (!scale || scale.items.length < 3 || variable.coarse.length === 0) return [];
    const fewest = variable.coarse.flatMap(({ items, n }) =>
      items.map(({ answered }) => n - answeredSpan(answered, n)[0]),
    );
    const missing = fewest.reduce((sum, one) => sum + one, 0);
    if (release.participation.ballots - missing < 50) return [];
    const told = release.reliability.find(({ scale: id }) => id === scale.id);
    if (told && told.omega !== null) return [];
    return [{ scale, blocks: variable.fine.flatMap(({ blocks }) => blocks) }];
  });
}

const smallBlock = 15;

/**
 * Small blocks whose answers to a question stand in a row of several blocks. Where several questions
 * make a score, each is weighed as if everybody answered the others alike: the most that an attacker
 * can take a joined row for.
 */
export function leftOutOf(release: ReadRelease, questions: Map<string, Question>): LeftOut[] {
  return release.variables.flatMap((variable) => {
    const scored = variable.parts.filter((part) => part.scored);
    const joined = variable.fine.filter(({ blocks }) => blocks.length > 1);
    return scored.flatMap(({ id: part }) => {
      const question = questions.get(part);
      if (!question) return [];
      return joined.flatMap(({ blocks }) =>
        release.blocks
          .filter(({ id, ballots }) => blocks.includes(id) && ballots <= smallBlock)
          .map(
            ({ id, ballots }): LeftOut => ({
              question,
              blocks: [id],
              ballots: [ballots, ballots],
              others: ballotsIn(release, blocks) - ballots,
              refused: (people) =>
                refusal(variable, question, people, release.wave.k, scored.length),
              key: JSON.stringify([
                'left out',
                variable.step,
                ballots,
                blocks.length,
                scored.length > 1,
              ]),
            }),
          ),
      );
    });
  });
}

/**
 * The chance that so many people with these answers get no row: too few, or too near an end. Other
 * questions of the same score can always be the reason.
 */
function refusal(
  variable: ReadVariable,
  question: Question,
  people: number,
  k: number,
  asked: number,
) {
  const { from, to, step, kind } = variable;
  const turn = kind === 'scale';
  const clear = asked === 1 ? 3 : 2;
  const least = asked === 1 ? 0 : 0.02;
  const points = Array.from({ length: ((to - from) * people) / step + 1 }, (_, at) => at);
  const away = (at: number) => Math.min(at, ((to - from) * people) / step - at);
  const open = points
    .filter((at) => away(at) >= clear)
    .map((at) => {
      const likely = likelihoodOfTotal(question, turn, people, people * from + at * step, step);
      // One step further in half of all draws.
      return (answers: number[]) => likely(answers) * (away(at) < clear + 1 ? 0.5 : 1);
    });
  return (answers: number[]) => {
    const given = answers.reduce((sum, one) => sum + one, 0);
    if (given < Math.max(5, k - 2) || 2 * given < people) return 1;
    return Math.max(least, 1 - open.reduce((sum, likely) => sum + likely(answers), 0));
  };
}

/** The organisation's spread less what the other rows can hold is what is left for a row. */
export function narrowedBySpread(
  rows: ScaleRow[],
  { spread, step }: ReadVariable,
  ballots: number,
): ScaleRow[] {
  const everybody = rows.reduce((sum, row) => sum + row.ballots[1], 0);
  if (spread === null || rows.length === 0 || everybody !== ballots) return rows;
  const { unit } = (rows[0] as ScaleRow).scale;
  const n = addUp(rows.map((row) => row.n));
  const sum = addUp(rows.map((row) => row.sum));
  const [low, high] = spreadSpan(spread, step, 2, everybody);
  const all: Span = [
    (n[0] - 1) * (low * unit) ** 2 + sum[0] ** 2 / n[1],
    (n[1] - 1) * (high * unit) ** 2 + sum[1] ** 2 / n[0],
  ];
  const own = rows.map(
    (row): Span => row.squares ?? [row.sum[0] ** 2 / row.n[1], 5 * unit * row.sum[1]],
  );
  const together = addUp(own);
  return rows.map((row, at) => {
    const [least, most] = own[at] as Span;
    return {
      ...row,
      squares: [
        Math.max(least, Math.floor(all[0] - (together[1] - most))),
        Math.min(most, Math.ceil(all[1] - (together[0] - least))),
      ],
    };
  });
}

const addUp = (spans: Span[]): Span =>
  spans.reduce((sum, span) => [sum[0] + span[0], sum[1] + span[1]], [0, 0] as Span);
