import type { Evidence, GapRow, LeftOut, ScoreRow, Silence, Truth } from './evidence.ts';
import { exactly } from './evidence.ts';
import { joined, momentsOf, publishable } from './first-build.ts';
import { halfPoints, type Question, type Scale, type Sheet, turned } from './questionnaire.ts';

/** The rest of what the first build told: exact gaps, statistics that are missing, joined rows. */
export function besideFirst(
  questions: Question[],
  scales: Scale[],
  ids: string[],
  { sheetsOf, everybody }: Truth,
  least: number,
): Pick<Evidence, 'gaps' | 'scores' | 'silences' | 'leftOut'> {
  return {
    gaps: questions.flatMap((should) => {
      const really = questions.find(({ id }) => id === should.should);
      return really ? gapRows(should, really, ids, sheetsOf, least) : [];
    }),
    scores: scales.flatMap((scale) => scoreRows(scale, ids, sheetsOf)),
    silences: scales.flatMap((scale) => silenceOf(scale, ids, everybody)),
    leftOut: questions
      .filter((one) => standsAlone(one, scales))
      .flatMap((question) => leftOutOf(question, ids, sheetsOf, least)),
  };
}

function gapRows(
  should: Question,
  really: Question,
  ids: string[],
  sheetsOf: Truth['sheetsOf'],
  least: number,
): GapRow[] {
  const gap = (sheet: Sheet) => {
    const [one, other] = [sheet.answers[should.id], sheet.answers[really.id]];
    return typeof one === 'number' && typeof other === 'number' ? one - other : null;
  };
  const rows = joined(ids, (set) => publishable(sheetsOf(set), gap, least, { low: -4, high: 4 }));
  return rows.map((blocks) => {
    const sheets = sheetsOf(blocks);
    const { valid, sum, squares } = momentsOf(sheets, gap);
    return {
      should,
      really,
      blocks,
      ballots: exactly(sheets.length),
      valid,
      total: exactly((sheets.length * sum[0]) / valid[0]),
      squares,
    };
  });
}

/** Scores in half points from fifteen on, where not all are the same. */
function scoreRows(scale: Scale, ids: string[], sheetsOf: Truth['sheetsOf']): ScoreRow[] {
  if (scale.items.length < 2) return [];
  const halves = (blocks: string[]) =>
    sheetsOf(blocks).flatMap((sheet) => halfPoints(scale, sheet) ?? []);
  const rows = joined(ids, (set) => halves(set).length >= 15 && new Set(halves(set)).size > 1);
  return rows.map((blocks) => {
    const found = halves(blocks);
    const counts = Array.from({ length: 9 }, (_, at) =>
      exactly(found.filter((one) => one === at).length),
    );
    return { scale, blocks, n: exactly(found.length), counts };
  });
}

/** No omega where nobody differs on one of the questions. */
function silenceOf(scale: Scale, blocks: string[], everybody: Sheet[]): Silence[] {
  const rows = everybody
    .map((sheet) => scale.items.flatMap((item) => turned(item, sheet) ?? []))
    .filter((row) => row.length === scale.items.length);
  const alike = scale.items.some((_, at) => new Set(rows.map((row) => row[at])).size === 1);
  return rows.length >= 50 && scale.items.length > 2 && alike ? [{ scale, blocks }] : [];
}

function standsAlone(question: Question, scales: Scale[]): boolean {
  if (question.kind !== 'rating' && question.kind !== 'eleven') return false;
  if (question.should || question.leadersOnly) return false;
  const scale = scales.find(({ id }) => id === question.scale);
  return !scale || (scale.items.length === 1 && scale.items[0]?.id === question.id);
}

/** The first of two blocks in a row had none of its own: its exact figures were refused. */
function leftOutOf(
  question: Question,
  ids: string[],
  sheetsOf: Truth['sheetsOf'],
  least: number,
): LeftOut[] {
  const value = (sheet: Sheet) => turned({ ...question, reversed: false }, sheet);
  const rows = joined(ids, (set) => publishable(sheetsOf(set), value, least, question));
  return rows.slice(0, -1).flatMap(([first, ...others]): LeftOut[] => {
    if (first === undefined || others.length !== 1) return [];
    const people = sheetsOf([first]).length;
    return [
      {
        question,
        blocks: [first],
        ballots: exactly(people),
        others: null,
        refused: () => (answers) => (refusedFirst(question, answers, least) ? 1 : 0),
        key: JSON.stringify(['first build', people, least]),
      },
    ];
  });
}

function refusedFirst({ low, high }: Question, answers: number[], least: number): boolean {
  const given = answers.reduce((sum, one) => sum + one, 0);
  const mean = answers.reduce((sum, one, at) => sum + one * (low + at), 0) / given;
  const edge = (high - low) / 40;
  const differ = answers.filter((one) => one > 0).length > 1;
  return given < least || !differ || mean <= low + edge || mean >= high - edge;
}
