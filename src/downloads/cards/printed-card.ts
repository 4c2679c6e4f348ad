import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import type { Language } from '../../core/language/language.ts';

/** What a card leads to: its link in a QR code, and the code to type. */
export interface PrintedCard {
  link: string;
  code: string;
}

/** The cards of one block, and what the block is called on the sheet before them. */
export interface Stack {
  label: string;
  cards: readonly PrintedCard[];
}

/** Everything a file of cards or letters is made from; whose card is whose is no part of it. */
export interface CardsToPrint {
  /** The language of whoever hands them out, for the sheets before each stack. */
  reads: Language;
  day: string;
  organisation: string;
  manifest: AnyManifest;
  k: number;
  closes: string;
  minutes: { from: number; to: number };
  words: readonly CheckWords[];
  stacks: readonly Stack[];
}

/**
 * A stack in the order of its links, whose secrets are random: a shuffle that says nothing about the
 * staff list, and is the same each time.
 */
export function shuffled(cards: readonly PrintedCard[]): PrintedCard[] {
  return cards.toSorted((a, b) => (a.link < b.link ? -1 : 1));
}
