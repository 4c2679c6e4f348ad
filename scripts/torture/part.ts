/** A part of the torture: something that is tried very often. */
export interface Part {
  /** One word, to run it alone. */
  name: string;
  /** What is tried, in one line. */
  about: string;
  /**
   * @param size how much of it; each part has its own measure, and 300 is the usual run
   * @returns whether everything held
   */
  run: (size: number, say: (line: string) => void) => Promise<boolean>;
}
