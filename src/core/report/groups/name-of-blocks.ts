import type { Released } from '../../disclosure/release/release-schema.ts';
import { oncePer } from '../../ground/once-per.ts';
import { type StaffLanguage, say, staffLanguages, type Text } from '../../language/language.ts';
import type { GroupName } from '../figures/figures.ts';
import { nameOfSelect, sideOfLayer } from './group-name.ts';
import type { Scope } from './scope.ts';

/**
 * What to call the people of some blocks together: the released group made of exactly these blocks
 * (the one with the fewest attributes), or else the labels of what they have in common. People of a
 * pool of departments carry the name of the pool, since what is left of their labels (their layer)
 * is the name of a group of the whole organisation. One layer says the side already.
 */
export function nameOfBlocks({ release, pairs }: Scope, blocks: readonly string[]): GroupName {
  const wanted = [...blocks].sort().join();
  const exact = exactGroups(release).get(wanted);
  if (exact) return nameOfSelect(exact.id, exact.select, release);
  const inside = release.blocks.filter((block) => blocks.includes(block.id));
  const sides = new Set(inside.map((block) => block.side));
  const side = sides.size === 1 ? ([...sides][0] ?? null) : null;
  const pool = pairs.find(
    ({ departments }) =>
      departments.length > 1 && isSame(departments, spannedBy(inside, 'department')),
  );
  const labels = release.wave.axes.flatMap((axis) => {
    const values = spannedBy(inside, axis.id);
    if (pool && axis.id === 'department') return [];
    if (axis.id === 'layer' && isSaidBySide(release, side, values)) return [];
    if (values.size === 0 || values.size === axis.values.length) return [];
    return [joined(axis.values.filter(({ id }) => values.has(id)).map(({ label }) => label))];
  });
  const layers = spannedBy(inside, 'layer');
  const byLayer = layers.size === 1 && !isSaidBySide(release, side, layers);
  const known = byLayer && labels.length > 0 ? null : side;
  if (pool) return { ...pool.name, id: wanted, side: known, within: labels };
  return { id: wanted, kind: labels.length > 0 ? 'group' : 'several', side: known, labels };
}

type Block = Released['blocks'][number];

const spannedBy = (blocks: readonly Block[], axis: string) =>
  new Set(blocks.flatMap(({ spans }) => spans[axis] ?? []));

const isSame = (values: readonly { id: string }[], ids: ReadonlySet<string>) =>
  values.length === ids.size && values.every(({ id }) => ids.has(id));

/** Whether "leaders" or "staff" already says these layers: several, or all that the side has. */
function isSaidBySide(release: Released, side: Block['side'] | null, layers: ReadonlySet<string>) {
  if (side === null || side === 'mixed') return false;
  return layers.size > 1 || sideOfLayer(release, [...layers][0]) === side;
}

/** "a + b"; of more than four the first three with the number of others, so that none is unnamed. */
function joined(labels: readonly Text[]): Text {
  const shown = labels.length > 4 ? labels.slice(0, 3) : labels;
  const others = shown.length < labels.length ? ` (+${labels.length - shown.length})` : '';
  const write = (language: StaffLanguage) =>
    shown.map((label) => say(label, language)).join(' + ') + others;
  const written = staffLanguages.filter((language) => shown.some((label) => label[language]));
  return Object.fromEntries(written.map((language) => [language, write(language)]));
}

type Group = Released['groups'][number];

/** Groups that are made of whole blocks, by their blocks; of several the one with fewest attributes. */
const exactGroups = oncePer(
  (release: Released): Map<string, Group> =>
    new Map(
      release.groups
        .filter((group) => group.headcount === group.covered)
        .sort((a, b) => Object.keys(a.select).length - Object.keys(b.select).length)
        .reverse()
        .map((group) => [[...group.blocks].sort().join(), group]),
    ),
);
