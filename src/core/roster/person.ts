import * as z from 'zod';
import { staffLanguageSchema } from '../language/language-schema.ts';

/** Somebody on the staff list. Everything is plain text as HR wrote it, attributes are value ids. */
const personSchema = z.strictObject({
  /** Personnel number; one person per number. */
  number: z.string().min(1),
  /** May be empty: no step needs a name, it only helps HR to hand over the right envelope. */
  name: z.string(),
  /** Empty for people without work e-mail; they get a card. */
  email: z.string(),
  language: staffLanguageSchema,
  /** Value id per attribute; an attribute that HR left empty is absent. */
  attributes: z.record(z.string(), z.string()),
});
export type Person = z.infer<typeof personSchema>;
