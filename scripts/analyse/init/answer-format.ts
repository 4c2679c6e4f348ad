import type { ColumnProfile } from './columns.ts';
import { knownAnswers } from './known-answers.ts';

/** What the answers to some questions look like. */
export interface AnswerFormat {
  key: string;
  /** Lowest and highest, such as 1–5. */
  range: string;
  from: number;
  to: number;
  /** Words for each answer, lowest first, where they are known. */
  labels: string[] | null;
}

/** Fewest and most answers that a question may offer. */
const [fewest, most] = [4, 11];

/**
 * How the questions of one family are answered: all with the same words, or with whole numbers of which
 * the family as a whole shows how far they run. Null where that is no answer to a statement.
 */
export function formatOf(family: readonly ColumnProfile[]): AnswerFormat | null {
  const words = family.flatMap(({ values }) => [...(values ?? [])]);
  const ranges = family.map(({ range }) => range);
  const answers = knownAnswers(words);
  if (answers && family.every(({ values }) => values)) {
    return shaped(1, answers.length, answers);
  }
  if (!ranges.every((range) => range !== null)) return null;
  const low = Math.min(...ranges.map((range) => range.low));
  const high = Math.max(...ranges.map((range) => range.high));
  const labelled = labelsOf(family);
  if (labelled)
    return shaped(labelled.from, labelled.from + labelled.words.length - 1, labelled.words);
  // Numbers with names that are no full range are groups, such as 1 man, 2 woman.
  if (family.some(({ labels }) => labels.size > 0) && high < 3) return null;
  const from = low === 0 ? 0 : 1;
  if (high > 10) return null;
  return shaped(
    from,
    from === 1 && high <= 5 ? (high === 4 ? 4 : 5) : Math.max(high, from + 3),
    null,
  );
}

function shaped(from: number, to: number, labels: string[] | null): AnswerFormat | null {
  const range = `${from}–${to}`;
  if (to - from + 1 < fewest || to - from + 1 > most) return null;
  return { key: `answers-${from}-${to}${labels ? '-words' : ''}`, range, from, to, labels };
}

/** Labels of every number from 0 or 1 on, without a gap; null where there are others. */
function labelsOf(family: readonly ColumnProfile[]): { from: number; words: string[] } | null {
  const [first] = family;
  if (!first || first.labels.size === 0) return null;
  const codes = [...first.labels.keys()].map(Number).filter((code) => code >= 0 && code <= 10);
  const from = Math.min(...codes);
  if (from !== 0 && from !== 1) return null;
  const words: string[] = [];
  for (let code = from; first.labels.has(String(code)); code += 1)
    words.push(first.labels.get(String(code)) ?? '');
  const highest = Math.max(...family.map(({ range }) => range?.high ?? 0));
  return words.length >= fewest && words.length <= most && highest < from + words.length
    ? { from, words }
    : null;
}
