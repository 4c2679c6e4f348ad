import {
  type ChoiceRow,
  type Evidence,
  exactly,
  type ItemRow,
  type ScaleRow,
  type Span,
} from './evidence.ts';
import {
  favourableIn,
  likelihoodOfBand,
  likelihoodOfCounts,
  likelihoodOfTotal,
  pointsOf,
  totalsBehind,
} from './mechanism.ts';
import type { Question, Questionnaire, Scale } from './questionnaire.ts';
import type { ReadRelease, ReadRow, ReadVariable } from './read-release.ts';
import { gapRowsOf, leftOutOf, narrowedBySpread, scoreRowsOf, silencesOf } from './told-beside.ts';

/**
 * What a published release says, by an attacker who knows exactly how its figures are protected and
 * lacks nothing but the record keys: spans that the true values must lie in, and how likely each
 * world makes what was published.
 */
export function evidenceOf(release: ReadRelease, { questions, scales }: Questionnaire): Evidence {
  const blocks = release.blocks.map(({ id, planned, headcount, ballots }) => ({
    id,
    planned,
    headcount,
    ballots: exactly(ballots),
  }));
  const question = new Map(questions.map((one) => [one.id, one]));
  const items: ItemRow[] = [];
  const scaleRows: ScaleRow[] = [];
  for (const variable of release.variables) {
    const scale = scales.find(({ id }) => id === variable.id);
    const scored = variable.parts.filter((part) => part.scored);
    if (scale) {
      const rows = variable.fine.map((row) => scaleRow(scale, variable, row));
      scaleRows.push(...narrowedBySpread(rows, variable, release.participation.ballots));
    }
    for (const row of variable.fine) {
      for (const { item, band } of row.items) {
        const asked = question.get(item);
        if (!asked) continue;
        const alone = scored.length === 1 && scored[0]?.id === item;
        items.push(bandRow(asked, row, band, alone ? variable : null, release));
      }
    }
    for (const row of variable.coarse) {
      const wide = toldWidely(variable, row.blocks);
      for (const { item, answered, counts } of row.items) {
        const asked = question.get(item);
        if (asked) items.push(countsRow(asked, row, answered, counts, wide));
      }
      const [only] = scored;
      const asked = only && scored.length === 1 ? question.get(only.id) : undefined;
      // Scores of a scale of one question are that question's answers, told a second time.
      if (asked && row.scores.length > 0) {
        const whole = row.scores.filter((_, at) => at % 2 === 0);
        items.push(
          countsRow(
            asked,
            row,
            row.items[0]?.answered ?? 'half',
            asked.reversed ? whole.reverse() : whole,
            wide,
          ),
        );
      }
    }
  }
  const rows = [...items, ...scaleRows];
  return {
    k: release.wave.k,
    blocks,
    sets: rows.map(({ blocks: inside }) => ({
      name: inside.join('+'),
      cells: blocks.filter(({ id }) => inside.includes(id)).flatMap(({ planned }) => planned),
    })),
    items,
    scales: scaleRows,
    index: [],
    associations: [],
    gaps: gapRowsOf(release, question),
    scores: scoreRowsOf(release, scales),
    silences: silencesOf(release, scales),
    leftOut: leftOutOf(release, question),
    choices: release.choices.flatMap(({ item, rows: chosen }) => {
      const asked = question.get(item);
      return asked ? chosen.map((row) => choiceRow(asked, row)) : [];
    }),
    comments: release.comments.flatMap(({ item, rows: written }) => {
      const asked = question.get(item);
      if (!asked) return [];
      return written.map((row) => ({
        question: asked,
        blocks: row.blocks,
        ballots: exactly(ballotsIn(release, row.blocks)),
        texts: row.texts.length,
      }));
    }),
  };
}

export const ballotsIn = ({ blocks }: ReadRelease, ids: string[]) =>
  blocks.filter(({ id }) => ids.includes(id)).reduce((sum, { ballots }) => sum + ballots, 0);

