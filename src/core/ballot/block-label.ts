import { fill, type StaffLanguage, say, type Text } from '../language/language.ts';
import type { Plan, PlannedBlock } from './plan-schema.ts';

/** How sides are called and names are joined, in one language. */
export interface GroupWords extends Record<PlannedBlock['side'], string> {
  and: string;
  /** `{n}` more names. */
  more: string;
}

/** Names that the people of a block have in common on one axis, and how many more there are. */
export interface CommonNames {
  names: Text[];
  more: number;
}

/** Names of one axis that a label holds at most. */
const mostNames = 8;

/**
 * What the people of a block have in common, per axis; an axis on which they differ altogether is
 * left out, and so are names beyond the eighth. Made once for all blocks of a plan.
 */
export function commonNames({
  axes,
  leaders,
}: Pick<Plan, 'axes' | 'leaders'>): (block: Pick<PlannedBlock, 'side' | 'spans'>) => CommonNames[] {
  const known = axes.map((axis) => {
    const leading = axis.values.filter(({ id }) => leaders.includes(id)).length;
    const possible = { leaders: leading, staff: axis.values.length - leading };
    const places = new Map(axis.values.map(({ id }, at) => [id, at]));
    return { axis, places, possible: axis.id === 'layer' ? possible : null };
  });
  return ({ side, spans }) =>
    known.flatMap(({ axis, places, possible }) => {
      const named = (spans[axis.id] ?? [])
        .flatMap((value) => places.get(value) ?? [])
        .sort((a, b) => a - b);
      const all = possible && side !== 'mixed' ? possible[side] : axis.values.length;
      if (named.length === 0 || named.length >= all) return [];
      const names = named.slice(0, mostNames).flatMap((at) => axis.values[at]?.label ?? []);
      return [{ names, more: named.length - names.length }];
    });
}

/**
 * What a block is called in a language: its side, then what its people have in common.
 * @example 'Medewerkers · Verkoop · Zuid'
 */
export function labelOf(
  { side, common }: { side: PlannedBlock['side']; common: readonly CommonNames[] },
  words: GroupWords,
  language: StaffLanguage,
): string {
  const parts = common.map(({ names, more }) => {
    const listed = names.map((name) => say(name, language));
    if (more > 0) listed.push(fill(words.more, { n: more }));
    return listed.length < 2
      ? listed.join('')
      : `${listed.slice(0, -1).join(', ')} ${words.and} ${listed[listed.length - 1]}`;
  });
  return [words[side], ...parts].join(' · ');
}
