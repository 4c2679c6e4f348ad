import { slug } from '../core/ground/slug.ts';
import type { Language, StaffLanguage } from '../core/language/language.ts';
import type { ReportAgreement } from '../core/report/agreements/report-agreement.ts';
import type { Scope } from '../core/report/groups/scope.ts';
import type { ReportSource } from '../core/report/model/source.ts';
import type { WaveInSeries } from '../core/report/trend/series.ts';
import { type ReportWords, reportWords } from '../texts/report-words.ts';
import type { ReportContext } from '../views/report/report-context.ts';

/** What a file is made from: released figures in one scope, and what every file carries. */
export interface Edition<Tongue extends StaffLanguage = Language> {
  scope: Scope;
  language: Tongue;
  /** SHA-256 of the release, hexadecimal. */
  releaseHash: string;
  /** The signed head of the log when the file was made, in one line; none outside a deployment. */
  logHead?: string;
  /** Calendar day of publication, such as 2026-11-21. */
  date: string;
  /** Comments HR has withdrawn since, by `commentId`; no file shows them. */
  withdrawn: ReadonlySet<string>;
  /** Earlier waves and this one, oldest first, in the same scope; without it no trend is drawn. */
  series?: readonly WaveInSeries[];
  /** What was agreed in the scope, which is no part of the release, and the day it stood like this. */
  agreed?: { agreements: readonly ReportAgreement[]; asOf: string };
  /** The words of the report, where the questionnaire is one of others. */
  words?: ReportWords;
  /** Address of the deployment, where the file names its pages. */
  site?: string;
  /** The organisation's logo as a PNG, for the first page. */
  logo?: Uint8Array<ArrayBuffer>;
}

/** The report of this edition as pages; in a file they refer to each other by name. */
export function contextOf(edition: Edition): ReportContext {
  const { scope, language, releaseHash, logHead, date, withdrawn, series, agreed, words } = edition;
  return {
    scope,
    language,
    releaseHash,
    ...(logHead ? { logHead } : {}),
    ...(words ? { words } : {}),
    releasedOn: date,
    link: (page) => `#${page}`,
    withdrawn,
    ...(series ? { series } : {}),
    ...(agreed ? { agreements: agreed.agreements, agreementsAsOf: agreed.asOf } : {}),
  };
}

/** What the pages of this edition are described from. */
export function sourceOf<Tongue extends StaffLanguage>(
  edition: Edition<Tongue>,
): ReportSource<Tongue> {
  const { scope, language, releaseHash, logHead, withdrawn, series, agreed, site } = edition;
  return {
    scope,
    language,
    words: edition.words ?? reportWords(language),
    releaseHash,
    ...(logHead ? { logHead } : {}),
    ...(site ? { site } : {}),
    withdrawn,
    ...(series ? { series } : {}),
    ...(agreed ? { agreements: agreed.agreements, agreementsAsOf: agreed.asOf } : {}),
  };
}

/** The first characters of a release's fingerprint: enough to tell two releases apart at a glance. */
export const shortMark = (releaseHash: string): string => releaseHash.slice(0, 12);

/** How many lines the log had and the root over them: its head without the signature. */
export const shortHead = (logHead: string): string => logHead.split(' ').slice(1, 3).join(' ');

/** A file name without spaces or accents: `geleding-meting-een-2026-11-21.csv`. */
export function fileName(
  { scope, date }: Pick<Edition, 'scope' | 'date'>,
  extension: string,
): string {
  const title = slug(`${scope.release.wave.title} ${scope.unit ?? ''}`).slice(0, 60);
  return `${['geleding', title, date].filter(Boolean).join('-')}.${extension}`;
}
