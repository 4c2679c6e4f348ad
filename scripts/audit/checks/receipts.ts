import { sha256 } from '../canonical.ts';
import { finder, type Leak } from '../leak.ts';
import { Malformed } from '../malformed.ts';
import type { Publication } from '../publication.ts';

/**
 * Receipts as they are listed at `/w/<wave>/receipts`: any text with hashes of 64 characters in it.
 * The page as a file names each a second time, as the place `r-…` to go to.
 * @throws Malformed when there are none
 */
export function readReceipts(source: string): string[] {
  const found = source.match(/(?<![\w-])[0-9a-f]{64}\b/g);
  if (!found) throw new Malformed('the list of receipts has none');
  return found;
}

/** Every counted ballot has its receipt, once, and the release names the hash of just these. */
export function checkReceipts(
  { receiptsHash, participation }: Publication,
  receipts: string[],
): Leak[] {
  const { leaks, find } = finder();
  const distinct = [...new Set(receipts)].sort();
  if (distinct.length !== receipts.length)
    find('twice', 'receipts', `${receipts.length - distinct.length} stand there twice`);
  if (distinct.length !== participation.ballots) {
    find(
      'receipts-differ',
      'participation.ballots',
      `${participation.ballots} ballots, ${distinct.length} receipts`,
    );
  }
  const hash = sha256(distinct.join('\n'));
  if (hash !== receiptsHash)
    find('receipts-differ', 'receiptsHash', `published ${receiptsHash}, the list gives ${hash}`);
  return leaks;
}
