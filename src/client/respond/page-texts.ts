import type { StaffLanguage } from '../../core/language/language.ts';
import type { PageTexts } from '../../texts/page-texts.ts';

/** Where the texts of another language are, and what their bytes must hash to. */
type TextFiles = Partial<Record<StaffLanguage, { path: string; integrity: string }>>;

/** The texts of the page, one language at a time. */
export interface SpokenTexts {
  /** The language the server drew the page in. */
  first: StaffLanguage;
  /** Whether the reader asked for that language. */
  wished: boolean;
  /** The texts of a language that is there already. */
  of(language: StaffLanguage): PageTexts;
  /**
   * Fetches the texts of a language once.
   * @returns whether they are there now; false without a connection
   */
  load(language: StaffLanguage): Promise<boolean>;
}

/** Takes the texts that the server put in the page. */
export function takeTexts(document: Document): SpokenTexts {
  const { dataset } = document.querySelector<HTMLElement>('#texts') as HTMLElement;
  const first = document.documentElement.lang as StaffLanguage;
  const files: TextFiles = JSON.parse(dataset.files ?? '{}');
  const own: PageTexts = JSON.parse(dataset.texts ?? '{}');
  const known = new Map<StaffLanguage, PageTexts>([[first, own]]);
  return {
    first,
    wished: dataset.wished !== undefined,
    of: (language) => known.get(language) ?? own,
    async load(language) {
      const file = files[language];
      if (known.has(language) || !file) return known.has(language);
      try {
        const answer = await fetch(file.path, { integrity: file.integrity });
        known.set(language, await answer.json());
      } catch {
        return false;
      }
      return true;
    },
  };
}
