import { isText } from '../language/is-text.ts';
import type { StaffLanguage, Text } from '../language/language.ts';
import type { Definition } from './definition-schema.ts';

/**
 * Definitions with every sentence once: versions, the pulse and leaders' estimates share most of
 * theirs, and a compressor does not see that far back. A text becomes its places in the lists.
 */
export interface Packed {
  words: Partial<Record<StaffLanguage, string[]>>;
  definitions: unknown[];
}

/** Packs definitions; `unpack` gives them back as they were. */
export function pack(definitions: readonly Definition[]): Packed {
  const words: Packed['words'] = {};
  const places = new Map<string, number>();

  function placeOf([language, sentence]: [string, string]): [string, number] {
    const key = `${language} ${sentence}`;
    const list = words[language as StaffLanguage] ?? [];
    words[language as StaffLanguage] = list;
    const place = places.get(key) ?? list.push(sentence) - 1;
    places.set(key, place);
    return [language, place];
  }

  function packed(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(packed);
    const entries = Object.entries(value);
    if (isText(value)) return { $: Object.fromEntries(entries.map(placeOf)) };
    return Object.fromEntries(entries.map(([key, inner]) => [key, packed(inner)]));
  }

  return { definitions: definitions.map(packed), words };
}

/** What `pack` was given. */
export function unpack({ words, definitions }: Packed): Definition[] {
  function unpacked(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(unpacked);
    if ('$' in value) return textOf(value.$ as Record<StaffLanguage, number>);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unpacked(inner)]));
  }

  function textOf(places: Record<StaffLanguage, number>): Text {
    const own = Object.entries(places) as [StaffLanguage, number][];
    return Object.fromEntries(own.map(([language, at]) => [language, words[language]?.[at]]));
  }

  return definitions.map(unpacked) as Definition[];
}
