/** Answers as one byte: the number given, or one of these two. */
export const notAnswered = 255;
export const notApplicableCode = 254;

type Whole = Uint8Array | Uint32Array;

/** A column of whole numbers that grows as rows come in. */
export class Column<Kind extends Whole> {
  private length = 0;

  constructor(private cells: Kind) {}

  push(value: number): void {
    if (this.length === this.cells.length) {
      const Kind = this.cells.constructor as new (length: number) => Kind;
      const wider = new Kind(Math.max(1024, Math.ceil(this.length * 1.3)));
      wider.set(this.cells);
      this.cells = wider;
    }
    this.cells[this.length] = value;
    this.length += 1;
  }

  /** What came in so far; shares its memory with the column. */
  values(): Kind {
    return this.cells.subarray(0, this.length) as Kind;
  }
}

/** An attribute of everybody: a number per row, and the value each number stands for. */
export interface AttributeColumn {
  codes: Uint32Array;
  values: string[];
}

/**
 * All answers of a file, column by column: a byte per answer, so that a million rows of sixty items
 * take sixty megabytes. Nothing in it says who a row is.
 */
export interface Responses {
  n: number;
  attributes: Map<string, AttributeColumn>;
  /** Ratings and 0–10 answers. */
  ratings: Map<string, Uint8Array>;
  /** Chosen options as bits, the first option being 1; 0 is not answered. */
  choices: Map<string, Uint32Array>;
}
