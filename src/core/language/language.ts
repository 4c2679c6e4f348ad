import * as z from 'zod';

/** The languages every text is written in. Adding one is adding it here and adding its texts. */
export const languages = ['nl', 'en'] as const;

/** A language a person can read the product in (BCP 47 primary subtag). */
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** One text in every language; a missing or empty translation is refused. */
export const textSchema = z.strictObject({
  nl: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
export type Text = z.infer<typeof textSchema>;

/**
 * Puts values into the `{name}` places of a text.
 * @example fill('{n} people', { n: 84 }) // '84 people'
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
