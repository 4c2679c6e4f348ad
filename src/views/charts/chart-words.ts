import type { Language } from '../../core/language/language.ts';

/** What every chart needs from its page besides figures. */
export interface ChartFrame {
  title: string;
  description: string;
  language: Language;
  words: ChartWords;
}

/** The words inside charts and their tables. */
export interface ChartWords {
  /** Where the release carries nothing: said, never explained. */
  withheld: string;
  people: string;
  subject: string;
  interval: string;
  gap: string;
  to: string;
  /** Summary of the table behind a picture. */
  numbers: string;
}

/** A mean as a chart draws it. */
export interface PlottedMean {
  mean: number;
  low: number | null;
  high: number | null;
  n: number;
}
