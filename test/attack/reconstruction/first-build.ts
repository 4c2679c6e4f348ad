import { associationOf } from './associations.ts';
import {
  type ChoiceRow,
  type CommentRow,
  type Evidence,
  exactly,
  type IndexRow,
  type ItemRow,
  type ScaleRow,
  type Span,
  type Truth,
} from './evidence.ts';
import { besideFirst } from './first-build-beside.ts';
import {
  classOf,
  type Question,
  type Questionnaire,
  type Scale,
  type Sheet,
  scoreOn,
  turned,
} from './questionnaire.ts';

/**
 * What the first build published, compactly: exact sums over whole blocks with n, Σ and Σ², bands
 * and histograms, each on the answers it happens to have. Its later patches against single attacks
 * are left out: this is the defence to switch off, so that every attacker can be seen to succeed.
 */
export function firstBuild(
  { questions, scales }: Questionnaire,
  blocks: Evidence['blocks'],
  { sheetsOf, everybody }: Truth,
  k: number,
): Evidence {
  const ids = blocks.map(({ id }) => id);
  const least = Math.max(5, k - 2);
  const leadersOnly = ids.filter((id) =>
    sheetsOf([id]).some((sheet) =>
      questions.some((one) => one.leadersOnly && sheet.answers[one.id] !== null),
    ),
  );
  const items: ItemRow[] = [];
  const scaleRows: ScaleRow[] = [];
  const numeric = questions.filter(({ kind }) => kind === 'rating' || kind === 'eleven');
  for (const question of numeric.filter(({ scale, should }) => !scale && !should)) {
    const value = (sheet: Sheet) => turned({ ...question, reversed: false }, sheet);
    for (const row of joined(question.leadersOnly ? leadersOnly : ids, (set) =>
      publishable(sheetsOf(set), value, least, question),
    )) {
      items.push({ ...itemRow(question, row, sheetsOf(row)), ...momentsOf(sheetsOf(row), value) });
    }
  }
  for (const scale of scales) {
    const score = (sheet: Sheet) => scoreOn(scale, sheet);
    for (const row of joined(ids, (set) =>
      publishable(sheetsOf(set), score, least, { low: scale.unit, high: 5 * scale.unit }),
    )) {
      const { valid, sum, squares } = momentsOf(sheetsOf(row), score);
      scaleRows.push({
        scale,
        blocks: row,
        ballots: exactly(sheetsOf(row).length),
        n: valid,
        sum,
        squares,
      });
      for (const item of scale.items) {
        const only =
          scale.items.length === 1
            ? momentsOf(sheetsOf(row), (sheet) => turned({ ...item, reversed: false }, sheet))
            : {};
        items.push({ ...itemRow(item, row, sheetsOf(row)), ...only });
      }
    }
  }
  const coarse = joined(ids, (set) => sheetsOf(set).length >= 15);
  for (const question of numeric.filter(({ leadersOnly, should }) => !leadersOnly && !should)) {
    const rows = joined(ids, (set) => counted(question, sheetsOf(set)));
    for (const row of rows) items.push(withCounts(question, row, sheetsOf(row)));
  }
  const rows = [...scaleRows, ...items];
  return {
    k,
    blocks,
    sets: rows.map((row) => ({
      name: row.blocks.join('+'),
      cells: blocks.filter(({ id }) => row.blocks.includes(id)).flatMap(({ planned }) => planned),
    })),
    items,
    scales: scaleRows,
    index: indexRows(scales, scaleRows, ids, sheetsOf),
    associations:
      everybody.length < 50
        ? []
        : scales.flatMap((scale) =>
            numeric
              .filter(({ scale: of, should, leadersOnly }) => !of && !should && !leadersOnly)
              .flatMap((outcome) => associationOf(scale, outcome, everybody) ?? []),
          ),
    ...besideFirst(questions, scales, ids, { sheetsOf, everybody }, least),
    choices: questions
      .filter(({ kind }) => kind === 'choice')
      .flatMap((question) => coarse.map((row) => choiceRow(question, row, sheetsOf(row)))),
    comments: questions
      .filter(({ kind }) => kind === 'open')
      .flatMap((question) =>
        joined(
          ids,
          (set) =>
            commentRow(question, set, sheetsOf(set)).texts >= 5 && sheetsOf(set).length >= 10,
        ).map((row) => commentRow(question, row, sheetsOf(row))),
      ),
  };
}

/** Neighbours joined until every row may be published; what is left over joins the last row. */
export function joined(ids: string[], good: (set: string[]) => boolean): string[][] {
  const rows: string[][] = [];
  let waiting: string[] = [];
  for (const id of ids) {
    waiting.push(id);
    if (!good(waiting)) continue;
    rows.push(waiting);
    waiting = [];
  }
  if (waiting.length > 0) rows.at(-1)?.push(...waiting);
  return rows;
}

