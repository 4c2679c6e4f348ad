import type { Language } from '../core/language.ts';

/** Several names of which one is enough: "A, B of C". */
export function eitherOf(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}