/** All but two or a tenth; all but four or three tenths; at least half. */
export function answeredSpan(answered: string, n: number): Span {
  const nearly = n - Math.max(2, Math.floor(n / 10));
  const most = n - Math.max(4, Math.floor((3 * n) / 10));
  if (answered === 'nearly-all') return [nearly, n];
  if (answered === 'most') return [Math.max(0, most), nearly - 1];
  return [Math.ceil(n / 2), most - 1];
}

function scaleRow(scale: Scale, { from, step }: ReadVariable, row: ReadRow): ScaleRow {
  const n = answeredSpan(row.answered, row.n);
  const steps = (points: number, people: number) => (points * scale.unit * people) / row.n;
  const [low, high] = totalsBehind(row.total, row.n * from, step);
  const sum: Span = [Math.ceil(steps(low, n[0]) - 1e-9), Math.floor(steps(high, n[1]) - 1e-9)];
  return {
    scale,
    blocks: row.blocks,
    ballots: exactly(row.n),
    n,
    sum,
    squares: squaresOf(row, step, n, sum, scale.unit),
  };
}

/** Σ² from the spread and the sum. */
function squaresOf(
  { spread, n: ballots }: ReadRow,
  step: number,
  n: Span,
  sum: Span,
  unit: number,
): Span | null {
  if (spread === null) return null;
  const [low, high] = spreadSpan(spread, step, 2, ballots);
  return [
    Math.floor((n[0] - 1) * (low * unit) ** 2 + sum[0] ** 2 / n[1]),
    Math.ceil((n[1] - 1) * (high * unit) ** 2 + sum[1] ** 2 / n[0]),
  ];
}

/** A band, and where the question alone makes the score, its total. */
function bandRow(
  question: Question,
  row: ReadRow,
  band: number,
  variable: ReadVariable | null,
  release: ReadRelease,
): ItemRow {
  const { k } = release.wave;
  const valid: Span = variable
    ? answeredSpan(row.answered, row.n)
    : [Math.max(5, k - 2, Math.ceil(row.n / 2)), row.n];
  const likelihoods: ItemRow['likelihoods'] = [likelihoodOfBand(question, band)];
  const spreads =
    variable && ballotsIn(release, row.blocks) === release.participation.ballots
      ? variable.spread
      : null;
  let sum: Span | undefined;
  if (variable) {
    const turn = variable.kind === 'scale';
    if (!turn || !question.reversed) sum = sumSpan(row, variable, valid);
    likelihoods.push(likelihoodOfTotal(question, turn, row.n, row.total, variable.step));
    if (spreads !== null) likelihoods.push(spreadNear(question, spreads, variable.step, row.n));
  }
  const key = JSON.stringify([band, variable && [row.total, variable.step], spreads]);
  return {
    question,
    blocks: row.blocks,
    ballots: exactly(row.n),
    valid,
    favourable: favourableIn(band, valid),
    ...(sum ? { sum } : {}),
    likelihoods,
    key,
  };
}

/** Sums of valid answers that a total leaves possible. */
function sumSpan({ total, n }: ReadRow, { from, step }: ReadVariable, valid: Span): Span {
  const [low, high] = totalsBehind(total, n * from, step);
  return [Math.floor((low * valid[low < 0 ? 1 : 0]) / n), Math.ceil((high * valid[1]) / n)];
}

/** The organisation's spread is that of the row where the row is the organisation. */
function spreadNear(question: Question, published: number, step: number, ballots: number) {
  const [low, high] = spreadSpan(published, step, 3, ballots);
  return (answers: number[]) => {
    let [n, points, squares] = [0, 0, 0];
    answers.forEach((count, at) => {
      n += count;
      points += count * (question.low + at);
      squares += count * (question.low + at) ** 2;
    });
    const spread = n < 2 ? 0 : Math.sqrt(Math.max(0, squares - points ** 2 / n) / (n - 1));
    return spread > low - 1e-9 && spread < high + 1e-9 ? 1 : 0;
  };
}

