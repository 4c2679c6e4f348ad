import type { ClaimKind } from './claim.ts';
import type { Tone } from './table.ts';

/**
 * A chart of the report as data: what is compared, never where a line is drawn. A page draws it as
 * a display list, slides as a native chart, and its numbers are a table of the same figures.
 */

/** A mean on its interval. */
export interface PlottedMean {
  mean: number;
  low: number | null;
  high: number | null;
  n: number;
}

/** A difference with its interval; `clear` when it holds after correction. */
export interface PlottedGap {
  value: number;
  low: number | null;
  high: number | null;
  clear: boolean;
}

interface Framed {
  /** Unique within a report. */
  id: string;
  title: string;
  /** What a row or cell that stands out states to be different. */
  claim?: ClaimKind;
  /** How to read it, and what a reader who does not see it should know. */
  description: string;
}

/** Two means per row and what lies between them. */
export interface PairsChart extends Framed {
  kind: 'pairs';
  from: number;
  to: number;
  /** The figures are shares from 0 to 1, not points. */
  shares?: true;
  /** Leaders and frontline, or wish and practice: they look different. */
  of: 'sides' | 'wishes';
  first: string;
  second: string;
  /** What the difference is called. */
  gap: string;
  /** Name of what the first expect of the second; absent where nobody was asked. */
  estimate?: string;
  rows: readonly {
    label: string;
    bold?: boolean;
    first: PlottedMean | null;
    second: PlottedMean | null;
    estimate?: number | null;
    gap: PlottedGap | null;
  }[];
}

/** Means of one or more groups per row. */
export interface MeansChart extends Framed {
  kind: 'means';
  from: number;
  to: number;
  /** Decimals of the number beside a mark; one unless said otherwise. */
  digits?: number;
  /** What the groups are called together. */
  across: string;
  groups: readonly string[];
  /** The first group is the whole, of which the others are parts. */
  hasWhole: boolean;
  /** Figures are differences, written with their sign. */
  gaps?: boolean;
  rows: readonly { label: string; bold?: boolean; cells: readonly (PlottedMean | null)[] }[];
}

/** One share or number per row. */
export interface BarsChart extends Framed {
  kind: 'bars';
  /** What the bars measure. */
  heading: string;
  rows: readonly {
    label: string;
    bold?: boolean;
    value: number | null;
    low?: number | null;
    high?: number | null;
    /** People who are counted, of how many. */
    n?: number;
    of?: number;
    /** The number in words. */
    text: string;
  }[];
}

/** Rows × columns of means, coloured where they clearly stand out. */
export interface HeatChart extends Framed {
  kind: 'heat';
  across: string;
  columns: readonly string[];
  digits?: number;
  /** Words for the tones, lowest first; absent where no cell takes colour. */
  tones?: readonly [string, string, string, string, string];
  rows: readonly {
    label: string;
    bold?: boolean;
    cells: readonly (HeatCell | null)[];
  }[];
}

export interface HeatCell {
  mean: number;
  n: number;
  tone: Tone;
  low?: number | null;
  high?: number | null;
}

/** How many gave each answer, least favourable first. */
export interface AnswersChart extends Framed {
  kind: 'answers';
  options: readonly string[];
  favourable: string;
  rows: readonly {
    label: string;
    counts: readonly number[] | null;
    favourable: { share: number; low: number; high: number } | null;
  }[];
}

/** The stretch in which a share lies, for groups too small for a point. */
export interface BandsChart extends Framed {
  kind: 'bands';
  favourable: string;
  rows: readonly { label: string; band: { from: number; to: number } | null }[];
}

/** A line over measurements per group. */
export interface LinesChart extends Framed {
  kind: 'lines';
  from: number;
  to: number;
  moments: readonly { at: number; text: string }[];
  /** The level of the first measurement. */
  start: { value: number; text: string } | null;
  groups: readonly string[];
  /** Per group a value per moment. */
  values: readonly (readonly (PlottedMean | null)[])[];
}

export type Chart =
  | PairsChart
  | MeansChart
  | BarsChart
  | HeatChart
  | AnswersChart
  | BandsChart
  | LinesChart;
