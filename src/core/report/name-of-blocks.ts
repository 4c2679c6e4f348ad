import type { Released } from '../disclosure/release-schema.ts';
import type { Text } from '../language.ts';
import type { GroupName } from './figures.ts';
import { nameOfSelect } from './group-name.ts';
import type { Scope } from './scope.ts';

/**
 * What to call the people of some blocks together: the released group made of exactly these blocks
 * (the one with the fewest attributes), or else the labels of what they have in common. One layer
 * says the side already.
 */
export function nameOfBlocks({ release, pairs }: Scope, blocks: readonly string[]): GroupName {
  const wanted = [...blocks].sort().join();
  const exact = exactGroups(release).get(wanted);
  if (exact) return nameOfSelect(exact.id, exact.select, release.wave.axes);
  const inside = release.blocks.filter((block) => blocks.includes(block.id));
  const sides = new Set(inside.map((block) => block.side));
  const side = sides.size === 1 ? ([...sides][0] ?? null) : null;
  const spanned = new Set(inside.flatMap((block) => block.spans.department ?? []));
  const together = pairs.find(
    ({ departments }) =>
      departments.length > 1 &&
      departments.length === spanned.size &&
      departments.every(({ id }) => spanned.has(id)),
  );
  const labels = release.wave.axes.flatMap((axis) => {
    const values = new Set(inside.flatMap((block) => block.spans[axis.id] ?? []));
    if (together && axis.id === 'department') return [];
    const said = axis.id === 'layer' && side !== null && side !== 'mixed' && values.size > 1;
    if (said || values.size === 0 || values.size === axis.values.length || values.size > 4)
      return [];
    const found = axis.values.filter((value) => values.has(value.id)).map((value) => value.label);
    const join = (language: keyof Text) => found.map((label) => label[language]).join(' + ');
    return [{ nl: join('nl'), en: join('en') }];
  });
  if (together && labels.length === 0) return { ...together.name, id: wanted, side };
  const layers = new Set(inside.flatMap((block) => block.spans.layer ?? []));
  const kind = labels.length > 0 ? 'group' : 'several';
  return { id: wanted, kind, side: layers.size === 1 && kind === 'group' ? null : side, labels };
}

type Group = Released['groups'][number];

const indexes = new WeakMap<Released, Map<string, Group>>();

/** Groups that are made of whole blocks, by their blocks; of several the one with fewest attributes. */
function exactGroups(release: Released): Map<string, Group> {
  const known = indexes.get(release);
  if (known) return known;
  const index = new Map(
    release.groups
      .filter((group) => group.headcount === group.covered)
      .sort((a, b) => Object.keys(a.select).length - Object.keys(b.select).length)
      .reverse()
      .map((group) => [[...group.blocks].sort().join(), group]),
  );
  indexes.set(release, index);
  return index;
}
