const looked = { heads: 30, lines: 400, letters: 200_000, width: 2_000 };
const fewest = 3;
/** What a single heading that a list cannot do without counts for: a word of any text may be one. */
const oneHeading = 4;
/** A line that is drawn, and one that is drawn under each heading. */
const rule = /^[\s\-=_+|]*$/;
const underlines = /^\s*[-=]+(?:\s+[-=]+){2,}\s*$/;

/**
 * Text whose columns are filled up with spaces, as mainframes and printed reports write it, with a
 * separator between its cells: cut where nearly every line from the headings on has a space. A piece
 * without a heading belongs to the column before it.
 * @returns undefined where no line of headings stands above such columns
 */
export function cutByWidth(
  text: string,
  separator: string,
  countHeadings: (cells: string[]) => number,
): string | undefined {
  const lines = text.slice(0, looked.letters).split(/\r\n?|\n/);
  const filled = lines.filter((line) => !rule.test(line)).slice(0, looked.lines);
  let best = { known: oneHeading, starts: [] as number[] };
  const drawn = lines.slice(0, looked.heads).find((line) => underlines.test(line));
  for (let at = 0; at < Math.min(looked.heads, filled.length - 1); at += 1) {
    for (const starts of [underlined(drawn), columnStarts(filled.slice(at))]) {
      const known = countHeadings(cut(filled[at] ?? '', starts));
      if (known > best.known) best = { known, starts };
    }
  }
  if (best.starts.length < fewest) return undefined;
  return text.replace(/[^\r\n]+/g, (line) => cut(line, best.starts).join(separator));
}

const cut = (line: string, starts: number[]) =>
  starts.map((from, at) => line.slice(from, starts[at + 1]).trim());

const underlined = (drawn = '') =>
  [...drawn.matchAll(/[-=]+/g)].map(({ index }, at) => (at === 0 ? 0 : index));

/** Where columns begin: behind a place that is empty in nearly every line, below a word of the first. */
function columnStarts(lines: string[]): number[] {
  const [head = ''] = lines;
  const longest = Math.max(...lines.map(({ length }) => length));
  const width = Math.min(longest, looked.width);
  const starts: number[] = [];
  let empty = true;
  for (let place = 0; place < width; place += 1) {
    const used = lines.filter((line) => (line[place] ?? ' ') !== ' ').length;
    const few = used * 50 <= lines.length;
    if (!few && empty) starts.push(place);
    empty = few;
  }
  const headed = starts.filter((from, at) => head.slice(from, starts[at + 1]).trim() !== '');
  return headed.map((from, at) => (at === 0 ? 0 : from));
}
