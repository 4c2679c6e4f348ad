import { type Find, finder, type Leak } from '../leak.ts';
import type { Publication } from '../publication.ts';

/** Every table has one entry an id: a second one would be a second set of figures. */
export function checkOnce(publication: Publication): Leak[] {
  const { leaks, find } = finder();
  const {
    wave,
    blocks,
    groups,
    pairs,
    variables,
    index,
    choices,
    comments,
    reliability,
    associations,
    relativeWeights = [],
  } = publication;
  once(
    find,
    'wave.axes',
    wave.axes.map(({ id }) => id),
  );
  for (const axis of wave.axes)
    once(
      find,
      `axis ${axis.id}`,
      axis.values.map(({ id }) => id),
    );
  once(find, 'wave.leaders', wave.leaders);
  once(
    find,
    'blocks',
    blocks.map(({ id }) => id),
  );
  once(
    find,
    'planned blocks',
    blocks.flatMap(({ planned }) => planned),
  );
  once(
    find,
    'groups',
    groups.map(({ id }) => id),
  );
  once(
    find,
    'groups',
    groups.map(({ select }) => JSON.stringify(Object.entries(select).sort())),
  );
  once(
    find,
    'pairs',
    pairs.map(({ id }) => id),
  );
  for (const pair of pairs) once(find, pair.id, pair.departments);
  for (const { id, spans } of blocks)
    for (const [axis, values] of Object.entries(spans)) once(find, `${id} ${axis}`, values);
  once(
    find,
    'variables',
    variables.map(({ id }) => id),
  );
  // A question stands in one table only, as itself or as a gap.
  once(
    find,
    'variables',
    variables.flatMap(({ parts, gapSpreads }) =>
      [...parts, ...gapSpreads.map(({ item }) => ({ id: item }))].map(({ id }) => id),
    ),
  );
  // So does a gap, in as many rows as it has.
  once(
    find,
    'gaps',
    variables.flatMap(({ fine }) => [
      ...new Set(fine.flatMap(({ gaps }) => gaps.map(({ item }) => item))),
    ]),
  );
  for (const { id, fine, coarse } of variables) {
    for (const row of fine) {
      once(
        find,
        id,
        row.items.map(({ item }) => item),
      );
      once(
        find,
        id,
        row.gaps.map(({ item }) => item),
      );
    }
    for (const row of coarse)
      once(
        find,
        id,
        row.items.map(({ item }) => item),
      );
  }
  if (index) once(find, 'index', index.scales);
  once(
    find,
    'choices',
    choices.map(({ item }) => item),
  );
  once(
    find,
    'comments',
    comments.map(({ item }) => item),
  );
  once(
    find,
    'reliability',
    reliability.map(({ scale }) => scale),
  );
  once(
    find,
    'associations',
    associations.map(({ scale, outcome }) => `${scale} × ${outcome}`),
  );
  once(
    find,
    'relativeWeights',
    relativeWeights.map(({ outcome }) => outcome),
  );
  for (const { outcome, weights } of relativeWeights)
    once(
      find,
      `weights of ${outcome}`,
      weights.map(({ scale }) => scale),
    );
  return leaks;
}

function once(find: Find, where: string, ids: string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) find('twice', where, `${id.slice(0, 80)} stands there twice`);
    seen.add(id);
  }
}
