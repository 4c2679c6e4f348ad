import { fill, type Language, quoted } from '../../core/language/language.ts';
import type { RosterReading } from '../../core/roster/read-roster.ts';
import { rosterReadingTexts } from '../../texts/roster-reading.ts';
import type { RosterPreviewProps } from './roster-preview-props.ts';
import { counted, listed } from './roster-words.ts';

/**
 * How the file was read and what was passed over or tidied, each in one sentence with its first
 * places, for HR to say whether that is right.
 */
export function RosterReadingFacts({ frame, reading }: RosterPreviewProps) {
  const { language } = frame;
  const texts = rosterReadingTexts[language];
  const facts = [
    ...sourceFacts(reading, language),
    ...passedFacts(reading, language),
    ...nameFacts(reading, language),
    ...tidiedFacts(reading, language),
  ];
  if (facts.length === 0) return null;
  return (
    <section class="card" aria-labelledby="reading">
      <h2 id="reading">{texts.title}</h2>
      <p>{texts.help}</p>
      <ul>
        {facts.map((fact) => (
          <li>{fact}</li>
        ))}
      </ul>
    </section>
  );
}

function sourceFacts({ source }: RosterReading, language: Language): string[] {
  const texts = rosterReadingTexts[language];
  const { kind, text, sheets, headingLine } = source;
  const facts: string[] = [];
  if (kind === 'web-page' || kind === 'xml') facts.push(texts.kinds[kind]);
  const read = sheets.find(({ fate }) => fate === 'read');
  if (sheets.length > 1 && read) facts.push(fill(texts.sheet, { sheet: read.name }));
  for (const fate of ['also a list', 'hidden', 'other', 'empty'] as const) {
    const names = sheets
      .filter((sheet) => sheet.fate === fate)
      .map(({ name }) => quoted(name, language));
    if (names.length > 0) facts.push(fill(texts.sheets[fate], { sheets: listed(names, language) }));
  }
  if (headingLine > 1) facts.push(fill(texts.headingLine, { line: headingLine }));
  if (text && text.encoding !== 'utf-8') {
    const sample = listed(
      text.sample.map((word) => quoted(word, language)),
      language,
    );
    const encoding = texts.encodings[text.encoding];
    facts.push(fill(sample === '' ? texts.encodingOnly : texts.encoding, { encoding, sample }));
  }
  if (text && text.zeros > 0) facts.push(fill(texts.zeros, { n: text.zeros }));
  return facts;
}

function passedFacts({ passed, columns }: RosterReading, language: Language): string[] {
  const texts = rosterReadingTexts[language];
  const rows = passed.map(({ kind, count, places }) => {
    const named = places.map(({ line, text }) => fill(texts.row, { line, text }));
    return fill(texts.passed[kind], { n: count, rows: listed(named, language, count) });
  });
  const hidden = columns.filter((column) => column.hidden && column.heading !== '');
  const used = hidden.filter(({ field }) => field !== null).map(({ heading }) => heading);
  const unused = hidden.filter(({ field }) => field === null).map(({ heading }) => heading);
  return [
    ...rows,
    ...(used.length > 0 ? [fill(texts.hiddenUsed, { columns: listed(used, language) })] : []),
    ...(unused.length > 0 ? [fill(texts.hiddenUnused, { columns: listed(unused, language) })] : []),
  ];
}

function nameFacts({ joined, alike }: RosterReading, language: Language): string[] {
  const texts = rosterReadingTexts[language];
  const quotedNames = (names: string[]) =>
    listed(
      names.map((name) => quoted(name, language)),
      language,
    );
  return [
    ...joined
      .slice(0, 10)
      .map(({ kept, others }) => fill(texts.joined, { kept, others: quotedNames(others) })),
    ...(joined.length > 10 ? [fill(texts.joinedMore, { n: joined.length - 10 })] : []),
    ...alike.slice(0, 10).map(({ names }) => fill(texts.alike, { names: quotedNames(names) })),
  ];
}

function tidiedFacts({ tidied, remarks }: RosterReading, language: Language): string[] {
  const texts = rosterReadingTexts[language];
  const place = ({ line, field, text }: { line: number; field: string; text: string }) =>
    fill(texts.cell, { line, field, text });
  const sentence = (template: { one: string; many: string }, count: number, places: string) =>
    fill(counted(count, template.one, template.many), { places });
  return [
    ...tidied.map(({ kind, count, places }) =>
      sentence(texts.tidied[kind], count, listed(places.slice(0, 5).map(place), language, count)),
    ),
    ...remarks.map(({ kind, count, places }) =>
      sentence(texts.remarks[kind], count, listed(places.slice(0, 5).map(place), language, count)),
    ),
  ];
}
