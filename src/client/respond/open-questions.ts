import type { AskedHashes } from '../../core/definition/check-asked.ts';
import type { Definition } from '../../core/definition/definition-schema.ts';
import { addEdition } from '../../core/definition/edition.ts';
import { definitionHash } from '../../core/definition/hash.ts';
import { DomainError } from '../../core/ground/errors.ts';
import type { StaffLanguage } from '../../core/language/language.ts';

/** The questions of a wave, fetched a language at a time and held against the manifest. */
export interface Questions {
  /**
   * The questions, with the words of this language among them: the same object each time, which gets
   * the words of another language when that is asked for.
   * @throws DomainError `definition.other`; and what fetching throws
   */
  in(language: StaffLanguage): Promise<Definition>;
  /** The questions to begin with: those that somebody chose to read and that came early, or in this language. */
  first(language: StaffLanguage): Promise<Definition>;
}

/** Questions that were asked for before anybody knew their hash. */
export interface Early {
  language: StaffLanguage;
  /** Whether somebody asked for this language; otherwise it is a guess. */
  wished: boolean;
  /** Null when they did not come. */
  body: Promise<unknown>;
}

/**
 * @param read fetches a file of questions
 * @param early taken instead where it has the hash
 */
export function openQuestions(
  { hash, editions }: AskedHashes,
  read: (path: string) => Promise<unknown>,
  early?: Early,
): Questions {
  let definition: Definition | null = null;

  async function checked(path: string, expected: string): Promise<Definition> {
    const served = (await read(path)) as Definition;
    if ((await definitionHash(served)) !== expected) throw new DomainError('definition.other');
    return served;
  }

  async function guessed(language: StaffLanguage, expected: string): Promise<Definition | null> {
    const served = early?.language === language ? ((await early.body) as Definition | null) : null;
    return served && (await definitionHash(served)) === expected ? served : null;
  }

  const questions: Questions = {
    async in(language) {
      if (definition?.languages.includes(language)) return definition;
      const edition = editions?.[language];
      // Older waves have no editions: one file holds every language.
      const added = edition
        ? ((await guessed(language, edition)) ??
          (await checked(`/definitions/${hash}/${language}.json`, edition)))
        : await checked(`/definitions/${hash}.json`, hash);
      if (definition) addEdition(definition, added);
      else definition = added;
      return definition;
    },
    async first(language) {
      const edition = early?.wished ? editions?.[early.language] : undefined;
      definition = early && edition ? await guessed(early.language, edition) : null;
      return definition ?? questions.in(language);
    },
  };
  return questions;
}
