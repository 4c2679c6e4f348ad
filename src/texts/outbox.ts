import { texts } from '#texts/outbox.ts';
import type { Language } from '../core/language/language.ts';
import type { OutboxTexts } from './nl/outbox.ts';

/** The page of letters that a local installation keeps. */
export const outboxTexts: Record<Language, OutboxTexts> = texts;
