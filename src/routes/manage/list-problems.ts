import { DomainError } from '../../core/ground/errors.ts';
import type { Language } from '../../core/language/language.ts';
import type { Problem } from '../../forms/problem.ts';
import { type OtherKind, otherFileWords } from '../../texts/roster-reading.ts';

const codes: Record<string, Problem['code']> = {
  'roster.unreadable': 'rosterUnreadable',
  'roster.empty': 'rosterEmpty',
  'roster.hidden': 'rosterHidden',
  'roster.sideways': 'rosterSideways',
  'roster.too-large': 'rosterTooLarge',
  'roster.other-file': 'rosterOther',
};

/** What is wrong with a file as a whole, to be said beside its control; other errors go on. */
export function listProblem(error: unknown, field: string, language: Language): Problem {
  const code = error instanceof DomainError ? codes[error.code] : undefined;
  if (!code) throw error;
  const { details } = error as DomainError;
  const kind = details.kind as OtherKind | undefined;
  const other = kind ? otherFileWords(kind, language) : '';
  return { field, code, values: { ...details, other } };
}
