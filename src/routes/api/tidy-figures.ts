import { nameOf, titleOf } from '../../core/report/model/reader.ts';
import { tidyRows } from '../../core/report/tidy/tidy.ts';
import { type Edition, sourceOf } from '../../downloads/edition.ts';
import type { ApiFigure } from '../../forms/results-api.ts';

/** The rows of the tidy table for programs: with the same digits as its CSV file. */
export function tidyFigures(edition: Edition): ApiFigure[] {
  const source = sourceOf(edition);
  return tidyRows(edition.scope).map((row) => {
    const { group, title: _title, headcount, kind, measureId, shown, band, ...numbers } = row;
    return {
      ...{ group: nameOf(source, group), headcount, kind, measureId, shown, band },
      measure: titleOf(source, row),
      ...(Object.fromEntries(
        Object.entries(numbers).map(([name, value]) => [
          name,
          value === null ? null : rounded(value),
        ]),
      ) as typeof numbers),
    };
  });
}

const rounded = (value: number) => Number(value.toFixed(4)) || 0;