export function publishable(
  sheets: Sheet[],
  value: (sheet: Sheet) => number | null,
  least: number,
  { low, high }: { low: number; high: number },
): boolean {
  const values = sheets.flatMap((sheet) => value(sheet) ?? []);
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const edge = (high - low) / 40;
  return (
    values.length >= least && new Set(values).size > 1 && mean > low + edge && mean < high - edge
  );
}

/** Fifteen answers, not all of them in one class. */
function counted(question: Question, sheets: Sheet[]): boolean {
  const classes = sheets.flatMap((sheet) => {
    const value = turned(question, sheet);
    return value === null ? [] : [classOf(question, value)];
  });
  return classes.length >= 15 && new Set(classes).size > 1;
}

export function momentsOf(sheets: Sheet[], value: (sheet: Sheet) => number | null) {
  const values = sheets.flatMap((sheet) => value(sheet) ?? []);
  return {
    valid: exactly(values.length),
    sum: exactly(values.reduce((sum, one) => sum + one, 0)),
    squares: exactly(values.reduce((sum, one) => sum + one * one, 0)),
  };
}

function itemRow(question: Question, blocks: string[], sheets: Sheet[]): ItemRow {
  const values = sheets.flatMap((sheet) => turned(question, sheet) ?? []);
  const favourable = values.filter((value) => classOf(question, value) === 2).length;
  return {
    question,
    blocks,
    ballots: exactly(sheets.length),
    valid: exactly(values.length),
    favourable: bandAround(favourable, values.length),
    likelihoods: [],
    key: '',
  };
}

/** Five bands of the share: up to 20, 40, below 60, 80, and more. */
function bandAround(count: number, n: number): Span {
  const band = (one: number) =>
    [5 * one <= n, 5 * one <= 2 * n, 5 * one < 3 * n, 5 * one < 4 * n, true].indexOf(true);
  const same = Array.from({ length: n + 1 }, (_, one) => one).filter(
    (one) => band(one) === band(count),
  );
  return [same[0] as number, same.at(-1) as number];
}

function withCounts(question: Question, blocks: string[], sheets: Sheet[]): ItemRow {
  const counts = Array.from({ length: question.high - question.low + 1 }, (_, at) =>
    exactly(sheets.filter((sheet) => sheet.answers[question.id] === question.low + at).length),
  );
  const valid = exactly(counts.reduce((sum, [count]) => sum + count, 0));
  return {
    question,
    blocks,
    ballots: exactly(sheets.length),
    valid,
    counts,
    likelihoods: [],
    key: '',
  };
}

/** Its squares hold the spread of the sheets around a sum made from the scales, rounded up. */
function indexRows(
  scales: Scale[],
  rows: ScaleRow[],
  ids: string[],
  sheetsOf: (ids: string[]) => Sheet[],
): IndexRow[] {
  const unit = 5040;
  const needed = Math.ceil((scales.length * 3) / 4);
  const value = (sheet: Sheet) => {
    const scores = scales.flatMap((scale) => {
      const score = scoreOn(scale, sheet);
      return score === null ? [] : [(score * unit) / scale.unit];
    });
    return scores.length < needed
      ? null
      : Math.round(scores.reduce((sum, one) => sum + one, 0) / scores.length);
  };
  return ids.flatMap((id): IndexRow[] => {
    const own = rows.filter(({ blocks }) => blocks.length === 1 && blocks[0] === id);
    if (own.length < scales.length) return [];
    const {
      valid: [n],
      sum: [sum],
      squares: [squares],
    } = momentsOf(sheetsOf([id]), value);
    // Where many skip, nobody in a block may have answered enough for an index.
    if (n === 0) return [];
    const parts = own.map((row) => ({ n: row.n[0], sum: row.sum[0], unit: row.scale.unit }));
    const made = Math.round(
      parts.reduce((all, part) => all + (n * unit * part.sum) / (part.n * part.unit), 0) /
        parts.length,
    );
    const around = BigInt(n) * BigInt(squares) - BigInt(sum) ** 2n + BigInt(made) ** 2n;
    return [
      {
        unit,
        blocks: [id],
        n,
        sum: made,
        squares: Number((around + BigInt(n) - 1n) / BigInt(n)),
        scales: parts,
      },
    ];
  });
}

function choiceRow(question: Question, blocks: string[], sheets: Sheet[]): ChoiceRow {
  const chosen = sheets.flatMap(({ answers }) =>
    Array.isArray(answers[question.id]) ? [answers[question.id] as string[]] : [],
  );
  const counts = new Map(
    question.options.map((id) => [id, exactly(chosen.filter((one) => one.includes(id)).length)]),
  );
  return { question, blocks, n: exactly(chosen.length), counts };
}

function commentRow(question: Question, blocks: string[], sheets: Sheet[]): CommentRow {
  const texts = sheets.filter(({ answers }) => typeof answers[question.id] === 'string').length;
  return { question, blocks, ballots: exactly(sheets.length), texts };
}
