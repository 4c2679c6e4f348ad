import { basename } from 'node:path';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { fill } from '../../src/core/language/language.ts';
import type { AnalyseTexts } from '../../src/texts/analyse.ts';
import { type CsvShape, readRows } from './csv-rows.ts';
import { type Field, fieldsOf, responsesOf } from './fields.ts';
import { type Headings, readHeadings } from './headings.ts';
import { Refusal } from './refusal.ts';
import type { Responses } from './responses.ts';

/** What was read: the answers, and how much of the definition they answer. */
export interface Reading {
  responses: Responses;
  definition: Definition;
  axes: string[];
  shape: CsvShape;
  notes: string[];
}

/** Problems shown before "and n more"; more do not help anyone. */
const mostShown = 25;

/**
 * Reads the answers of a CSV file: a row at a time from the file, a column at a time in memory.
 * @param axes attributes to read, besides the layer; null for whichever are there
 * @returns the answers, and the definition and axes without what the file has no column of
 * @throws Refusal with a message per wrong heading or cell, naming its row and field
 */
export async function readResponses(
  path: string,
  definition: Definition,
  axes: string[] | null,
  texts: AnalyseTexts,
): Promise<Reading> {
  const problems: string[] = [];
  let count = 0;
  const report = (problem: string) => {
    count += 1;
    if (count <= mostShown) problems.push(problem);
  };
  let headings: Headings | undefined;
  let fields: Field[] = [];
  let n = 0;

  const shape = await readRows(path, {
    brokenQuotes: (row) => report(fill(texts.rows.quotes, { row })),
    row: (cells, row) => {
      if (!headings) {
        headings = readHeadings(cells, row, definition, axes, texts.headings);
        headings.problems.forEach(report);
        fields = fieldsOf(headings.definition, headings.places);
      } else if (headings.problems.length === 0) {
        readRow(fields, cells, row, headings.count, texts.rows, report);
        n += 1;
      }
    },
  });

  const file = basename(path);
  if (!headings) report(fill(texts.headings.empty, { file }));
  else if (count === 0 && n === 0) report(fill(texts.rows.none, { file }));
  if (count > mostShown) problems.push(fill(texts.rows.more, { n: count - mostShown }));
  if (!headings || count > 0) throw new Refusal(problems);
  const { definition: asked, axes: found, notes } = headings;
  return { responses: responsesOf(fields, n), definition: asked, axes: found, shape, notes };
}

function readRow(
  fields: Field[],
  cells: string[],
  row: number,
  headings: number,
  texts: AnalyseTexts['rows'],
  report: (problem: string) => void,
): void {
  if (cells.length < headings || cells.slice(headings).some((cell) => cell.trim() !== '')) {
    report(fill(texts.cells, { row, cells: cells.length, headings }));
    return;
  }
  for (const { id, place, read, column } of fields) {
    const value = read(cells[place] ?? '');
    if (typeof value === 'number') column.push(value);
    else report(fill(texts[value.fault], { row, field: id, ...value.values }));
  }
}
