import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Attribute, Definition, Item } from '../../src/core/definition/definition-schema.ts';
import { fold } from '../../src/core/ground/fold.ts';
import { fill } from '../../src/core/language/language.ts';
import type { AnalyseTexts } from '../../src/texts/analyse.ts';
import { askedPart } from './asked.ts';
import { codeOf, type Program, programOf } from './programs.ts';
import { languageAxis } from './with-languages.ts';

/** Which column of the file holds what. */
export interface Headings {
  /** What of the definition the file has answers to. */
  definition: Definition;
  /** Attributes that can divide the answers. */
  axes: string[];
  /** Place of each attribute and item in a row, by id; open questions are not read. */
  places: Map<string, number>;
  count: number;
  problems: string[];
  /** Columns that are left out. */
  notes: string[];
  program: Program | null;
  /** The first row. */
  titles: string[];
}

/**
 * Finds the columns of the definition in the first row of a file. Items are named by their id,
 * attributes by their id, title or one of their headings; capitals and outer spaces do not count.
 * Parts of the definition without any column were not asked and are left out, which is noted.
 * @param axes attributes that must be there; null for whichever are
 */
export function readHeadings(
  cells: string[],
  row: number,
  definition: Definition,
  { axes, weights }: { axes: string[] | null; weights: string | undefined },
  texts: AnalyseTexts['headings'],
): Headings {
  const places = new Map<string, number>();
  const problems: string[] = [];
  const unknown: string[] = [];
  const program = programOf(cells.map((cell) => cell.trim()));
  const own: string[] = [];
  cells.forEach((cell, place) => {
    const heading = cell.trim();
    if (heading === '' || fold(heading) === fold(weights ?? '')) return;
    const id = idOf(heading, definition);
    if (id === undefined && program?.own.test(heading)) own.push(heading);
    else if (id === undefined) unknown.push(heading);
    else if (places.has(id)) problems.push(fill(texts.twice, { row, field: heading }));
    else places.set(id, place);
  });
  const known = axes ?? definition.attributes.map(({ id }) => id);
  const absent = known.filter((id) => id !== 'layer' && !places.has(id));
  const asked = askedPart(definition, new Set(places.keys()));
  const notes = program
    ? [fill(texts.program, { program: program.name, columns: own.join(', ') })]
    : [];
  const axesHere = known.filter((id) => !absent.includes(id));
  if (unknown.length > 0) notes.push(fill(texts.unknown, { fields: unknown.join(', ') }));
  if (unknown.some((heading) => fold(heading) === languageAxis)) {
    notes.push(fill(texts.languages, { axes: [...axesHere, languageAxis].join(',') }));
  }
  if (cells.length === 1) {
    problems.push(fill(texts.oneColumn, { row, heading: (cells[0] ?? '').slice(0, 60) }));
  } else {
    const similarTo = (id: string) =>
      unknown.find((heading) => fold(heading) === fold(id) || near(heading, id));
    const miss = (id: string, text: 'missingLayer' | 'missingAttribute' | 'missingItem') => {
      const similar = similarTo(id);
      const hint = similar === undefined ? '' : fill(texts.similar, { similar });
      problems.push(fill(texts[text], { row, field: id }) + hint);
    };
    if (!places.has('layer') && similarTo('layer') !== undefined) miss('layer', 'missingLayer');
    for (const id of absent) {
      if (axes || similarTo(id) !== undefined) miss(id, 'missingAttribute');
      else notes.push(fill(texts.attributeLeftOut, { field: id }));
    }
    for (const ids of asked.leftOut) {
      const misspelt = ids.filter((id) => similarTo(id) !== undefined);
      for (const id of misspelt) miss(id, 'missingItem');
      if (misspelt.length === 0) notes.push(fill(texts.partLeftOut, { fields: ids.join(', ') }));
    }
    for (const id of asked.missing) miss(id, 'missingItem');
  }
  if (asked.definition.scales.length < definition.scales.length) notes.push(texts.shorterIndex);
  if (hasOpenAnswers(definition, places)) notes.push(texts.openLeftOut);
  return {
    definition: asked.definition,
    axes: axesHere,
    places,
    count: cells.length,
    problems,
    notes,
    program,
    titles: cells,
  };
}

function hasOpenAnswers(definition: Definition, places: Map<string, number>): boolean {
  return itemsOf(definition).some(
    (item) => formatOf(definition, item).kind === 'open' && places.has(item.id),
  );
}

/**
 * A heading as the id of an item: small letters, other signs as `-`, a `q` before a digit.
 * @example idOfHeading('Q1.2') // 'q1-2'
 */
export function idOfHeading(heading: string): string {
  const id = heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '');
  return /^[a-z]/.test(id) ? id : `q${id}`;
}

function idOf(heading: string, definition: Definition): string | undefined {
  const code = codeOf(heading);
  const written = idOfHeading(code);
  const same = ({ id }: Attribute | Item) => id === code.toLowerCase() || id === written;
  // SPSS knows no hyphens: a name there may have an underscore in its place.
  const alike = ({ id }: Attribute | Item) => joined(id) === joined(written);
  const items = itemsOf(definition);
  const item = items.find(same) ?? items.find(alike);
  if (item) return item.id;
  const attribute =
    definition.attributes.find(same) ??
    definition.attributes.find(alike) ??
    definition.attributes.find(({ title, headings }) =>
      [...Object.values(title), ...headings].some((name) => fold(name) === fold(heading)),
    );
  return attribute?.id;
}

const joined = (id: string) => id.replaceAll('_', '-');

/** Whether two names differ in one place only: a letter more, less or other. */
function near(first: string, second: string): boolean {
  const [short, long] = [first.toLowerCase(), second].sort((a, b) => a.length - b.length);
  if (!short || !long || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}
