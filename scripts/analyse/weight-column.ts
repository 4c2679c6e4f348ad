import { fold } from '../../src/core/ground/fold.ts';
import { fill } from '../../src/core/language/language.ts';
import type { AnalyseTexts } from '../../src/texts/analyse.ts';

/** The weights of a file as they come in. */
export interface WeightColumn {
  read: (cells: readonly string[], row: number) => void;
  take: () => Float64Array;
}

/**
 * The column of weights; null where none was asked for, or it is not there.
 * @param report takes a problem with its kind: a weight is a number, 0 for a row that does not count
 */
export function weightColumn(
  headings: readonly string[],
  wanted: string | undefined,
  texts: AnalyseTexts['weights'],
  report: (kind: string, problem: string, row: number) => void,
): WeightColumn | null {
  if (wanted === undefined) return null;
  const place = headings.findIndex((heading) => fold(heading) === fold(wanted));
  if (place < 0) {
    report('weights', fill(texts.noColumn, { column: wanted }), 0);
    return null;
  }
  const weights: number[] = [];
  return {
    read: (cells, row) => {
      const cell = (cells[place] ?? '').trim();
      const weight = cell === '' ? Number.NaN : Number(cell.replace(',', '.'));
      if (!(weight >= 0 && Number.isFinite(weight))) {
        const value = cell.slice(0, 40);
        report('weights', fill(texts.wrong, { row, field: wanted, value }), row);
      }
      weights.push(weight);
    },
    take: () => Float64Array.from(weights),
  };
}
