import { finder, type Leak } from '../leak.ts';
import type { Publication } from '../publication.ts';

/**
 * Tables about the whole organisation follow the order of the tables of answers, and all words are in
 * the same languages: an order or a language of its own would be a place to say something.
 */
export function checkFixedOrder(publication: Publication): Leak[] {
  const { leaks, find } = finder();
  const { variables, index, reliability, associations, relativeWeights = [], labels } = publication;
  const place = new Map(variables.map(({ id }, at) => [id, at]));
  const inOrder = (where: string, ids: readonly string[]) => {
    const places = ids.map((id) => place.get(id) ?? 0);
    if (places.some((one, at) => at > 0 && one < (places[at - 1] as number)))
      find('order', where, 'does not follow the order of the tables');
  };
  inOrder('index', index?.scales ?? []);
  inOrder(
    'reliability',
    reliability.map(({ scale }) => scale),
  );
  inOrder(
    'associations',
    associations.map(({ scale }) => scale),
  );
  for (const scale of new Set(associations.map((one) => one.scale))) {
    const own = associations.filter((one) => one.scale === scale);
    inOrder(
      `associations of ${scale}`,
      own.map(({ outcome }) => outcome),
    );
  }
  inOrder(
    'relativeWeights',
    relativeWeights.map(({ outcome }) => outcome),
  );
  for (const { outcome, weights } of relativeWeights)
    inOrder(
      `weights of ${outcome}`,
      weights.map(({ scale }) => scale),
    );
  const languagesOf = (words: unknown) =>
    Object.keys(words as object)
      .sort()
      .join();
  const [first] = Object.values(labels);
  for (const [id, words] of Object.entries(labels)) {
    if (languagesOf(words) !== languagesOf(first))
      find(
        'format',
        `labels.${id}`,
        `is in ${languagesOf(words)}, others in ${languagesOf(first)}`,
      );
  }
  return leaks;
}
