import { fill, say } from '../../core/language/language.ts';
import { decimal, signed, whole } from '../../core/language/numbers.ts';
import type { Cell, MeanCell } from '../../core/report/figures/figures.ts';
import type { ComparedGroup } from '../../core/report/trend/details.ts';
import type { Change, Slope } from '../../core/report/trend/line.ts';
import type { StaffChange, StaffCount } from '../../core/report/trend/staff-change.ts';
import type { TrendLine } from '../../core/report/trend/trend.ts';
import {
  depthOf,
  nameOf,
  partName,
  type ReportContext,
  textsOf,
  titleOf,
} from './report-context.ts';

/** How the trend is written in words, the same in every table of it. */

const noBreak = '\u00a0';

/** The name of a line: one question that stands for a theme says so. */
export function lineTitle(
  context: ReportContext,
  { measure, basis }: Pick<TrendLine, 'measure' | 'basis'>,
): string {
  const title = titleOf(context, measure);
  const standsIn =
    basis === 'item' &&
    context.scope.definition.scales.some((scale) => say(scale.title, context.language) === title);
  return standsIn ? fill(depthOf(context).trend.item, { measure: title }) : title;
}

export function changeText(context: ReportContext, change: Cell<Change>): string {
  const texts = textsOf(context);
  const depth = depthOf(context).trend;
  if (change.withheld) return texts.withheld;
  const [by, low, high] = [change.change, change.low, change.high].map((value) =>
    signed(value, context.language),
  );
  const measured = `${by} (${low} ${texts.chart.to} ${high})`.replaceAll(' ', noBreak);
  return `${measured}, ${change.clear ? depth.clear : depth.unclear}`;
}

export function slopeText(context: ReportContext, slope: Cell<Slope>): string {
  const texts = depthOf(context).trend;
  if (slope.withheld) return '–';
  return fill(texts.perMonth, {
    direction: texts.directions[slope.direction],
    slope: signed(slope.slope, context.language),
  });
}

/** "12 of 52 new, 9 gone"; calm where it is not known, nothing where nothing is compared. */
export function staffText(context: ReportContext, change: Cell<Change>): string {
  if (change.withheld) return '–';
  return change.staff ? staffInWords(context, change.staff) : depthOf(context).trend.unknown;
}

export function staffInWords(
  context: Pick<ReportContext, 'language'>,
  { changed, headcount, left }: StaffChange,
): string {
  const values = {
    changed: staffCountText(context, changed),
    headcount: whole(headcount, context.language),
    left: staffCountText(context, left),
  };
  const words = fill(depthOf(context).trend.staffChange, values);
  return words.replaceAll(/(?<!,) /g, noBreak);
}

/** A number of people, or "fewer than 7". */
export function staffCountText(
  context: Pick<ReportContext, 'language'>,
  people: StaffCount,
): string {
  if (typeof people === 'number') return whole(people, context.language);
  return fill(depthOf(context).trend.below, { people: people.below });
}

/** A part whose places had other names says which. */
export function comparedName(
  context: ReportContext,
  { name, formerly }: Pick<ComparedGroup, 'name' | 'formerly'>,
): string {
  const now = name.labels.length > 0 ? nameOf(context, name) : partName(context, name);
  if (formerly.length === 0) return now;
  const before = formerly.map((label) => say(label, context.language)).join(', ');
  return fill(depthOf(context).trend.formerly, { name: now, before });
}

export function meanText(context: ReportContext, cell: MeanCell): string {
  if (cell.withheld) return textsOf(context).withheld;
  const { mean, n } = cell;
  const values = { mean: decimal(mean, context.language), n };
  return fill(depthOf(context).trend.mean, values).replaceAll(' ', noBreak);
}
