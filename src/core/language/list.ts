import { localeOf, type StaffLanguage } from './language.ts';

/**
 * Names in a sentence: "A of B", "A, B en C". Safari 14 has no `Intl.ListFormat`: there, commas.
 */
export function listOf(
  names: readonly string[],
  language: StaffLanguage,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return 'ListFormat' in Intl
    ? new Intl.ListFormat(localeOf(language).tag, { type }).format(names)
    : names.join(', ');
}
