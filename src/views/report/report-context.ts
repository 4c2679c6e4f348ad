import type { Language } from '../../core/language.ts';
import type { GroupName, Measure } from '../../core/report/figures.ts';
import { writeName } from '../../core/report/group-name.ts';
import type { Scope } from '../../core/report/scope.ts';
import { type ReportPageTexts, reportPageTexts } from '../../texts/report-pages.ts';

/** The pages of a report, in their order. */
export const reportPageIds = [
  'summary',
  'participation',
  'profile',
  'importance',
  'alignment',
  'chain',
  'strength',
  'items',
  'trend',
  'comments',
  'leaders',
  'actions',
  'method',
] as const;
export type ReportPageId = (typeof reportPageIds)[number];

/** What every page of one report shares. */
export interface ReportContext {
  scope: Scope;
  language: Language;
  /** SHA-256 of the release, in hex, as it stands on every file and page. */
  releaseHash: string;
  /** Day of publication, YYYY-MM-DD. */
  releasedOn: string;
  /** Address of another page of this report, in this language and scope. */
  link: (page: ReportPageId) => string;
}

export function textsOf({ language }: Pick<ReportContext, 'language'>): ReportPageTexts {
  return reportPageTexts[language];
}

/** The name of a group in the reader's language. */
export function nameOf(context: Pick<ReportContext, 'language'>, name: GroupName): string {
  return writeName(name, context.language, textsOf(context).groups);
}

/** The title of a scale or item, or the product's word for the index. */
export function titleOf(context: Pick<ReportContext, 'language'>, measure: Measure): string {
  return measure.title?.[context.language] ?? textsOf(context).index;
}
