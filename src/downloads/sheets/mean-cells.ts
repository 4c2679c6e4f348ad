import type { Mean, MeanCell } from '../../core/report/figures/figures.ts';
import type { DownloadTexts } from '../../texts/downloads.ts';
import { cellsOf, count, points, score, type TableCell } from './table.ts';

/** Headings that go with `meanCells`. */
export function meanHead({ columns }: DownloadTexts): string[] {
  const { headcount, covered, n, low, high, sd, display } = columns;
  return [headcount, covered, n, columns.mean, low, high, sd, display];
}

/** A mean with everything that belongs to it. */
export function meanCells(cell: MeanCell | undefined): TableCell[] {
  return cellsOf<Mean>(cell, 8, (mean) => [
    count(mean.headcount),
    count(mean.covered),
    count(mean.n),
    points(mean.mean),
    points(mean.low),
    points(mean.high),
    points(mean.sd),
    score(mean.display),
  ]);
}
