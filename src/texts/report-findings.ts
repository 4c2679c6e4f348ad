import type { Language } from '../core/language/language.ts';
import { reportFindings as en } from './en/report-findings.ts';
import { reportFindings as nl } from './nl/report-findings.ts';

/** The sentences in which a report says what stands out. */
export type ReportFindingTexts = typeof nl;
export const reportFindingTexts: Record<Language, ReportFindingTexts> = { nl, en };
