import * as z from 'zod';
import { staffLanguageSchema } from '../core/language/language-schema.ts';
import { commentThemes } from '../core/report/comments/themes.ts';

/**
 * What pages are asked with that only show something: fields of a form that is not posted. What nobody
 * offered counts as not asked, since an address may be old or typed.
 */

/** `…/proof?reading=nl&side=staff`: the language the questions are read in, and whose they are. */
export const proofAsked = z.object({
  reading: staffLanguageSchema.optional().catch(undefined),
  side: z.enum(['staff', 'leaders']).catch('staff'),
});

/** `…/cards?for=everyone&page=2`: whose cards, and which page of them. */
export const cardsAsked = z.object({
  for: z.enum(['no-email', 'everyone']).catch('no-email'),
  page: z.coerce.number().int().min(1).catch(1),
});

const longestSearch = 100;

/** `…/comments?q=levertijd&theme=planning`: what comments are looked through for, and their theme. */
export const commentsAsked = z.object({
  q: z
    .string()
    .catch('')
    .transform((text) => text.trim().slice(0, longestSearch)),
  theme: z.enum(commentThemes).optional().catch(undefined),
});

type Asked = typeof proofAsked | typeof cardsAsked | typeof commentsAsked;

/** The name of a field of such a form, as its schema has it. */
export const nameOf = <S extends Asked>(_: S, name: keyof z.infer<S> & string): string => name;
