import type { Language } from '../../core/language/language.ts';
import type { Chart } from '../../core/report/model/chart.ts';
import { numbersOf } from '../../core/report/model/numbers.ts';
import type { Part } from '../../core/report/model/page.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import type { Table } from '../../core/report/model/table.ts';
import { type FlatCell, flatTables } from './flat-table.ts';

/** A row of a sheet, or a text that runs over its whole width. */
export type Line =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  /** `numbers` says which columns hold numbers, above which their heads stand. */
  | { kind: 'head'; cells: readonly FlatCell[]; numbers: readonly boolean[] }
  | { kind: 'row'; cells: readonly FlatCell[] }
  | { kind: 'gap' }
  /** The table that follows are the numbers of this chart. */
  | { kind: 'chart'; chart: Chart };

/** A page of the report as rows of a sheet, from top to bottom; charts as their numbers. */
export function linesOf(parts: readonly Part[], reader: Reader<Language>): Line[] {
  return parts.flatMap((part) => partLines(part, reader));
}

const headsWith = (line: Line | undefined, title: string | undefined) =>
  line?.kind === 'heading' && line.text === title;
const heading = (text: string): Line => ({ kind: 'heading', text });
const text = (said: string): Line => ({ kind: 'text', text: said });
const row = (...cells: FlatCell[]): Line => ({ kind: 'row', cells });
const gap: Line = { kind: 'gap' };

function partLines(part: Part, reader: Reader<Language>): Line[] {
  switch (part.kind) {
    case 'section':
    case 'heading':
    case 'folded': {
      const inside = linesOf(part.parts, reader);
      // A table that is called like what it stands under names itself.
      const named = inside[0]?.kind === 'gap' && headsWith(inside[1], part.title);
      return part.title && !named ? [gap, heading(part.title), ...inside] : inside;
    }
    case 'beside':
    case 'drawer':
    case 'filling':
      return linesOf(part.parts, reader);
    case 'text':
      return [text(part.text)];
    case 'list':
      return part.items.map(text);
    case 'terms':
      return part.terms.map(({ term, about }) => row(term, about));
    case 'facts':
      return part.facts.map(({ term, value }) => row(term, value));
    case 'tiles':
      return part.tiles.map(({ label, value, unit, note = '' }) =>
        row(label, [value ?? reader.words.pages.withheld, unit, note].filter(Boolean).join(' ')),
      );
    case 'topics':
      return part.topics.flatMap(({ title, reasons }) => reasons.map((why) => row(title, why)));
    case 'ideas':
      return part.ideas.flatMap(({ title, items }) => items.map((idea) => row(title, idea)));
    case 'table':
    case 'comments':
    case 'agreements':
      return tableLines(part.table, reader);
    case 'chart':
      return chartLines(part.chart, reader);
    case 'multiples':
      return part.charts.flatMap((chart) => chartLines(chart, reader));
    case 'agree':
    case 'note':
    case 'link':
      return [];
  }
}

const chartLines = (chart: Chart, reader: Reader<Language>): Line[] => [
  { kind: 'chart', chart },
  ...tableLines(numbersOf(chart, reader), reader),
];

const isNumber = (cell: FlatCell | undefined) => typeof cell === 'object' && cell !== null;

/** A table under its caption. */
export function tableLines(table: Table, reader: Reader<Language>): Line[] {
  return flatTables(table, reader).flatMap(({ caption, head, rows }): Line[] => [
    gap,
    heading(caption),
    {
      kind: 'head',
      cells: head,
      numbers: head.map((_, at) => rows.some((row) => isNumber(row[at]))),
    },
    ...rows.map((cells): Line => ({ kind: 'row', cells })),
  ]);
}
