import { type Language, say, type Text } from '../../core/language/language.ts';
import type { Cell, GroupName, Measure } from '../../core/report/figures/figures.ts';
import { writeName } from '../../core/report/groups/group-name.ts';
import type { Scope } from '../../core/report/groups/scope.ts';
import type { ChangeSince } from '../../core/report/trend/change-since.ts';
import type { WaveInSeries } from '../../core/report/trend/series.ts';
import { type ReportDepthTexts, reportDepthTexts } from '../../texts/report-depth.ts';
import { type ReportPageTexts, reportPageTexts } from '../../texts/report-pages.ts';
import type { Agreeing } from './agree-form.tsx';

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
  'agreements',
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
  /** This wave and those before it, oldest first, in the same scope; absent for a single wave. */
  series?: readonly WaveInSeries[];
  /** Ids of comments withdrawn since publication. */
  withdrawn?: ReadonlySet<string>;
  /** Words the reader looks for in the comments; absent where there is no search form. */
  search?: string;
  /** What was agreed in this scope. */
  agreements?: readonly ReportAgreement[];
  /** The day the agreements stood like this, on a report that does not change with them. */
  agreementsAsOf?: string;
  /** What this reader may agree; absent where nothing can be changed. */
  agreeing?: Agreeing;
  /** Where HR posts the comment to withdraw; absent for others. */
  withdrawing?: string;
}

/** An agreed improvement as a report shows it. */
export interface ReportAgreement {
  id: string;
  unit: string;
  text: string;
  /** Title of the theme or item it is about. */
  measure: string;
  owner: string;
  /** Days, YYYY-MM-DD. */
  due: string;
  review: string | null;
  status: 'open' | 'busy' | 'done' | 'stopped';
  /** Measured since; null for an agreement of this wave, after which nothing was measured yet. */
  change: Cell<ChangeSince> | null;
}

export function textsOf({ language }: Pick<ReportContext, 'language'>): ReportPageTexts {
  return reportPageTexts[language];
}

export function depthOf({ language }: Pick<ReportContext, 'language'>): ReportDepthTexts {
  return reportDepthTexts[language];
}

/** The name of a group in the reader's language. */
export function nameOf(context: Pick<ReportContext, 'language'>, name: GroupName): string {
  return writeName(name, context.language, textsOf(context).groups);
}

/**
 * The name of a part of the scope beside other parts: the layer or side by itself, since the heading
 * of the report says of what.
 */
export function partName(context: Pick<ReportContext, 'language' | 'scope'>, name: GroupName) {
  if (name.side) return nameOf(context, { ...name, kind: 'side', labels: [] });
  const unit = context.scope.unit ? context.scope.whole.name.labels[0] : undefined;
  const said = (label: Text) => say(label, context.language);
  const labels = name.labels.filter((label) => !unit || said(label) !== said(unit));
  return nameOf(context, labels.length > 0 ? { ...name, labels } : name);
}

/** The title of a scale or item, or the product's word for the index. */
export function titleOf(context: Pick<ReportContext, 'language'>, measure: Measure): string {
  return measure.title ? say(measure.title, context.language) : textsOf(context).index;
}
