import * as z from 'zod';

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

/** The name of the form control that asks what a column of the file is. */
export const columnControl = (heading: string) => `column:${heading}`;

/** The name of the form control that asks what a word in the file means. */
export const valueControl = (field: string, value: string) => `value:${field}:${value}`;

/**
 * Adds the answers of the preview form to what was remembered. A control left at "choose…" (an
 * empty value) stays an open question for a word, and means "leave out" for a column.
 */
export function mappingFromForm(
  entries: Iterable<[string, unknown]>,
  remembered: Mapping,
): Mapping {
  const mapping = copied(remembered);
  for (const [name, chosen] of entries) {
    if (typeof chosen !== 'string') continue;
    const column = /^column:(.+)$/s.exec(name);
    const value = /^value:([a-z][a-z0-9_-]*):(.+)$/s.exec(name);
    if (column?.[1]) mapping.columns[column[1]] = chosen;
    else if (value?.[1] && value[2] && chosen !== '') {
      const field = mapping.values[value[1]] ?? {};
      mapping.values[value[1]] = { ...field, [value[2]]: chosen };
    }
  }
  return mapping;
}

function copied({ columns, values }: Mapping): Mapping {
  return { columns: { ...columns }, values: { ...values } };
}
