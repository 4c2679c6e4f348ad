import { fill, type Language } from '../../core/language/language.ts';
import type { RosterReading } from '../../core/roster/read-roster.ts';
import { rosterTexts } from '../../texts/roster.ts';
import { counted, listed } from './roster-words.ts';

/** What follows from the list, and what was skipped or taken as plain text: not in the way. */
export function RosterAsides({
  reading,
  language,
}: {
  reading: RosterReading;
  language: Language;
}) {
  const texts = rosterTexts[language].preview;
  const { skippedBlankLines: blank, acceptedAsText: asText, unknownColumns, people } = reading;
  const noEmail = people.filter(({ email }) => email === '').length;
  const shared = countShared(people.map(({ email }) => email));
  const places = asText.map(({ line, field }) => fill(texts.asTextPlace, { line, field }));
  const lines = [
    noEmail > 0 ? counted(noEmail, texts.noEmailOne, texts.noEmail) : '',
    shared > 0 ? fill(texts.sharedEmail, { n: shared }) : '',
    unknownColumns.length > 0
      ? fill(texts.unknownColumns, { columns: listed(unknownColumns, language) })
      : '',
    blank.length > 0 ? fill(texts.blankLines, { lines: listed(blank.map(String), language) }) : '',
    places.length > 0 ? fill(texts.asText, { places: listed(places, language) }) : '',
  ].filter(Boolean);
  return lines.length > 0 ? (
    <ul class="soft">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  ) : null;
}

/** People whose address somebody else on the list has too. */
function countShared(addresses: readonly string[]): number {
  const uses = new Map<string, number>();
  for (const address of addresses) {
    const key = address.toLowerCase();
    if (key !== '') uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return [...uses.values()].reduce((sum, n) => sum + (n > 1 ? n : 0), 0);
}
