import { fold } from '../ground/fold.ts';
import type { RosterField } from './fields.ts';
import type { Mapping } from './mapping.ts';

/** One column of the file and what we take it for; `field` is null when nothing names it. */
export type RosterColumn = { heading: string; field: string | null; leftOut: boolean };

/**
 * Decides per column which field it is: HR's own choice first, else the heading. A name may be
 * spread over several columns (first name, last name); any other field has one.
 */
export function readColumns(
  headings: string[],
  fields: RosterField[],
  mapping: Mapping,
): RosterColumn[] {
  const chosen = new Map(
    Object.entries(mapping.columns).map(([heading, field]) => [fold(heading), field]),
  );
  return headings.map((written) => {
    const heading = written.trim();
    const choice = chosen.get(fold(heading));
    const field = fields.find(({ id, headings: known }) =>
      choice === undefined ? known.has(fold(heading)) : id === choice,
    );
    return { heading, field: field?.id ?? null, leftOut: choice === '' };
  });
}

/** Fields that two columns claim, with the heading of the later one. */
export function claimedTwice(columns: RosterColumn[]): string[] {
  const seen = new Set<string>();
  return columns.flatMap(({ heading, field }) => {
    if (field === null || field === 'name') return [];
    const again = seen.has(field);
    seen.add(field);
    return again ? [heading] : [];
  });
}
