import { texts } from '#texts/downloads.ts';
import type { Language } from '../core/language/language.ts';
import type { DownloadTexts } from './nl/downloads.ts';

export type { DownloadTexts };

/** The words of files: headings, codebook, titles. */
export const downloadTexts: Record<Language, DownloadTexts> = texts;
