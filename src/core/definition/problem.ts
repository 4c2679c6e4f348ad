/** Something wrong in a definition: where, and what to do about it. */
export interface Problem {
  /** Keys from the top of the definition to the field: `['scales', 0, 'id']`. */
  path: (string | number)[];
  /** What is the matter and how to mend it, one sentence for the author of the file. */
  message: string;
}

/**
 * One problem for each value that occurs again after its first time.
 * @example repeated([{ value: 'a', path: ['x', 0] }, { value: 'a', path: ['x', 1] }], 'item id')
 * // [{ path: ['x', 1], message: 'the item id "a" is used twice: choose another one' }]
 */
export function repeated(
  named: { value: string; path: Problem['path'] }[],
  what: string,
): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { value, path } of named) {
    if (seen.has(value)) {
      problems.push({ path, message: `the ${what} "${value}" is used twice: choose another one` });
    }
    seen.add(value);
  }
  return problems;
}
