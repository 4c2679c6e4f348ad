import { leastOf } from '../../disclosure/protect/answered.ts';
import type { Text } from '../../language/language.ts';
import { alphaInterval } from '../../statistics/alpha.ts';
import { correlationInterval } from '../../statistics/correlation.ts';
import type { Measure } from '../figures/figures.ts';
import { measuredItems, measuredScales } from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';
import { betweenDepartments } from './between-departments.ts';

/** Customary words for alpha and omega: below .70, from .70, from .80. */
type ReliabilityWord = 'low' | 'sufficient' | 'good';

interface ReliabilityRow {
  measure: Measure;
  /** Ballots. */
  n: number;
  /** With Feldt's range for the fewest complete sheets there can be. */
  alpha: number | null;
  alphaLow: number | null;
  alphaHigh: number | null;
  omega: number | null;
  /** Between departments, from protected rows, where at least ten can be told apart. */
  icc1: number | null;
  icc1Low: number | null;
  icc1High: number | null;
  icc2: number | null;
  /** See `betweenDepartments`. */
  designEffect: number | null;
  /** From omega, or alpha where omega has no value; null where neither has. */
  word: ReliabilityWord | null;
}

/** Correlation of a scale with an outcome: an association, never a cause. */
interface AssociationRow {
  measure: Measure;
  n: number;
  r: number;
  low: number;
  high: number;
}

export interface ReliabilityPage {
  /** Per scale, over the whole organisation; empty where the release carries none. */
  rows: ReliabilityRow[];
  associations: { outcome: { id: string; text: Text }; rows: AssociationRow[] }[];
}

/** How well the questions of a scale belong together, and what goes with what; whole waves only. */
export function reliabilityPage({ release, definition }: Scope): ReliabilityPage {
  const measured = measuredScales(release, definition);
  const scales = measured.map(({ measure }) => measure);
  const n = release.participation.ballots;
  return {
    rows: measured.flatMap(({ measure, variable, rows }) => {
      const found = release.reliability.find((one) => one.scale === measure.id);
      if (!found) return [];
      const { alpha, omega, answered } = found;
      const items = variable.parts.filter(({ scored }) => scored).length;
      const range = alpha === null ? null : alphaInterval(alpha, leastOf(answered, n), items);
      return [
        {
          measure,
          n,
          alpha,
          alphaLow: range?.low ?? null,
          alphaHigh: range?.high ?? null,
          omega,
          ...betweenDepartments(rows, release.blocks),
          word: wordOf(omega ?? alpha),
        },
      ];
    }),
    associations: measuredItems(release, definition).flatMap(({ item }) => {
      if (item.own) return [];
      const rows = scales.flatMap((measure) =>
        release.associations
          .filter((one) => one.scale === measure.id && one.outcome === item.id)
          .map(({ r, answered }) => ({
            measure,
            n,
            r,
            ...correlationInterval(r, leastOf(answered, n)),
          })),
      );
      return rows.length > 0 ? [{ outcome: { id: item.id, text: item.text }, rows }] : [];
    }),
  };
}

function wordOf(value: number | null): ReliabilityWord | null {
  if (value === null) return null;
  // Judged as it is shown, with two decimals: 0.70 is never called low.
  const shown = Math.round(value * 100) / 100;
  if (shown < 0.7) return 'low';
  return shown < 0.8 ? 'sufficient' : 'good';
}
