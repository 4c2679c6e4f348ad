import * as z from 'zod';
import { languages, staffLanguages } from './language.ts';

export const staffLanguageSchema = z.enum(staffLanguages);
export const languageSchema = z.enum(languages);

/** One text in some languages; a missing or empty text is refused. */
export const textSchema = z
  .partialRecord(staffLanguageSchema, z.string().trim().min(1))
  .refine((text) => Object.keys(text).length > 0, 'a text needs at least one language');
