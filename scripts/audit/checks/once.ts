import { type Find, finder, type Leak } from '../leak.ts';
import type { Publication } from '../publication.ts';

/** A table, or a part of one, and the ids of its entries. */
type Row = [what: string, ids: readonly string[]];

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const itemsOf = (rows: readonly { item: string }[]) => rows.map(({ item }) => item);

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
  const tables: Row[] = [
    ['wave.axes', idsOf(wave.axes)],
    ...wave.axes.map(({ id, values }): Row => [`axis ${id}`, idsOf(values)]),
    ['wave.leaders', wave.leaders],
    ['blocks', idsOf(blocks)],
    ['planned blocks', blocks.flatMap(({ planned }) => planned)],
    ['groups', idsOf(groups)],
    ['groups', groups.map(({ select }) => JSON.stringify(Object.entries(select).sort()))],
    ['pairs', idsOf(pairs)],
    ...pairs.map(({ id, departments }): Row => [id, departments]),
    ...blocks.flatMap(({ id, spans }) =>
      Object.entries(spans).map(([axis, values]): Row => [`${id} ${axis}`, values]),
    ),
    ['variables', idsOf(variables)],
    // A question stands in one table only: as itself, as a gap in as many rows as it has, or with its texts.
    [
      'questions',
      [
        ...variables.flatMap(({ id, kind, parts, gapSpreads, fine }) => [
          ...(kind === 'scale' ? [id] : []),
          ...idsOf(parts),
          ...new Set([...itemsOf(gapSpreads), ...fine.flatMap(({ gaps }) => itemsOf(gaps))]),
        ]),
        ...itemsOf(choices),
        ...itemsOf(comments),
      ],
    ],
    ...variables.flatMap(({ id, gapSpreads, fine, coarse }): Row[] => [
      [id, itemsOf(gapSpreads)],
      ...fine.flatMap((row): Row[] => [
        [id, itemsOf(row.items)],
        [id, itemsOf(row.gaps)],
      ]),
      ...coarse.map((row): Row => [id, itemsOf(row.items)]),
    ]),
    ['index', index?.scales ?? []],
    ['reliability', reliability.map(({ scale }) => scale)],
    ['associations', associations.map(({ scale, outcome }) => `${scale} × ${outcome}`)],
    ['relativeWeights', relativeWeights.map(({ outcome }) => outcome)],
    ...relativeWeights.map(
      ({ outcome, weights }): Row => [`weights of ${outcome}`, weights.map(({ scale }) => scale)],
    ),
  ];
  for (const [what, ids] of tables) once(find, what, ids);
  return leaks;
}

function once(find: Find, where: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) find('twice', where, `${id.slice(0, 80)} stands there twice`);
    seen.add(id);
  }
}
