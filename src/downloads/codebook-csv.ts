import { formatOf, itemsOf } from '../core/definition/definition.ts';
import { say } from '../core/language/language.ts';
import { restSets } from '../core/report/groups/rest-notes.ts';
import { downloadTexts } from '../texts/downloads.ts';
import { tidyColumns } from './csv.ts';
import { type CsvCell, writeCsv } from './csv-text.ts';
import { type Edition, sourceOf } from './edition.ts';

/** What every column, kind and code of the tidy table means, as a CSV file. */
export function codebookCsv(edition: Edition): string {
  return writeCsv(codebookRows(edition), edition.language);
}

/** The codebook as rows: columns, kinds, groups of departments, then dimensions and items. */
export function codebookRows(edition: Edition): CsvCell[][] {
  const { scope, language } = edition;
  const words = downloadTexts[language];
  const { codebook } = words;
  const { definition } = scope;
  const columns = tidyColumns.map((column) => [words.columns[column], words.about[column]]);
  const kinds = Object.entries(words.kinds).map(([kind, name]) => [
    name,
    words.kindsAbout[kind as keyof typeof words.kindsAbout],
  ]);
  const scales = definition.scales.map((scale) => [
    scale.id,
    `${say(scale.title, language)}: ${say(scale.about, language)}`,
    '',
    '',
    '',
    '1–5',
  ]);
  const items = itemsOf(definition).map((item) => {
    const format = formatOf(definition, item);
    const scored = Boolean(item.scale && item.scored && !item.twinOf && !item.estimates);
    const range = { rating: '1–5', eleven: '0–10', choice: '', open: '' }[format.kind];
    return [
      item.id,
      say(item.text, language),
      item.scale ?? '',
      scored ? words.yes : words.no,
      item.reversed ? words.yes : words.no,
      range,
    ];
  });
  return [
    [codebook.column, codebook.meaning],
    ...columns,
    [],
    [words.columns.kind, codebook.meaning],
    ...kinds,
    [],
    ...restRows(edition),
    [
      codebook.code,
      codebook.text,
      codebook.scale,
      codebook.scoring,
      codebook.reversed,
      codebook.range,
    ],
    ...scales,
    ...items,
  ];
}

/** Which departments stand together under one name. */
function restRows(edition: Edition): CsvCell[][] {
  const { columns, codebook } = downloadTexts[edition.language];
  const sets = restSets(sourceOf(edition));
  if (sets.length === 0) return [];
  return [
    [columns.group, codebook.meaning],
    ...sets.map(({ name, departments }) => [name, departments]),
    [],
  ];
}
