import { formatOf, itemsOf } from '../core/definition/definition.ts';
import { pointsOf, pointsOfScales } from '../core/definition/points.ts';
import { headed, say } from '../core/language/language.ts';
import { restSets } from '../core/report/groups/rest-notes.ts';
import type { Column, Table } from '../core/report/model/table.ts';
import { downloadTexts } from '../texts/downloads.ts';
import { type Edition, sourceOf } from './edition.ts';
import { columnsOf } from './tidy-table.ts';

/** The codebook: columns, kinds, groups of departments, then dimensions and items. */
export function codebookTables(edition: Edition): Table[] {
  const { columns, about, kinds, kindsAbout, codebook } = downloadTexts[edition.language];
  const meanings = (caption: string, rows: string[][]): Table => ({
    caption,
    columns: [text(caption), text(codebook.meaning)],
    rows,
  });
  // A row for each department: a cell holds 32,767 characters at most.
  const sets = restSets(sourceOf(edition)).flatMap(({ name, departments }) =>
    departments.map((department) => [name, department]),
  );
  return [
    meanings(
      codebook.column,
      columnsOf(edition).map((id) => [columns[id], about[id]]),
    ),
    meanings(
      columns.kind,
      Object.entries(kinds).map(([kind, name]) => [
        name,
        kindsAbout[kind as keyof typeof kindsAbout],
      ]),
    ),
    ...(edition.logHead ? [meanings(columns.log, [[columns.log, edition.logHead]])] : []),
    ...(sets.length > 0 ? [meanings(columns.group, sets)] : []),
    codesOf(edition),
  ];
}

const text = (title: string): Column => ({ title, kind: 'text' });

function codesOf({ scope, language }: Edition): Table {
  const words = downloadTexts[language];
  const { codebook } = words;
  const { definition } = scope;
  const ends = pointsOfScales(definition);
  const scales = definition.scales.map(({ id, title, about }) => [
    id,
    headed(say(title, language), say(about, language), language),
    ...['', '', ''],
    `${ends.from}–${ends.to}`,
  ]);
  const items = itemsOf(definition).map((item) => {
    const points = pointsOf(formatOf(definition, item));
    const scored = Boolean(item.scale && item.scored && !item.twinOf && !item.estimates);
    return [
      item.id,
      say(item.text, language),
      item.scale ?? '',
      scored ? words.yes : words.no,
      item.reversed ? words.yes : words.no,
      points ? `${points.from}–${points.to}` : '',
    ];
  });
  return {
    caption: codebook.code,
    columns: [
      codebook.code,
      codebook.text,
      codebook.scale,
      codebook.scoring,
      codebook.reversed,
      codebook.range,
    ].map(text),
    rows: [...scales, ...items],
  };
}
