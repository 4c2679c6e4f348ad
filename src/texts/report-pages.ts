import { texts } from '#texts/report-pages.ts';
import type { Language } from '../core/language/language.ts';
import type { ReportPageTexts } from './nl/report-pages.ts';

export type { ReportPageTexts };
/** The words of the report pages. */
export const reportPageTexts: Record<Language, ReportPageTexts> = texts;
