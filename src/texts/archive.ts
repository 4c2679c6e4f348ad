import { texts } from '#texts/archive.ts';
import type { Language } from '../core/language/language.ts';
import type { ArchiveTexts } from './nl/archive.ts';

export type { ArchiveTexts };
/** Everything the organisation owns in one file, and what that file says of itself. */
export const archiveTexts: Record<Language, ArchiveTexts> = texts;
