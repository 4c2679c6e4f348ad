import type { Manifest } from '../../core/ballot/manifest.ts';
import { fill, type Language } from '../../core/language.ts';
import type { PrivacyTexts } from '../../texts/privacy.ts';
import { inWords } from './in-words.ts';

const audiences = ['hr', 'management', 'unit-heads', 'staff'] as const;

/** Since when each audience may see the report (ISO dates). */
export type StageDates = Partial<Record<(typeof audiences)[number], string>>;

interface Props {
  manifest: Manifest;
  stages: StageDates;
  texts: PrivacyTexts;
  language: Language;
}

/** Everybody who gets to see anything, what exactly, and from when. */
export function WhoSeesWhat({ manifest, stages, texts, language }: Props) {
  const { who } = texts;
  const serverOpens = manifest.openedBy === 'server-sealed';
  const operator = who.operator.what[serverOpens ? 'readable' : 'sealed'];
  const rows = [
    who.hrOpen,
    ...(serverOpens
      ? []
      : [{ ...who.holder, who: `${who.holder.who} (${manifest.keyHolders.join(', ')})` }]),
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
    <section class="table-scroll" aria-label={texts.whoTitle} tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{who.head.who}</th>
            <th scope="col">{who.head.what}</th>
            <th scope="col">{who.head.when}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.who}</th>
              <td>{row.what}</td>
              <td>{row.when}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
