import { basename } from 'node:path';
import { fill, type Language } from '../../src/core/language/language.ts';
import { analyseTexts } from '../../src/texts/analyse.ts';
import { type OtherKind, otherFileWords } from '../../src/texts/roster-reading.ts';

/** A file that holds no table that can be read: it is damaged, too large, or something else. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';

  constructor(
    readonly kind: 'sav' | 'damaged' | 'large' | OtherKind,
    cause: unknown,
  ) {
    super(kind, { cause });
  }
}

/** What is the matter with a file, and what to do; null where the fault is none of the file's. */
export function unreadableWords(error: unknown, path: string, language: Language): string | null {
  const file = basename(path);
  const { noFile, noFileBecause, unreadable } = analyseTexts[language];
  if (error instanceof UnreadableTable) {
    const { kind } = error;
    if (kind === 'sav' || kind === 'damaged' || kind === 'large')
      return fill(unreadable[kind], { file });
    return fill(noFile, { file, reason: otherFileWords(kind, language) });
  }
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { missing, folder, forbidden } = noFileBecause;
  const reasons = new Map([
    ['ENOENT', missing],
    ['EISDIR', folder],
    ['EACCES', forbidden],
  ]);
  const code = String(error.code);
  return fill(noFile, { file, reason: reasons.get(code) ?? code });
}
