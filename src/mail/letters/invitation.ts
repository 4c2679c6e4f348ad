import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import { promiseKind } from '../../core/ballot/promise-kind.ts';
import { fill, type StaffLanguage } from '../../core/language/language.ts';
import { moment } from '../../core/language/numbers.ts';
import { holderNames } from '../../texts/holder-names.ts';
import { mailTexts } from '../../texts/mail.ts';
import { respondTexts } from '../../texts/respond.ts';
import { htmlOf, textOf } from './paragraphs.ts';

/** What HR writes itself. */
export interface LetterWords {
  subject: string;
  words: string;
}

/** What we propose to HR for a language. */
export function proposedLetter(language: StaffLanguage, title: string): LetterWords {
  const { subject, words } = mailTexts[language];
  return { subject: fill(subject, { title }), words };
}

export interface Invited {
  language: StaffLanguage;
  written: LetterWords;
  link: string;
  manifest: AnyManifest;
  /** What holds now: smallest group, and when the wave closes (ISO moment). */
  terms: { k: number; closes: string };
  zone: string;
  checkWords: readonly CheckWords[];
}

/**
 * The letter with which somebody is invited: HR's own words, then what HR cannot leave out: the
 * link, the last day, the three sentences on privacy and the check words.
 */
export function invitationLetter(invited: Invited): {
  subject: string;
  text: string;
  html: string;
} {
  const { language, written, link, manifest, terms, zone, checkWords } = invited;
  const texts = mailTexts[language];
  const welcome = respondTexts[language].welcome;
  const closes = moment(terms.closes, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  });
  const anonymous = manifest.promise === 'anonymous';
  const paragraphs = [
    ...written.words.split(/\n\s*\n/).map((words) => ({ words: words.trim() })),
    { words: texts.link, link },
    { words: `${fill(texts.closes, { day: closes })} ${welcome.once}` },
    {
      words: anonymous ? welcome.anonymousTitle : welcome.confidentialTitle,
      points: [
        welcome.separate,
        fill(welcome[promiseKind(manifest)], { holder: holderNames(manifest, language) }),
        fill(anonymous ? welcome.anonymousGroups : welcome.groups, { k: terms.k }),
      ],
    },
    {
      words: texts.checkWords,
      points: checkWords.map(({ words }) => words.join(' ')),
    },
  ];
  return {
    subject: written.subject,
    text: textOf(paragraphs),
    html: htmlOf(paragraphs, language),
  };
}

/** What stands above a letter that HR sends itself. */
export function proofNote(language: StaffLanguage): string {
  return mailTexts[language].example;
}
