import type { Withheld } from '../figures/figures.ts';
import type { ClaimKind } from './claim.ts';

/**
 * A table of the report as data. Renderers decide how a figure with its interval and its people
 * looks: one cell in words on a page, a column for each number in a workbook.
 */

/** How a number is written; the number itself is never a text. */
export type NumberKind =
  | 'count'
  | 'points'
  | 'gap'
  | 'score'
  | 'share'
  | 'shareGap'
  | 'chance'
  | 'coefficient';

export interface Column {
  title: string;
  /** `sentence` is a text that may break over lines; `day` a calendar day such as 2026-11-21. */
  kind: 'text' | 'sentence' | 'day' | NumberKind;
  /** Figures of this column come with a 95 % interval. */
  interval?: boolean;
  /** Figures of this column come with the number of answers they rest on. */
  people?: boolean;
  /** What the parts of a `Said` are, for renderers that give each a column. */
  parts?: readonly Column[];
}

/** How a cell of a heat map stands to the whole: see the chain. */
export type Tone = -2 | -1 | 0 | 1 | 2;

/** A released figure; only the ends are known of a share without a value. */
export interface Figure {
  value: number | null;
  low?: number | null;
  high?: number | null;
  n?: number;
  /** A difference that holds after correction: only then it stands out. */
  clear?: boolean;
  tone?: Tone;
}

/** Several figures that people read as one short sentence. */
interface Said {
  said: string;
  parts: readonly TableCell[];
  /** What the sentence states to be different. */
  claims?: readonly ClaimKind[];
}

/** A text, a figure, a figure that the release does not carry, or nothing that applies. */
export type TableCell = string | Figure | Said | Withheld | null;

export interface Table {
  caption: string;
  /** What a figure that stands out states to be different; every table with such figures says so. */
  claim?: ClaimKind;
  /** The first column heads the rows. */
  columns: readonly Column[];
  rows: readonly (readonly TableCell[])[];
  /**
   * Set where all columns but the first are the same figure for one group (or outcome) each: what
   * these columns are called together. `grid` keeps that form in a workbook too, for its colours.
   */
  across?: { title: string; grid?: boolean };
}

/** The figure of a cell, written from what the release carries; withheld stays withheld. */
export function figureOf<Shown>(
  cell: (Shown & { withheld: false }) | Withheld | undefined,
  write: (shown: Shown) => Figure,
): Figure | Withheld {
  return !cell || cell.withheld ? { withheld: true } : write(cell);
}

/** A number by itself; null where it has no value. */
export function plain(value: number | null | undefined): Figure | null {
  return typeof value === 'number' ? { value } : null;
}
