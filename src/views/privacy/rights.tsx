import type { CouncilDecision } from '../../core/ballot/council-decision.ts';
import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import { fill, type StaffLanguage } from '../../core/language/language.ts';
import type { PrivacyTexts } from '../../texts/privacy.ts';
import { inWords } from './in-words.ts';

interface Props {
  manifest: AnyManifest;
  decision: CouncilDecision | null;
  texts: PrivacyTexts;
  language: StaffLanguage;
}

/** The notice of articles 13 and 14 GDPR, as terms and their meaning. */
export function Rights({ manifest, decision, texts, language }: Props) {
  const { rights } = texts;
  const { controller, contact } = manifest;
  const { term } = rights.council;
  const rows = [
    { ...rights.controller, value: controller },
    { ...rights.contact, value: contact },
    { ...rights.officer, value: fill(rights.officer.value, { contact }) },
    rights.purpose,
    rights.basis,
    rights.data,
    rights.recipients,
    { ...rights.yours, value: fill(rights.yours.value, { contact }) },
    rights.automated,
    rights.complaint,
    { term, value: councilIn(manifest, decision, rights, language) },
  ];
  return (
    <dl class="facts">
      {rows.map(({ term, value }) => (
        <>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** What the works council said and who wrote that down; terms of older versions say it themselves. */
function councilIn(
  { worksCouncil }: AnyManifest,
  decision: CouncilDecision | null,
  rights: PrivacyTexts['rights'],
  language: StaffLanguage,
): string {
  if (decision) {
    const { kind, decidedOn, opinion, recordedBy } = decision;
    const said = fill(rights.councilSaid[kind], {
      date: inWords(decidedOn, language),
      reason: opinion,
    });
    return `${said} ${rights.councilRecordedBy[recordedBy]}`;
  }
  if (!worksCouncil) return rights.noCouncil.value;
  return fill(rights.council.value, {
    decision: worksCouncil.decision,
    date: inWords(worksCouncil.date, language),
  });
}
