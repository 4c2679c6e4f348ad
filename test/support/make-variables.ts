import type { Answers } from '../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { bandOf } from '../../src/core/disclosure/protect/publishable.ts';
import type { Variable } from '../../src/core/disclosure/release/release-schema.ts';
import { gapOf, scoreOf, unitOf } from '../../src/core/scoring/score.ts';
import { favourable } from '../../src/core/statistics/favourable.ts';
import { momentsOf, varianceOf } from '../../src/core/statistics/moments.ts';

/** Blocks that a row names, and the sheets in them. */
export interface Part {
  blocks: string[];
  sheets: Answers[];
}

/** Every scale and every rated item that stands alone, with its rows. */
export function variablesOf(
  definition: Definition,
  fine: Part[],
  coarse: Part[],
  leadersOnly: (parts: Part[]) => Part[],
  { base, total, spread, step }: Figures,
): Variable[] {
  const items = itemsOf(definition);
  const scales = definition.scales.map(({ id }): Variable => {
    const own = items.filter((item) => item.scale === id);
    const twins = items.filter((item) => own.some((one) => one.id === item.twinOf));
    const unit = unitOf(definition, id);
    const score = (sheet: Answers) => scoreOf(definition, id, sheet);
    return {
      id,
      kind: 'scale',
      from: 1,
      to: 5,
      step: step(2),
      parts: own.map((item) => ({ id: item.id, scored: item.scored, reversed: item.reversed })),
      spread: spread(fine, score, unit),
      gapSpreads: twins.flatMap((twin) => {
        const found = spread(fine, (sheet) => gapOf(sheet, twin), 1);
        return found === null ? [] : [{ item: twin.id, spread: found }];
      }),
      fine: fine.map((part) => ({
        ...base(part, score),
        total: total(part, score, unit),
        spread: spread([part], score, unit),
        items: own.map((item) => ({ item: item.id, band: band(part, item.id) })),
        gaps: twins.map((twin) => ({
          item: twin.id,
          total: total(part, (sheet) => gapOf(sheet, twin), 1),
        })),
      })),
      coarse: coarse.map((part) => ({
        blocks: part.blocks,
        n: part.sheets.length,
        items: own.map((item) => counted(part, item.id, 5)),
        scores: halfPoints(part.sheets.map(score), unit),
      })),
    };
  });
  const alone = items.filter(
    (item) =>
      !item.scale && !item.twinOf && ['rating', 'eleven'].includes(formatOf(definition, item).kind),
  );
  const singles = alone.map((item): Variable => {
    const keep = item.audience === 'leaders' ? leadersOnly : (parts: Part[]) => parts;
    const options = formatOf(definition, item).kind === 'eleven' ? 11 : 5;
    const answer = (sheet: Answers) => numberOrNull(sheet[item.id]);
    return {
      id: item.id,
      kind: 'item',
      from: options === 11 ? 0 : 1,
      to: options === 11 ? 10 : 5,
      step: step(options === 11 ? 5 : 2),
      parts: [{ id: item.id, scored: true, reversed: item.reversed }],
      spread: spread(keep(fine), answer, 1),
      gapSpreads: [],
      fine: keep(fine).map((part) => ({
        ...base(part, answer),
        total: total(part, answer, 1),
        spread: null,
        items: [{ item: item.id, band: band(part, item.id) }],
        gaps: [],
      })),
      coarse: keep(coarse).map((part) => ({
        blocks: part.blocks,
        n: part.sheets.length,
        items: [counted(part, item.id, options)],
        scores: [],
      })),
    };
  });
  return [...scales, ...singles];
}

const numberOrNull = (answer: unknown) => (typeof answer === 'number' ? answer : null);

type Score = (sheet: Answers) => number | null;

/** How figures of a part are made: as a release has them, or as they are. */
export interface Figures {
  base: (part: Part, score: Score) => { blocks: string[]; n: number; answered: 'nearly-all' };
  total: (part: Part, score: Score, unit: number) => number;
  spread: (parts: Part[], score: Score, unit: number) => number | null;
  step: (step: number) => number;
}

export function figuresOf(exact: boolean): Figures {
  const scoresIn = (parts: Part[], score: Score) =>
    momentsOf(parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => score(sheet) ?? [])));
  return {
    base: (part, score) => ({
      blocks: part.blocks,
      n: exact ? scoresIn([part], score).n : part.sheets.length,
      answered: 'nearly-all',
    }),
    total: (part, score, unit) => {
      const { n, sum } = scoresIn([part], score);
      if (exact) return sum / unit;
      return n === 0 ? 0 : Math.round((part.sheets.length * sum) / n / unit);
    },
    spread: (parts, score, unit) => {
      const variance = varianceOf(scoresIn(parts, score), unit);
      if (variance === null) return null;
      return exact ? Math.sqrt(variance) : Math.round(10 * Math.sqrt(variance)) / 10;
    },
    step: (step) => (exact ? 0 : step),
  };
}

function counted({ sheets }: Part, item: string, options: number) {
  const counts = new Array<number>(options).fill(0);
  for (const sheet of sheets) {
    const answer = sheet[item];
    if (typeof answer !== 'number') continue;
    const place = options === 11 ? answer : answer - 1;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { item, answered: 'nearly-all' as const, counts };
}

function band(part: Part, item: string): number {
  const eleven = part.sheets.some((sheet) => Number(sheet[item]) > 5 || sheet[item] === 0);
  const found = favourable(counted(part, item, eleven ? 11 : 5).counts);
  return found.estimable ? bandOf(found.favourable, found.n) : 0;
}

function halfPoints(scores: (number | null)[], unit: number): number[] {
  const counts = new Array<number>(9).fill(0);
  for (const score of scores) {
    if (score === null) continue;
    const place = Math.round((score / unit - 1) * 2);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
