import type { Released } from '../../disclosure/release/release-schema.ts';
import type { Text } from '../../language/language.ts';
import type { Measure } from '../figures/figures.ts';
import { measuredItems, measuredScales } from '../figures/measures.ts';
import type { Scope } from '../groups/scope.ts';

/** Customary words for alpha and omega: below .70, from .70, from .80. */
export type ReliabilityWord = 'low' | 'sufficient' | 'good';

export interface ReliabilityRow extends Omit<Released['reliability'][number], 'scale'> {
  measure: Measure;
  /** From omega, or alpha where omega has no value; null where neither has. */
  word: ReliabilityWord | null;
}

/** Correlation of a scale with an outcome: an association, never a cause. */
export interface AssociationRow {
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

/** How well the questions of a scale hang together, and what goes with what; whole waves only. */
export function reliabilityPage({ release, definition }: Scope): ReliabilityPage {
  const scales = measuredScales(release, definition).map(({ measure }) => measure);
  return {
    rows: scales.flatMap((measure) => {
      const found = release.reliability.find((one) => one.scale === measure.id);
      if (!found) return [];
      const { scale: _, ...figures } = found;
      return [{ measure, ...figures, word: wordOf(found.omega ?? found.alpha) }];
    }),
    associations: measuredItems(release, definition).flatMap(({ item }) => {
      const rows = scales.flatMap((measure) =>
        release.associations
          .filter((one) => one.scale === measure.id && one.outcome === item.id)
          .map(({ n, r, low, high }) => ({ measure, n, r, low, high })),
      );
      return rows.length > 0 ? [{ outcome: { id: item.id, text: item.text }, rows }] : [];
    }),
  };
}

function wordOf(value: number | null): ReliabilityWord | null {
  if (value === null) return null;
  if (value < 0.7) return 'low';
  return value < 0.8 ? 'sufficient' : 'good';
}
