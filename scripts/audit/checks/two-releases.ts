import { canonical } from '../canonical.ts';
import { finder, type Leak } from '../leak.ts';
import { Malformed } from '../malformed.ts';
import type { Publication } from '../publication.ts';
import { checkDrawnAnew } from './drawn-anew.ts';

/**
 * Two releases of one organisation, laid side by side. One box may be published once: a second
 * release of it, with other rows, would be a second division of the same sheets.
 * @throws Malformed when they are of two organisations
 */
export function checkTogether(one: Publication, other: Publication): Leak[] {
  const { leaks, find } = finder();
  if (one.wave.organisation !== other.wave.organisation)
    throw new Malformed('the two releases are of two organisations');
  const where = `${one.wave.id} and ${other.wave.id}`;
  const sameBox =
    one.wave.manifestHash === other.wave.manifestHash ||
    one.wave.id === other.wave.id ||
    (one.receiptsHash === other.receiptsHash && one.participation.ballots > 0);
  if (sameBox && canonical(one) !== canonical(other)) {
    find(
      'two-releases',
      where,
      `${differing(one, other)}: two different releases of one box; what differs is about a few`,
    );
  }
  if (sameBox) return leaks;
  leaks.push(...checkDrawnAnew(one, other));
  const texts = new Map<string, string>();
  for (const { item, rows } of one.comments)
    for (const { texts: list } of rows)
      for (const text of list) if (text.length > 60) texts.set(text, item);
  for (const { item, rows } of other.comments) {
    for (const text of rows.flatMap((row) => row.texts)) {
      if (texts.get(text) === item)
        find('two-releases', item, `the same comment of ${text.length} characters stands in both`);
    }
  }
  return leaks;
}

function differing(one: Publication, other: Publication): string {
  const names = Object.keys(one) as (keyof Publication)[];
  return names.filter((name) => canonical(one[name]) !== canonical(other[name])).join(', ');
}
