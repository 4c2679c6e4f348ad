import type { CheckWords } from '../../core/ballot/fingerprint.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import type { LetterKind } from '../../core/ballot/letter-rounds.ts';
import { promiseKind } from '../../core/ballot/promise-kind.ts';
import { fill, type StaffLanguage } from '../../core/language/language.ts';
import { day, moment } from '../../core/language/numbers.ts';
import { holderNames } from '../../texts/holder-names.ts';
import { mailTexts } from '../../texts/mail.ts';
import { respondTexts } from '../../texts/respond.ts';
import { htmlOf, type Paragraph, textOf } from './paragraphs.ts';

/** What HR writes itself. */
export interface LetterWords {
  subject: string;
  words: string;
}

/**
 * What we propose to HR for a language.
 * @param minutes how long the questionnaire of this wave takes; none where a letter asks nobody to answer
 */
export function proposedLetter(
  kind: LetterKind,
  language: StaffLanguage,
  { title, minutes }: { title: string; minutes: { from: number; to: number } | undefined },
): LetterWords {
  const { subject, words } = mailTexts[language].proposed[kind];
  return { subject: fill(subject, { title }), words: fill(words, { ...minutes }) };
}

/** What is the same in every letter of a round. */
export interface Shared {
  kind: LetterKind;
  manifest: AnyManifest;
  /** What holds now: smallest group, and when the wave closes (ISO moment). */
  terms: { k: number; closes: string };
  zone: string;
  checkWords: readonly CheckWords[];
  /** What was agreed, each with the day by which, for letters about results. */
  agreed: readonly { text: string; due: string }[];
}

export interface Own {
  language: StaffLanguage;
  written: LetterWords;
  /** The personal link, or where the results are. */
  link: string;
  /** Where reminders end, in a reminder. */
  signOff: string | undefined;
}

/** A letter: HR's own words, and below them what HR cannot leave out. */
export function writtenLetter(
  shared: Shared,
  own: Own,
): { subject: string; text: string; html: string } {
  const { language, written } = own;
  const paragraphs = [
    ...written.words.split(/\n\s*\n/).map((words) => ({ words: words.trim() })),
    ...(shared.kind === 'results' ? aboutResults(shared, own) : aboutTakingPart(shared, own)),
  ];
  return {
    subject: written.subject,
    text: textOf(paragraphs),
    html: htmlOf(paragraphs, language),
  };
}

/** Where the results are, and what was agreed. */
function aboutResults({ agreed }: Shared, { language, link }: Own): Paragraph[] {
  const texts = mailTexts[language];
  const points = agreed.map(({ text, due }) => fill(texts.by, { text, day: day(due, language) }));
  return [
    { words: texts.report, link },
    ...(points.length > 0 ? [{ words: texts.agreed, points }] : []),
  ];
}

/** Thanks, the link, the last day, the three sentences on privacy and the check words. */
function aboutTakingPart(shared: Shared, { language, link, signOff }: Own): Paragraph[] {
  const { kind, manifest, terms, zone, checkWords } = shared;
  const texts = mailTexts[language];
  const welcome = respondTexts[language].welcome;
  const closes = moment(terms.closes, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: zone,
  });
  const anonymous = manifest.promise === 'anonymous';
  return [
    ...(kind === 'reminder' ? [{ words: texts.thanks }] : []),
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
    ...(signOff ? [{ words: texts.signOff, link: signOff }] : []),
  ];
}

/** What stands above a letter that HR sends itself. */
export function proofNote(language: StaffLanguage): string {
  return mailTexts[language].example;
}

/** What stands above a letter to somebody who had lost the link and asked for it. */
export function lostNote(language: StaffLanguage): string {
  return mailTexts[language].lost;
}
