import { dayOf, timeOf } from '../../core/ground/local-day.ts';
import type { Language } from '../../core/language/language.ts';
import { headed } from '../../core/language/language.ts';
import { logWordTexts } from '../../texts/log-words.ts';
import { membersTexts } from '../../texts/members.ts';
import { staffAgreementTexts } from '../../texts/staff-agreements.ts';
import { toReviewTexts } from '../../texts/to-review.ts';

/** What whoever reads the log needs to know besides its lines. */
export interface LogReading {
  /** The organisation's time zone, in which moments are said. */
  zone: string;
  /** Names of waves and of themes, by id. */
  names: Readonly<Record<string, string>>;
}

/** Somebody, as the log calls them. */
export function actorInWords(actor: string, language: Language): string {
  return (
    wordsFrom(membersTexts[language].roles, actor) ??
    wordsFrom(logWordTexts[language].actors, actor) ??
    actor
  );
}

/** What happened; a line that an older version wrote keeps the name it had. */
export function actionInWords(action: string, language: Language): string {
  return wordsFrom(logWordTexts[language].actions, action) ?? action;
}

/** A moment as `2026-11-21 14:05`, in the organisation's zone. */
export function momentInWords(at: string, zone: string): string {
  return `${dayOf(at, zone)} ${timeOf(at, zone)}`;
}

/** The rest of a line (JSON text) in words: `survey: Spring, smallest group: 7`. */
export function detailsInWords(details: string, language: Language, reading: LogReading): string {
  const texts = logWordTexts[language];
  const entries = Object.entries<unknown>(JSON.parse(details));
  return entries
    .map(([name, value]) => {
      const said = valueInWords(name, String(value), language, reading);
      return headed(wordsFrom(texts.named, name) ?? name, said, language);
    })
    .join(', ');
}

const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function valueInWords(
  name: string,
  value: string,
  language: Language,
  { zone, names }: LogReading,
): string {
  if (moment.test(value)) return momentInWords(value, zone);
  const own: Record<string, Record<string, string>> = logWordTexts[language].values;
  const { states } = staffAgreementTexts[language];
  const known: Record<string, Readonly<Record<string, string>>> = {
    ...own,
    role: membersTexts[language].roles,
    status: states,
    unit: { '': toReviewTexts[language].organisation },
    wave: names,
    like: names,
    measure: names,
    definition: names,
  };
  return wordsFrom(known[name], value) ?? value;
}

function wordsFrom(words: Readonly<Record<string, string>> | undefined, name: string) {
  return words && Object.hasOwn(words, name) ? words[name] : undefined;
}
