import { texts } from '#texts/members.ts';
import type { Language } from '../core/language/language.ts';
import type { MembersTexts } from './nl/members.ts';

export type { MembersTexts };
/** Who may sign in, and the form that lets somebody in. */
export const membersTexts: Record<Language, MembersTexts> = texts;
