/**
 * Counts what is struck through in a row. In many lists somebody who left is not deleted but struck
 * through: half of what stands there says so, since some strike only the name and the number.
 */
export class Strikes {
  private filled = 0;
  private struck = 0;

  start(): void {
    this.filled = 0;
    this.struck = 0;
  }

  count(struck: boolean): void {
    this.filled += 1;
    if (struck) this.struck += 1;
  }

  get row(): boolean {
    return this.struck > 0 && this.struck * 2 >= this.filled;
  }
}
