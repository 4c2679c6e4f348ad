import { texts } from '#texts/staff-report.ts';
import type { StaffLanguage } from '../core/language/language.ts';
import type { StaffReportTexts } from './nl/staff-report.ts';

export type { StaffReportTexts };
/** The edition of the report that everybody who was asked may read. */
export const staffReportTexts: Record<StaffLanguage, StaffReportTexts> = texts;
