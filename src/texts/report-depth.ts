import { texts } from '#texts/report-depth.ts';
import type { Language } from '../core/language/language.ts';
import type { ReportDepthTexts } from './nl/report-depth.ts';

export type { ReportDepthTexts };
/** The words of the report pages that go deeper: importance to agreements, and the method's tables. */
export const reportDepthTexts: Record<Language, ReportDepthTexts> = texts;
