/** Answers as one byte: the number given, or one of these two. */
export const notAnswered = 255;
export const notApplicableCode = 254;

type Whole = Uint8Array | Uint32Array;

const blockLength = 1 << 16;

/** A column of whole numbers that grows a block at a time as rows come in, without copying. */
export class Column<Kind extends Whole> {
  private readonly blocks: Kind[] = [];
  private filled = blockLength;

  constructor(private readonly create: (length: number) => Kind) {}

  push(value: number): void {
    if (this.filled === blockLength) {
      this.blocks.push(this.create(blockLength));
      this.filled = 0;
    }
    const block = this.blocks[this.blocks.length - 1];
    if (block) block[this.filled] = value;
    this.filled += 1;
  }

  /** All that came in, in one piece; the column is empty afterwards. */
  take(): Kind {
    const blocks = this.blocks.splice(0);
    const length = Math.max(0, blocks.length - 1) * blockLength + (blocks.length && this.filled);
    const whole = this.create(length);
    blocks.forEach((block, at) => {
      const start = at * blockLength;
      whole.set(block.subarray(0, length - start), start);
    });
    this.filled = blockLength;
    return whole;
  }
}

/** A column of answers, a byte each. */
export const byteColumn = () => new Column((length) => new Uint8Array(length));

/** A column of attribute values or of chosen options. */
export const wideColumn = () => new Column((length) => new Uint32Array(length));

/** An attribute of everybody: a number per row, and the value each number stands for. */
interface AttributeColumn {
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
