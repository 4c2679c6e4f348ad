/** Everything the product knows about a language besides its texts. */
export interface Locale {
  /** BCP 47 tag: numbers, dates, lists and plurals are written as `Intl` does for it. */
  tag: string;
  /** The language's name in the language itself. */
  name: string;
  direction: 'ltr' | 'rtl';
  /**
   * Who reads the product in it: `staff` are the people who are asked, `desk` is HR, key holders,
   * works council and readers of reports. Every language is for staff; its folder of texts holds at
   * least the areas that staff see.
   */
  audiences: readonly ('staff' | 'desk')[];
  /** What stands between the columns of a CSV file that a spreadsheet in this language opens. */
  listSeparator: ',' | ';';
  /** The list (`core/ballot/words`) that check words and recovery words come from. */
  words: 'nl' | 'en';
  /** How staff lists write this language, besides its tag and its own name. */
  spellings: readonly string[];
}

/**
 * The one table of languages. A language is a row here, a folder in `src/texts` and, where a
 * questionnaire is offered in it, a file in the definition's folder.
 */
export const locales = {
  nl: {
    tag: 'nl-NL',
    name: 'Nederlands',
    direction: 'ltr',
    audiences: ['staff', 'desk'],
    listSeparator: ';',
    words: 'nl',
    spellings: ['dutch', 'nld', 'dut', 'nl-be', 'vlaams', 'niederländisch', 'néerlandais'],
  },
  en: {
    tag: 'en-GB',
    name: 'English',
    direction: 'ltr',
    audiences: ['staff', 'desk'],
    listSeparator: ',',
    words: 'en',
    spellings: ['engels', 'en-us', 'eng', 'englisch', 'anglais'],
  },
} as const satisfies Record<string, Locale>;
