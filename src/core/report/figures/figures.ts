import type { Side } from '../../ballot/plan-schema.ts';
import type { Text } from '../../language/language.ts';

/**
 * The shapes every page of the report is made of. A figure never stands alone: it carries the
 * number of people it rests on and how far it may be off. What a release cannot carry is withheld,
 * and why is never told.
 */

/** A cell the release carries nothing for. */
export interface Withheld {
  withheld: true;
}

export const withheld: Withheld = { withheld: true };

/** A figure, or the calm statement that there is none. */
export type Cell<Figure> = (Figure & { withheld: false }) | Withheld;

/** How many of the people in a group the figure is about: "covers 48 of 52 staff". */
export interface Coverage {
  /** People in the group. */
  headcount: number;
  /** People in the published parts wholly inside the group; never more than `headcount`. */
  covered: number;
}

/** A mean with its 95 % interval; `low` and `high` are null where one value cannot carry one. */
export interface Mean extends Coverage {
  /** Ballots. */
  n: number;
  /** Points on the answer scale (1–5, or 0–10 for a 0–10 item). */
  mean: number;
  /** Spread between sheets, in points; null for fewer than two sheets. */
  sd: number | null;
  /** Degrees of freedom of the spread. */
  df: number;
  /** Variance of the mean by protection; the interval holds it. */
  added: number;
  /** 95 % interval of the mean, in points (Student's t, no finite-population correction). */
  low: number | null;
  high: number | null;
  /** The same mean on the display scale 0–100. */
  display: number;
}

export type MeanCell = Cell<Mean>;

/** What is measured: a scale, the index over the scales, or an item outside them. */
export interface Measure {
  id: string;
  kind: 'scale' | 'index' | 'item';
  /** Null for the index: its name is a word of the product, not of the definition. */
  title: Text | null;
  /** Lowest and highest possible mean, in points. */
  from: number;
  to: number;
}

/** The name of a group without words of its own language: see `group-name.ts`. */
export interface GroupName {
  id: string;
  /** Organisation, side, a set of attribute values, or whoever is in none of the groups beside it. */
  kind: 'organisation' | 'side' | 'group' | 'departments' | 'several' | 'remaining';
  side: Side | null;
  /** Labels of the values that select the group, in the order of the axes. */
  labels: Text[];
  /** Which of the sets of several departments this is, from 1; absent where there is but one. */
  place?: number;
  /** Labels of other attributes, for some of the people of a set of departments. */
  within?: Text[];
}

/** A group of people a page can add up: whole closed blocks. */
export interface ReportGroup {
  name: GroupName;
  headcount: number;
  blocks: string[];
}

/** Leaders and staff of the same departments. */
export interface ReportPair {
  id: string;
  name: GroupName;
  /** The departments in it, with the people in each where the release says. */
  departments: { id: string; label: Text; headcount: number | null }[];
  leaders: ReportGroup;
  staff: ReportGroup;
}
