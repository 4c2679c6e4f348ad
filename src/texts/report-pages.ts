import type { Language } from '../core/language/language.ts';
import { reportPages as en } from './en/report-pages.ts';
import { reportPages as nl } from './nl/report-pages.ts';

/** The words of the report pages. */
export type ReportPageTexts = typeof nl;
export const reportPageTexts: Record<Language, ReportPageTexts> = { nl, en };
