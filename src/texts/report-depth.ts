import type { Language } from '../core/language/language.ts';
import { reportDepth as en } from './en/report-depth.ts';
import { reportDepth as nl } from './nl/report-depth.ts';

/** The words of the report pages that go deeper: importance to agreements, and the method's tables. */
export type ReportDepthTexts = typeof nl;
export const reportDepthTexts: Record<Language, ReportDepthTexts> = { nl, en };
