import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import { keyHoldingOf } from '../../core/ballot/key-holding.ts';
import { audiences, type Stages } from '../../core/ground/audiences.ts';
import { fill, type StaffLanguage } from '../../core/language/language.ts';
import { holderNames } from '../../texts/holder-names.ts';
import { privacyTexts } from '../../texts/privacy.ts';
import { inWords } from './in-words.ts';

/** Everybody who gets to see anything, what exactly, and from when. */
export function whoSeesWhat(
  manifest: AnyManifest,
  stages: Partial<Stages>,
  language: StaffLanguage,
): { who: string; what: string; when: string }[] {
  const texts = privacyTexts[language];
  const { who } = texts;
  const serverOpens = manifest.openedBy === 'server-sealed';
  const shares = keyHoldingOf(manifest) === 'two-of-three';
  const holder = shares ? { ...who.holder, ...texts.shares } : who.holder;
  const operator = who.operator.what[serverOpens ? 'readable' : 'sealed'];
  return [
    who.hrOpen,
    ...(serverOpens
      ? [texts.serverOpens.reader]
      : [
          {
            who: `${holder.who} (${holderNames(manifest, language)})`,
            what: holder.what,
            when: holder.when,
          },
        ]),
    { ...who.operator, what: operator },
    ...audiences.map((audience) => ({
      who: who.stages[audience],
      what: who.report,
      when: stages[audience]
        ? fill(who.fromDate, { date: inWords(stages[audience], language) })
        : who.afterCounting,
    })),
  ];
}
