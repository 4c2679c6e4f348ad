import { texts } from '#texts/series.ts';
import type { Language } from '../core/language/language.ts';
import type { SeriesTexts } from './nl/series.ts';

export type { SeriesTexts };
/** A wave that is repeated. */
export const seriesTexts: Record<Language, SeriesTexts> = texts;
