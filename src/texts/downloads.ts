import type { Language } from '../core/language/language.ts';
import { downloads as en } from './en/downloads.ts';
import { downloads as nl } from './nl/downloads.ts';

/** The words of files: headings, codebook, titles. */
export type DownloadTexts = typeof nl;

export const downloadTexts: Record<Language, DownloadTexts> = { nl, en };
