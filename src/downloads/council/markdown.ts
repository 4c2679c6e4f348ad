import type { Language } from '../../core/language/language.ts';
import { cellText } from '../../core/report/model/cell-text.ts';
import type { Reader } from '../../core/report/model/reader.ts';
import type { Table } from '../../core/report/model/table.ts';
import { reportWords } from '../../texts/report-words.ts';
import { carried } from '../carried-text.ts';
import type { CouncilPaper, PaperPart } from './papers-source.ts';

/** A paper of the council as Markdown (CommonMark, with tables as GitHub reads them). */
export function paperMarkdown(paper: CouncilPaper, language: Language): string {
  const reader = { language, words: reportWords(language) };
  const parts = paper.parts.map((part) => partMarkdown(part, reader));
  const whole = [`# ${escaped(paper.title)}`, escaped(paper.lead), ...parts].join('\n\n');
  return `${carried(whole)}\n`;
}

function partMarkdown(part: PaperPart, reader: Reader): string {
  switch (part.kind) {
    case 'heading':
      return `## ${escaped(part.title)}`;
    case 'text':
      return lines(part.text);
    case 'list':
      return part.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'facts':
      return part.facts
        .map(({ term, value }) => `- **${escaped(term)}:** ${escaped(value)}`)
        .join('\n');
    case 'table':
      return tableMarkdown(part.table, reader);
  }
}

function tableMarkdown({ caption, columns, rows }: Table, reader: Reader): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`;
  const body = rows.map((row) =>
    line(columns.map((column, at) => cellText(row[at], column, reader))),
  );
  const head = [line(columns.map(({ title }) => title)), `|${columns.map(() => '---|').join('')}`];
  return [`**${escaped(caption)}**`, '', ...head, ...body].join('\n');
}

/** Lines of a text stay lines: a backslash at their end breaks them. */
function lines(words: string): string {
  return words.split('\n').map(escaped).filter(Boolean).join('\\\n');
}

/** Takes every sign its meaning, and what would begin a list or a heading its place at the start. */
function escaped(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
