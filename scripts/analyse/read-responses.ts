import { basename } from 'node:path';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { fill } from '../../src/core/language/language.ts';
import type { AnalyseTexts } from '../../src/texts/analyse.ts';
import { unknownValue } from './cells.ts';
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
  const problems = problemList(texts.rows);
  const report = (problem: string) => problems.add(problem, problem);
  let headings: Headings | undefined;
  let fields: Field[] = [];
  let n = 0;
  let extra = 0;

  const shape = await readRows(path, {
    brokenQuotes: (row) => report(fill(texts.rows.quotes, { row })),
    row: (cells, row) => {
      if (!headings) {
        headings = readHeadings(cells, row, definition, axes, texts.headings);
        headings.problems.forEach(report);
        fields = fieldsOf(headings.definition, headings.places);
      } else if (headings.problems.length > 0) {
        return;
      } else if (n === 0 && extra < mostExtra && isHeading(fields, cells)) {
        extra += 1;
        headings.notes.push(fill(texts.rows.extraHeading, { row }));
      } else {
        readRow(fields, cells, row, headings.count, texts.rows, problems.add);
        n += 1;
      }
    },
  });

  const file = basename(path);
  if (!headings) report(fill(texts.headings.empty, { file }));
  else if (problems.count() === 0 && n === 0) report(fill(texts.rows.none, { file }));
  if (!headings || problems.count() > 0) throw new Refusal(problems.lines());
  const { definition: asked, axes: found, notes, places } = headings;
  const responses = responsesOf(fields, n);
  if (!places.has('layer')) {
    responses.attributes.set('layer', { codes: new Uint32Array(n), values: [unknownValue] });
    notes.push(texts.headings.noLayer);
  }
  return { responses, definition: withUnknown(asked, responses), axes: found, shape, notes };
}

/** Programs put at most so many rows of their own under the headings, such as Qualtrics. */
const mostExtra = 2;

/** A row below the headings in which nothing can be read as an answer, although much is written. */
function isHeading(fields: readonly Field[], cells: readonly string[]): boolean {
  const asked = fields.filter(({ kind }) => kind !== 'attribute');
  const written = asked.filter(({ place }) => (cells[place] ?? '').trim() !== '');
  return (
    written.length > 0 &&
    2 * written.length >= asked.length &&
    written.every(({ read, place }) => typeof read(cells[place] ?? '') !== 'number')
  );
}

/** The definition with a value of its own for whoever's attribute is empty. */
function withUnknown(definition: Definition, { attributes }: Responses): Definition {
  const label = { nl: 'onbekend', en: 'unknown' };
  return {
    ...definition,
    attributes: definition.attributes.map((attribute) => {
      const { values } = attribute;
      const used = attributes.get(attribute.id)?.values.includes(unknownValue) ?? false;
      if (!values || !used || values.some(({ id }) => id === unknownValue)) return attribute;
      return { ...attribute, values: [...values, { id: unknownValue, label, synonyms: [] }] };
    }),
  };
}

/** Problems by what is the matter: the first of its kind is told, with how many rows have the same. */
function problemList(texts: AnalyseTexts['rows']) {
  const kinds = new Map<string, { first: string; rows: number }>();
  return {
    count: () => kinds.size,
    add: (kind: string, problem: string) => {
      const known = kinds.get(kind);
      if (known) known.rows += 1;
      else kinds.set(kind, { first: problem, rows: 1 });
    },
    lines: () => {
      const lines = [...kinds.values()].map(({ first, rows }) =>
        rows === 1 ? first : `${first} ${fill(texts.alike, { n: rows - 1 })}`,
      );
      const left = lines.length - mostShown;
      return left > 0 ? [...lines.slice(0, mostShown), fill(texts.more, { n: left })] : lines;
    },
  };
}

function readRow(
  fields: Field[],
  cells: string[],
  row: number,
  headings: number,
  texts: AnalyseTexts['rows'],
  report: (kind: string, problem: string) => void,
): void {
  if (cells.length < headings || cells.slice(headings).some((cell) => cell.trim() !== '')) {
    report('cells', fill(texts.cells, { row, cells: cells.length, headings }));
    return;
  }
  for (const { id, place, read, column } of fields) {
    const value = read(cells[place] ?? '');
    if (typeof value === 'number') column.push(value);
    else {
      const problem = fill(texts[value.fault], { row, field: id, ...value.values });
      report(`${value.fault} ${id}`, problem);
    }
  }
}
