import type { AnyManifest } from '../../core/ballot/first-manifest.ts';
import { fill, type StaffLanguage } from '../../core/language/language.ts';
import type { PrivacyTexts } from '../../texts/privacy.ts';
import { inWords } from './in-words.ts';

interface Props {
  manifest: AnyManifest;
  texts: PrivacyTexts;
  language: StaffLanguage;
}

/** The notice of articles 13 and 14 GDPR, as terms and their meaning. */
export function Rights({ manifest, texts, language }: Props) {
  const { rights } = texts;
  const { controller, contact, worksCouncil } = manifest;
  const council = worksCouncil
    ? {
        term: rights.council.term,
        value: fill(rights.council.value, {
          decision: worksCouncil.decision,
          date: inWords(worksCouncil.date, language),
        }),
      }
    : rights.noCouncil;
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
    council,
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
