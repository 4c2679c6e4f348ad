import { tTwoSided } from '../../statistics/distributions/student-t.ts';
import { falseDiscovery } from '../figures/families.ts';
import type { Mean, Measure } from '../figures/figures.ts';
import type { Gap } from '../figures/gap.ts';
import { errorOf } from '../figures/inference.ts';
import { errorOfMean } from '../figures/mean.ts';

/**
 * Whether one of several figures really is the highest, widest or lower than the others: what is named
 * must hold among all that could have been named. Figures of the same people go together, which makes
 * their differences surer than supposed here: the careful side.
 */

interface Sure {
  value: number;
  standardError: number;
  df: number;
}

/** Chance of a difference this large between two figures, if there were none. */
function chanceOf(first: Sure, second: Sure): number {
  const error = Math.hypot(first.standardError, second.standardError);
  if (error === 0) return first.value === second.value ? 1 : 0;
  return tTwoSided((first.value - second.value) / error, Math.min(first.df, second.df));
}

/** A theme with its mean. */
export interface Themed {
  measure: Measure;
  mean: Mean;
}

/** A theme at one end, and the others that cannot be told apart from it. */
export interface Extreme extends Themed {
  also: Measure[];
}

const themesOf = (themes: readonly Themed[]) =>
  themes.flatMap((theme) => {
    const error = errorOfMean({ withheld: false, ...theme.mean });
    return error ? [{ ...theme, value: theme.mean.mean, ...error }] : [];
  });

/** At most so many themes are named together. */
const mostNamed = 3;

/**
 * The highest and the lowest theme with those that cannot be told from them; null where highest and
 * lowest are not apart after Bonferroni over all pairs of themes, or too many are alike to name.
 */
export function extremesOf(themes: readonly Themed[]): {
  highest: Extreme | null;
  lowest: Extreme | null;
} {
  const sorted = sortedThemes(themes);
  if ((chanceOfEnds(themes) ?? 1) >= 0.05) return { highest: null, lowest: null };
  const ends = (found: (typeof sorted)[number] | undefined): Extreme | null => {
    if (!found) return null;
    const also = sorted.filter((one) => one !== found && chanceOf(found, one) >= 0.05);
    if (also.length >= mostNamed) return null;
    return { measure: found.measure, mean: found.mean, also: also.map(({ measure }) => measure) };
  };
  return { highest: ends(sorted[0]), lowest: ends(sorted.at(-1)) };
}

const sortedThemes = (themes: readonly Themed[]) =>
  themesOf(themes).toSorted((a, b) => b.value - a.value);

/** The chance of ends this far apart if all themes were alike, after Bonferroni over all pairs. */
export function chanceOfEnds(themes: readonly Themed[]): number | null {
  const sorted = sortedThemes(themes);
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  const pairs = (sorted.length * (sorted.length - 1)) / 2;
  return top && bottom && top !== bottom ? Math.min(1, chanceOf(top, bottom) * pairs) : null;
}

/** Ids of the themes that lie below the average theme, after Benjamini–Hochberg over the themes. */
export function belowAverage(themes: readonly Themed[]): Set<string> {
  const found = besideAverage(themes);
  return new Set(found.flatMap(({ id, below, p }) => (below && (p ?? 1) < 0.05 ? id : [])));
}

/** Every theme beside the average theme, with its chance after Benjamini–Hochberg over the themes. */
export function besideAverage(
  themes: readonly Themed[],
): { id: string; below: boolean; p: number | null }[] {
  const known = themesOf(themes);
  const count = known.length;
  if (count < 2) return [];
  const average = known.reduce((sum, { value }) => sum + value, 0) / count;
  const all = known.reduce((sum, { standardError }) => sum + standardError ** 2, 0);
  const tests = known.map(({ value, standardError, df }) => {
    const own = standardError ** 2;
    const variance = own * (1 - 2 / count) + all / count ** 2;
    return variance > 0 ? tTwoSided((value - average) / Math.sqrt(variance), df) : null;
  });
  const adjusted = falseDiscovery(tests);
  return known.map(({ measure, value }, at) => {
    return { id: measure.id, below: value < average, p: adjusted[at] ?? null };
  });
}

/** Whether the widest of these gaps is wider than each of the others. */
export function isWidest(widest: Gap, others: readonly Gap[]): boolean {
  const sure = ({ gap, low, high, df }: Gap): Sure => {
    return { value: Math.abs(gap), standardError: errorOf({ low, high }, df), df };
  };
  return others.every((one) => one === widest || chanceOf(sure(widest), sure(one)) < 0.05);
}
