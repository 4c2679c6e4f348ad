import * as z from 'zod';
import { DomainError } from '../ground/errors.ts';

/**
 * How HR's words become ours, chosen in the preview of an import and remembered for the next.
 * Columns: heading of the file → our field, or `''` for "leave this column out". Values: per
 * field, the word in the file → our value id.
 * @example { columns: { Functieschaal: 'layer' }, values: { layer: { Chef: 'lead' } } }
 */
export const mappingSchema = z.strictObject({
  columns: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.record(z.string(), z.string())),
});
export type Mapping = z.infer<typeof mappingSchema>;

export const noMapping: Mapping = { columns: {}, values: {} };

/** Columns and words that a mapping may explain; no preview asks for nearly as many. */
const mostExplained = 5_000;

/** The name of the form control that asks what a column of the file is. */
export const columnControl = (heading: string) => `column:${heading}`;

/** The name of the form control that asks what a word in the file means. */
export const valueControl = (field: string, value: string) => `value:${field}:${value}`;

/**
 * Adds the answers of the preview form to what was remembered. A control left at "choose…" (an
 * empty value) stays an open question for a word, and means "leave out" for a column. Names are
 * taken as they are, also those that mean something to a program, such as `__proto__`.
 * @throws DomainError `request.malformed` for more answers than any preview asks
 */
export function mappingFromForm(
  entries: Iterable<readonly [string, unknown]>,
  remembered: Mapping,
): Mapping {
  const columns = new Map(Object.entries(remembered.columns));
  const values = new Map(
    Object.entries(remembered.values).map(([field, words]) => [
      field,
      new Map(Object.entries(words)),
    ]),
  );
  for (const [name, chosen] of entries) {
    if (typeof chosen !== 'string') continue;
    const column = /^column:(.+)$/s.exec(name);
    const value = /^value:([a-z][a-z0-9_-]*):(.+)$/s.exec(name);
    if (column?.[1]) columns.set(column[1], chosen);
    else if (value?.[1] && value[2] && chosen !== '') {
      const words = values.get(value[1]) ?? new Map<string, string>();
      values.set(value[1], words.set(value[2], chosen));
    }
  }
  const explained = [...values.values()].reduce((sum, words) => sum + words.size, columns.size);
  if (explained > mostExplained) throw new DomainError('request.malformed', { field: 'mapping' });
  return {
    columns: Object.fromEntries(columns),
    values: Object.fromEntries(
      [...values].map(([field, words]) => [field, Object.fromEntries(words)]),
    ),
  };
}
