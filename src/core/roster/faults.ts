/** What is wrong with a staff list; the preview says per kind what to do about it. */
type FaultKind =
  | 'duplicate'
  | 'duplicate column'
  | 'missing'
  | 'missing column'
  | 'missing columns'
  | 'no headings'
  | 'too many columns'
  | 'too many words'
  | 'invalid'
  | 'too long'
  | 'broken quotes'
  | 'formula error'
  | 'spoiled'
  | 'scientific'
  | 'date';

/**
 * `field` is the heading as the file writes it, or our field id when the file has no such column;
 * `cell` is the name of the cell in a spreadsheet, such as `C5`.
 */
export type RosterFault = {
  line: number;
  field: string;
  kind: FaultKind;
  value?: string;
  cell?: string;
};

/** Faults beyond these are counted; nobody mends more at a time. */
const mostKept = 1_000;

/** The faults of a list, in the order of its lines. */
export class Faults {
  readonly kept: RosterFault[] = [];
  count = 0;

  add(...faults: RosterFault[]): void {
    this.count += faults.length;
    this.kept.push(...faults.slice(0, Math.max(0, mostKept - this.kept.length)));
  }

  /** The kept ones in the order of the file. */
  sorted(): RosterFault[] {
    return this.kept.sort((a, b) => a.line - b.line);
  }
}

/** The name of a cell as spreadsheets write it. */
export function cellName(line: number, column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return `${name}${line}`;
}
