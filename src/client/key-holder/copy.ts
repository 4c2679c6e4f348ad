import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import { fill } from '../../core/language/language.ts';
import type { Place } from './parts.ts';

/** What a holder keeps twice, as a file and on paper: the whole key, or one share of it. */
export interface Copy {
  /** Where on the path of the page each of the three screens stands. */
  place: (step: 'save' | 'sheet' | 'readBack') => Place;
  /** What its texts are filled with: which share, and whose. */
  about: Record<string, string | number>;
  file: { name: string; text: string };
  words: string[];
  /** Check words of the key, in every list, by which others see which key it is. */
  keyWords: readonly CheckWords[];
  /** The day it is made, as 2026-11-21. */
  today: string;
  /** Reads the file back. @throws DomainError when it is not the file that was just saved */
  readFile: (text: string) => Promise<void>;
}

/** A text of the ceremony, about this copy. */
export function about(copy: Copy, text: string): string {
  return fill(text, copy.about);
}
