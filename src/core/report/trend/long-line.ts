import { fill } from '../../language/language.ts';
import { decimal, whole } from '../../language/numbers.ts';
import type { Mean, Measure } from '../figures/figures.ts';
import type { Part } from '../model/page.ts';
import type { ReportSource } from '../model/source.ts';
import type { TrendLine, TrendPage } from './trend.ts';
import { lineTitle } from './words.ts';

/** Months after which a line says more than a moment does (seed 003). */
const longEnough = 9;

/** From this mean on a level is sufficient: 55 of 100 (3.2 on 1 to 5), where the report's word is "fair". */
export function sufficientFrom({ from, to }: Pick<Measure, 'from' | 'to'>): number {
  return from + 0.55 * (to - from);
}

/** Both halves of the question whether things go well: does the line rise, and is the level enough? */
export interface LongLine {
  line: TrendLine;
  months: number;
  direction: 'rising' | 'falling' | 'level';
  level: Mean;
  /** The whole interval of the last wave lies at or above the mark. */
  sufficient: boolean;
}

/**
 * The line of the whole organisation that says most: the index where waves share it, otherwise the
 * first theme they share. A line that rises says little where the level is low, and the reverse.
 * @returns null where none but questions from 0 to 10 have two waves
 */
export function longLine({ groups: [whole] }: TrendPage): LongLine | null {
  const line = whole?.lines.find(
    ({ measure, points }) =>
      (measure.kind !== 'item' || measure.to < 10) &&
      points.filter(({ cell }) => !cell.withheld).length > 1,
  );
  const end = line?.points.at(-1);
  if (!line || !end || end.cell.withheld) return null;
  const level = end.cell;
  const sufficient = (level.low ?? level.mean) >= sufficientFrom(line.measure);
  const first = line.points.find(({ cell }) => !cell.withheld);
  return {
    line,
    months: end.months - (first?.months ?? end.months),
    direction: directionOf(line),
    level,
    sufficient,
  };
}

/** Of the slope, or of the one change where there are only two waves. */
function directionOf({ slope, last }: TrendLine): LongLine['direction'] {
  if (!slope.withheld) return slope.direction;
  if (last.withheld || !last.clear) return 'level';
  return last.change > 0 ? 'rising' : 'falling';
}

/** Whether the line rises, as one sentence. */
export function longLineHead(source: ReportSource, { line, months, direction }: LongLine): string {
  return fill(source.words.depth.trend.longLine[direction], {
    measure: lineTitle(source, line),
    months: whole(roundedMonths(months), source.language),
  });
}

const roundedMonths = (months: number) => Math.max(1, Math.round(months));

/** Rising and sufficient, in words: one sentence for the line, one for the level. */
export function longLinePart(source: ReportSource, found: LongLine): Part {
  const { language } = source;
  const texts = source.words.depth.trend.longLine;
  const { line, months, direction, level, sufficient } = found;
  const said = [
    longLineHead(source, found),
    fill(sufficient ? texts.sufficient : texts.notSufficient, {
      mean: decimal(level.mean, language),
      low: decimal(level.low ?? level.mean, language),
      high: decimal(level.high ?? level.mean, language),
      mark: decimal(sufficientFrom(line.measure), language),
    }),
  ];
  const text = [...said, ...(roundedMonths(months) < longEnough ? [texts.short] : [])].join(' ');
  return { kind: 'text', text, claims: direction === 'level' ? [] : ['slopes'] };
}
