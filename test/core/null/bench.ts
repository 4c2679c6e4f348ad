import { scopeOf } from '../../../src/core/report/groups/scope.ts';
import type { ClaimKind } from '../../../src/core/report/model/claim.ts';
import type { ReportSource } from '../../../src/core/report/model/source.ts';
import { describePage, reportPageIds } from '../../../src/core/report/report-pages.ts';
import { reportWords } from '../../../src/texts/report-words.ts';
import { claimsIn } from './claims-in.ts';
import {
  type Circumstance,
  type NullOrganisation,
  nullOrganisations,
  type Sameness,
} from './organisations.ts';
import { publishedWaves } from './published.ts';

/** Claims that are false where this is the same everywhere. */
export const falseClaims: Record<Sameness, readonly ClaimKind[]> = {
  flat: [
    ...([
      'response',
      'extremes',
      'gaps',
      'widest',
      'profile',
      'estimates',
      'wishes',
      'wording',
      'pairs',
    ] as const),
    ...(['departments', 'driven', 'low', 'importance', 'distance', 'chosen'] as const),
  ],
  shuffled: ['response', 'gaps', 'widest', 'profile', 'estimates', 'wishes', 'wording', 'pairs'],
  parallel: ['response', 'widest', 'profile'],
  unchanged: ['changes', 'slopes'],
};

/** How many reports hold at least one false claim of a kind. */
export interface NullOutcome {
  reports: number;
  byKind: Partial<Record<ClaimKind, number>>;
  /** Reports with any false claim at all. */
  any: number;
  /** One false sentence of each kind, to look at. */
  examples: Partial<Record<ClaimKind, string>>;
}

/** Publishes every organisation by the protected path, reads its report, and counts what is false. */
export async function nullBench(
  sameness: Sameness,
  count: number,
  most?: number,
  circumstance?: Circumstance,
): Promise<NullOutcome> {
  const outcome: NullOutcome = { reports: 0, byKind: {}, any: 0, examples: {} };
  const untrue = falseClaims[sameness];
  for (const organisation of nullOrganisations(sameness, count, most, circumstance)) {
    const claims = await claimsOf(organisation);
    outcome.reports += 1;
    const found = untrue.filter((kind) => claims.some((one) => one.kind === kind));
    if (found.length > 0) outcome.any += 1;
    for (const kind of found) {
      outcome.byKind[kind] = (outcome.byKind[kind] ?? 0) + 1;
      outcome.examples[kind] ??= claims.find((one) => one.kind === kind)?.text ?? '';
    }
  }
  return outcome;
}

/** Every claim of the report of an organisation, over all its pages. */
async function claimsOf(organisation: NullOrganisation) {
  const { definition, releases } = await publishedWaves(organisation);
  const series = releases.map((release, at) => ({
    scope: scopeOf(release, definition),
    months: 3 * at,
  }));
  const last = series.at(-1);
  if (!last) return [];
  const source: ReportSource = {
    ...{ scope: last.scope, language: 'en', words: reportWords('en'), releaseHash: 'e'.repeat(64) },
    ...(series.length > 1 ? { series } : {}),
  };
  const pages = series.length > 1 ? (['trend'] as const) : reportPageIds;
  return pages.flatMap((id) => claimsIn(describePage(id, source)));
}

/** Share of reports that may hold a false claim of a kind. */
const mostOften = 0.05;

/**
 * The most reports with a false claim that chance leaves where one in twenty holds one: more come with a
 * smaller chance than `unlikely`.
 * @example mostFalse(1000, 0.01) // 67
 */
export function mostFalse(reports: number, unlikely: number): number {
  let [count, chanceOf, below] = [0, (1 - mostOften) ** reports, 0];
  while (below + chanceOf < 1 - unlikely) {
    below += chanceOf;
    chanceOf *= ((reports - count) / (count + 1)) * (mostOften / (1 - mostOften));
    count += 1;
  }
  return count;
}
