import { texts } from '#texts/report-tools.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { ReportToolTexts } from './nl/report-tools.ts';

export type { ReportToolTexts };
/** Words of the buttons that a script adds to a report: staff read the edition that is theirs. */
export const reportToolTexts: Record<StaffLanguage, ReportToolTexts> = texts;
