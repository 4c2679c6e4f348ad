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
  /**
   * How far its texts are: written by us, translated, read by somebody who speaks it from birth, or
   * tested with people who answered in it. HR sees it where it chooses languages.
   */
  state: 'original' | 'drafted' | 'read' | 'tested';
  /** What stands between the columns of a CSV file that a spreadsheet in this language opens. */
  listSeparator: ',' | ';';
  /** What stands before and after words that are quoted. */
  quotes: readonly [string, string];
  /** What stands between a word and what it heads. */
  colon: string;
  /** How the first day of a month is written, where a language says so and `Intl` does not. */
  firstDay?: string;
  /** The word behind a year, for the short one that `Intl` writes: its point would meet that of a sentence. */
  yearWord?: { short: string; whole: string };
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
    state: 'original',
    listSeparator: ';',
    quotes: ['“', '”'],
    colon: ': ',
    words: 'nl',
    spellings: ['dutch', 'nld', 'dut', 'nl-be', 'vlaams', 'niederländisch', 'néerlandais'],
  },
  en: {
    tag: 'en-GB',
    name: 'English',
    direction: 'ltr',
    audiences: ['staff', 'desk'],
    state: 'original',
    listSeparator: ',',
    quotes: ['“', '”'],
    colon: ': ',
    words: 'en',
    spellings: ['engels', 'en-us', 'eng', 'englisch', 'anglais'],
  },
  de: {
    tag: 'de-DE',
    name: 'Deutsch',
    direction: 'ltr',
    audiences: ['staff', 'desk'],
    state: 'drafted',
    listSeparator: ';',
    quotes: ['„', '“'],
    colon: ': ',
    words: 'en',
    spellings: ['duits', 'german', 'deu', 'ger'],
  },
  pl: {
    tag: 'pl-PL',
    name: 'Polski',
    direction: 'ltr',
    audiences: ['staff'],
    state: 'drafted',
    listSeparator: ';',
    quotes: ['„', '”'],
    colon: ': ',
    words: 'en',
    spellings: ['pools', 'polish', 'pol'],
  },
  fr: {
    tag: 'fr-FR',
    name: 'Français',
    direction: 'ltr',
    audiences: ['staff', 'desk'],
    state: 'drafted',
    listSeparator: ';',
    quotes: ['«\u00a0', '\u00a0»'],
    colon: '\u00a0: ',
    firstDay: '1er',
    words: 'en',
    spellings: ['frans', 'french', 'fra', 'fre', 'fr-be', 'französisch'],
  },
  tr: {
    tag: 'tr-TR',
    name: 'Türkçe',
    direction: 'ltr',
    audiences: ['staff'],
    state: 'drafted',
    listSeparator: ';',
    quotes: ['“', '”'],
    colon: ': ',
    words: 'en',
    spellings: ['turks', 'turkish', 'tur', 'türkisch', 'turc'],
  },
  uk: {
    tag: 'uk-UA',
    name: 'Українська',
    direction: 'ltr',
    audiences: ['staff'],
    state: 'drafted',
    listSeparator: ';',
    quotes: ['«', '»'],
    colon: ': ',
    yearWord: { short: 'р.', whole: 'року' },
    words: 'en',
    spellings: ['oekraïens', 'ukrainian', 'ukr', 'ua', 'ukrainisch', 'ukrainien'],
  },
  ar: {
    tag: 'ar',
    name: 'العربية',
    direction: 'rtl',
    audiences: ['staff'],
    state: 'drafted',
    listSeparator: ';',
    quotes: ['«', '»'],
    colon: ': ',
    words: 'en',
    spellings: ['arabisch', 'arabic', 'ara', 'arabe'],
  },
  'nl-simple': {
    tag: 'nl-NL',
    name: 'Makkelijk Nederlands',
    direction: 'ltr',
    audiences: ['staff'],
    state: 'drafted',
    listSeparator: ';',
    quotes: ['“', '”'],
    colon: ': ',
    words: 'nl',
    spellings: ['eenvoudig nederlands', 'simpel nederlands', 'nederlands (makkelijk)', 'nl (a2)'],
  },
} as const satisfies Record<string, Locale>;
