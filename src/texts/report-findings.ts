import { texts } from '#texts/report-findings.ts';
import type { Language } from '../core/language/language.ts';
import type { ReportFindingTexts } from './nl/report-findings.ts';

export type { ReportFindingTexts };
/** The sentences in which a report says what stands out. */
export const reportFindingTexts: Record<Language, ReportFindingTexts> = texts;
