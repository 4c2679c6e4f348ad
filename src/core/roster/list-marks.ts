/** What a list puts before each of its lines: `•`, `☐`, `[x]`, Word's `o` and `§`, signs of symbol fonts. */
const bullet = /^\s*(?:[-–—*•‣◦·▪▫●○■□◆➢➤✓✔✗☐☑☒§\ue000-\uf8ff]+\s*|\[[ xX]?\]\s*|o\t\s*)(?=[^\s])/u;

/** `1.`, `(2)`, `3.)`, `c)`: behind the sign stands something else. */
const signed = /^\s*\(?(\d{1,5}|[a-z])\s?[.:)\]°º][.)\]-]*\s+(?=[^\s])/i;

/** A column that only counts, or a dash behind the count. */
const unsigned = /^\s*(\d{1,5})(?:\s*\t\s*|\s+[-–—]\s+)(?=[^\s])/;

/**
 * Lines that somebody copied, without what a list puts before them. Counters are taken off only where
 * they count from line to line: `101. 102` is two numbers, and `1. 00101` is one.
 * @param isWhole whether a line means what it says as it stands
 */
export function withoutListMarks(
  lines: readonly string[],
  isWhole: (line: string) => boolean,
): string[] {
  const plain = lines
    .filter((line) => line.trim() !== '')
    .map((line) => (isWhole(line) ? line : line.replace(bullet, '')));
  if (plain.some(isWhole)) return plain;
  const [counter] = [signed, unsigned].filter((mark) => counts(plain, mark));
  return counter ? plain.map((line) => line.replace(counter, '')) : plain;
}

/** Whether the marks of all lines are one after the other; a list that begins on an earlier page has a sign. */
function counts(lines: readonly string[], mark: RegExp): boolean {
  const places = lines.map((line) => placeOf(mark.exec(line)?.[1]));
  const [first = Number.NaN] = places;
  const begins =
    first === 1 ? mark === signed || lines.length > 1 : mark === signed && lines.length > 1;
  return begins && places.every((place, at) => place === first + at);
}

/** The place of `3` or `c` in a list. */
function placeOf(counter = ''): number {
  return /\d/.test(counter) ? Number(counter) : counter.toLowerCase().charCodeAt(0) - 96;
}
