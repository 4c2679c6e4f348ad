import { texts } from '#texts/comment-words.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { CommentWords } from './nl/comment-words.ts';

export type { CommentWords };
/** By which words an open answer is found to be about a theme, in every language staff write in. */
export const commentWords: Record<StaffLanguage, CommentWords> = texts;