/**
 * A tenth of a step either way, from fifty ballots on a fiftieth; the least stands for all below it, a
 * whole step for all above.
 */
export function spreadSpan(published: number, step: number, least: number, ballots: number): Span {
  const part = step / (ballots < 50 ? 10 : 50);
  const low = published <= (least * step) / 10 + 1e-9 ? 0 : published - part;
  return [low, published >= step - 1e-9 ? 2.5 * step : published + part];
}

function countsRow(
  question: Question,
  row: { blocks: string[]; n: number },
  answered: string,
  counts: number[],
  wide: boolean,
): ItemRow {
  const valid = answeredSpan(answered, row.n);
  const spans = spansOf(counts, row.n, valid, wide);
  return {
    question,
    blocks: row.blocks,
    ballots: exactly(row.n),
    valid,
    counts: spans,
    likelihoods: [likelihoodOfCounts(counts, row.n, wide)],
    key: JSON.stringify(['counts', counts, wide]),
  };
}

/** Whether counts of some blocks are told in wide steps. */
export function toldWidely({ parts, fine }: ReadVariable, blocks: string[]): boolean {
  const rows = fine.filter((row) => row.blocks.every((block) => blocks.includes(block)));
  return rows.length > 1 && parts.filter(({ scored }) => scored).length < 3;
}

/** What each of some counts can stand for that were rounded when added up from the lowest. */
export function spansOf(counts: number[], n: number, valid: Span, wide: boolean): Span[] {
  const points = pointsOf(n, wide);
  let before: Span = [0, 0];
  let upTo = 0;
  return counts.map((count): Span => {
    upTo += count;
    const at = points.indexOf(upTo);
    const low = ((points[at - 1] ?? 0) * valid[0]) / n;
    const high = ((points[at + 1] ?? n) * valid[1]) / n;
    const span: Span = [Math.max(0, Math.floor(low - before[1])), Math.ceil(high - before[0])];
    before = [low, high];
    return span;
  });
}

function choiceRow(
  question: Question,
  row: { blocks: string[]; n: number; answered: string; counts: Record<string, number> },
): ChoiceRow {
  const n = answeredSpan(row.answered, row.n);
  const points = pointsOf(row.n);
  const counts = new Map<string, Span>();
  // For each number of people that may have chosen: what an option can hold, taken together.
  for (let chose = n[0]; chose <= n[1]; chose += 1) {
    const spans = new Map(
      Object.entries(row.counts).map(([option, count]) => {
        const at = points.indexOf(count);
        // Strictly between the neighbouring points, scaled down from all ballots to those that chose.
        const low = at === 0 ? 0 : Math.floor(((points[at - 1] as number) * chose) / row.n) + 1;
        const high =
          at === points.length - 1
            ? chose
            : Math.ceil(((points[at + 1] as number) * chose) / row.n) - 1;
        return [option, [low, high] as Span] as const;
      }),
    );
    const together = withinPicks(spans, chose * question.pick);
    if ([...together.values()].some(([low, high]) => low > high)) continue;
    for (const [option, span] of together) {
      const [low, high] = counts.get(option) ?? span;
      counts.set(option, [Math.min(low, span[0]), Math.max(high, span[1])]);
    }
  }
  return { question, blocks: row.blocks, n, counts };
}

/** Nobody picks more than is asked: what the others hold at least, one option cannot hold. */
function withinPicks(counts: Map<string, Span>, picks: number): Map<string, Span> {
  const least = [...counts.values()].reduce((sum, [low]) => sum + low, 0);
  return new Map(
    [...counts].map(([id, [low, high]]) => [id, [low, Math.min(high, picks - least + low)]]),
  );
}
