import { basename } from 'node:path';
import { unknownValue } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { fill } from '../../src/core/language/language.ts';
import type { AnalyseTexts } from '../../src/texts/analyse.ts';
import type { NoAnswer } from './cells.ts';
import { type Field, fieldsOf, responsesOf } from './fields.ts';
import { furtherHeadings } from './further-headings.ts';
import { type Headings, readHeadings } from './headings.ts';
import { problemList } from './problem-list.ts';
import { Refusal } from './refusal.ts';
import type { Responses } from './responses.ts';
import { readTable, type TableShape } from './table.ts';
import { type WeightColumn, weightColumn } from './weight-column.ts';

/** What was read: the answers, and how much of the definition they answer. */
export interface Reading {
  responses: Responses;
  definition: Definition;
  axes: string[];
  shape: TableShape;
  notes: string[];
  /** One for each row; null where answers are not weighted. */
  weights: Float64Array | null;
}

/** What to read, as the command was told. */
export interface Wanted {
  /** Attributes to read, besides the layer; null for whichever are there. */
  axes: string[] | null;
  /** Codes for "no answer" beside the usual ones. */
  missing: readonly string[];
  /** Heading of the column of weights. */
  weights: string | undefined;
}

/**
 * Reads a file of answers: a row at a time from the file, a column at a time in memory.
 * @returns the answers, and the definition and axes without what the file has no column of
 * @throws Refusal with a message per wrong heading or cell, naming its row and field; UnreadableTable
 */
export async function readResponses(
  path: string,
  definition: Definition,
  wanted: Wanted,
  texts: AnalyseTexts,
): Promise<Reading> {
  const problems = problemList(texts.rows);
  const report = (problem: string) => problems.add(problem, problem, 0);
  let headings: Headings | undefined;
  let fields: Field[] = [];
  let n = 0;
  let trials = 0;
  const held: { weights: WeightColumn | null } = { weights: null };
  let labels: ReadonlyMap<string, string>[] = [];
  const isFurther = furtherHeadings();
  const noAnswer: NoAnswer = { codes: new Set(wanted.missing), seen: new Map() };

  const file = basename(path);
  const shape = await readTable(path, {
    variables: (variables) => {
      labels = variables.map((variable) => variable.labels);
    },
    brokenQuotes: (row) => report(fill(texts.rows.quotes, { row })),
    row: (cells, row) => {
      if (!headings) {
        headings = readHeadings(cells, row, definition, wanted, texts.headings);
        headings.problems.forEach(report);
        const labelsAt = (place: number) => labels[place] ?? new Map<string, string>();
        fields = fieldsOf(headings.definition, headings.places, noAnswer, labelsAt);
        held.weights = weightColumn(cells, wanted.weights, texts.weights, problems.add);
      } else if (headings.problems.length > 0) {
        return;
      } else if (n === 0 && isFurtherHeading(cells)) {
        headings.notes.push(fill(texts.rows.extraHeading, { row }));
      } else if (isTrial(cells)) {
        trials += 1;
      } else {
        held.weights?.read(cells, row);
        readRow(fields, cells, row, headings.count, texts.rows, problems.add);
        n += 1;
      }
    },
  });

  if (!headings) report(fill(texts.headings.empty, { file }));
  else if (problems.count() === 0 && n === 0) {
    report(fill(texts.rows.none, { file }));
    if (trials > 0) report(`${fill(texts.rows.trials, { n: trials })} ${texts.rows.onlyTrials}`);
  }
  if (!headings || problems.count() > 0) throw new Refusal(problems.lines());
  const { definition: asked, axes: found, notes, places } = headings;
  const responses = responsesOf(fields, n);
  if (!places.has('layer')) {
    responses.attributes.set('layer', { codes: new Uint32Array(n), values: [unknownValue] });
    notes.push(texts.headings.noLayer);
  }
  if (trials > 0) notes.push(fill(texts.rows.trials, { n: trials }));
  for (const [code, n] of noAnswer.seen) notes.push(fill(texts.rows.missing, { code, n }));
  if ('spss' in shape && shape.spss.weight && !wanted.weights) {
    notes.push(fill(texts.weights.ofSpss, { column: shape.spss.weight }));
  }
  return {
    responses,
    definition: withUnknown(asked, responses),
    axes: found,
    shape,
    notes,
    weights: held.weights?.take() ?? null,
  };

  /** Looking whether a row holds answers counts nothing. */
  function isFurtherHeading(cells: readonly string[]): boolean {
    const asked = fields.filter(({ kind }) => kind !== 'attribute');
    const found = isFurther(
      asked.map(({ place }) => cells[place] ?? ''),
      (cell, at) => typeof asked[at]?.read(cell) === 'number',
    );
    noAnswer.seen.clear();
    return found;
  }

  function isTrial(cells: readonly string[]): boolean {
    const { program, titles } = headings ?? { program: null, titles: [] };
    return program?.trial((heading) => cells[titles.indexOf(heading)] ?? '') ?? false;
  }
}

/** The definition with a value of its own for whoever's attribute is empty. */
function withUnknown(definition: Definition, { attributes }: Responses): Definition {
  const label = { nl: 'onbekend', en: 'unknown', de: 'unbekannt', fr: 'inconnu' };
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

function readRow(
  fields: Field[],
  cells: string[],
  row: number,
  headings: number,
  texts: AnalyseTexts['rows'],
  report: (kind: string, problem: string, row: number) => void,
): void {
  if (cells.length < headings || cells.slice(headings).some((cell) => cell.trim() !== '')) {
    report('cells', fill(texts.cells, { row, cells: cells.length, headings }), row);
    return;
  }
  for (const { id, place, read, column } of fields) {
    const value = read(cells[place] ?? '');
    if (typeof value === 'number') column.push(value);
    else {
      const problem = fill(texts[value.fault], { row, field: id, ...value.values });
      report(`${value.fault} ${id}`, problem, row);
    }
  }
}
