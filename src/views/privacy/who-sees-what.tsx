import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import { keyHoldingOf } from '../../core/ballot/key-holding.ts';
import { fill, type StaffLanguage } from '../../core/language/language.ts';
import { holderNames } from '../../texts/holder-names.ts';
import type { PrivacyTexts } from '../../texts/privacy.ts';
import { inWords } from './in-words.ts';

const audiences = ['hr', 'management', 'council', 'unit-heads', 'staff'] as const;

/** Since when each audience may see the report (ISO dates). */
export type StageDates = Partial<Record<(typeof audiences)[number], string>>;

interface Props {
  manifest: AnyManifest;
  stages: StageDates;
  texts: PrivacyTexts;
  language: StaffLanguage;
}

/** Everybody who gets to see anything, what exactly, and from when. */
export function WhoSeesWhat({ manifest, stages, texts, language }: Props) {
  const { who } = texts;
  const serverOpens = manifest.openedBy === 'server-sealed';
  const shares = keyHoldingOf(manifest) === 'two-of-three';
  const holder = shares ? { ...who.holder, ...texts.shares } : who.holder;
  const operator = who.operator.what[serverOpens ? 'readable' : 'sealed'];
  const rows = [
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
  return (
    <ul class="who-sees">
      {rows.map((row) => (
        <li>
          <strong>{row.who}</strong>
          <p>{row.what}</p>
          <p class="hint">{row.when}</p>
        </li>
      ))}
    </ul>
  );
}
