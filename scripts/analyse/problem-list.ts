import { fill } from '../../src/core/language/language.ts';
import type { AnalyseTexts } from '../../src/texts/analyse.ts';

/** Problems shown before "and n more"; more do not help anyone. */
const mostShown = 25;

/** Rows named besides the first that is wrong in the same way. */
const rowsNamed = 3;

/** Problems by what is the matter: the first of its kind is told, with how many rows have the same, and which. */
export function problemList(texts: AnalyseTexts['rows']) {
  const kinds = new Map<string, { first: string; rows: number; more: number[] }>();
  return {
    count: () => kinds.size,
    add: (kind: string, problem: string, row: number) => {
      const known = kinds.get(kind);
      if (!known) kinds.set(kind, { first: problem, rows: 1, more: [] });
      else {
        known.rows += 1;
        if (known.more.length < rowsNamed) known.more.push(row);
      }
    },
    lines: () => {
      const lines = [...kinds.values()].map(({ first, rows, more }) => {
        if (rows === 1) return first;
        const named = more.join(', ') + (rows - 1 > more.length ? ' …' : '');
        return `${first} ${fill(texts.alike, { n: rows - 1, rows: named })}`;
      });
      const left = lines.length - mostShown;
      return left > 0 ? [...lines.slice(0, mostShown), fill(texts.more, { n: left })] : lines;
    },
  };
}
