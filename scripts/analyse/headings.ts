import type { Attribute, Definition, Item } from '../../src/core/definition/definition.ts';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import { fill } from '../../src/core/language.ts';
import { fold } from '../../src/core/roster/fold.ts';
import type { AnalyseTexts } from '../../src/texts/analyse.ts';

/** Which column of the file holds what. */
export interface Headings {
  /** Place of each attribute and item in a row, by id; open questions are not read. */
  places: Map<string, number>;
  count: number;
  problems: string[];
  /** Columns that are left out. */
  notes: string[];
}

/**
 * Finds the columns of the definition in the first row of a file. Items are named by their id,
 * attributes by their id, title or one of their headings; capitals and outer spaces do not count.
 * @param axes attributes that must be there; the others are read nowhere
 */
export function readHeadings(
  cells: string[],
  row: number,
  definition: Definition,
  axes: string[],
  texts: AnalyseTexts['headings'],
): Headings {
  const wanted = wantedColumns(definition, axes);
  const places = new Map<string, number>();
  const problems: string[] = [];
  const unknown: string[] = [];
  cells.forEach((cell, place) => {
    const heading = cell.trim();
    if (heading === '') return;
    const id = idOf(heading, definition);
    if (id === undefined) unknown.push(heading);
    else if (places.has(id)) problems.push(fill(texts.twice, { row, field: heading }));
    else places.set(id, place);
  });
  if (cells.length === 1) {
    problems.push(fill(texts.oneColumn, { row, heading: (cells[0] ?? '').slice(0, 60) }));
  } else {
    for (const { id, text } of wanted) {
      if (places.has(id)) continue;
      const similar = unknown.find((heading) => fold(heading) === fold(id) || near(heading, id));
      const hint = similar === undefined ? '' : fill(texts.similar, { similar });
      problems.push(fill(texts[text], { row, field: id }) + hint);
    }
  }
  return {
    places: new Map(
      wanted.flatMap(({ id }) => (places.has(id) ? [[id, places.get(id) ?? 0]] : [])),
    ),
    count: cells.length,
    problems,
    notes: [
      ...unknown.map((field) => fill(texts.unknown, { row, field })),
      ...(hasOpenAnswers(definition, places) ? [texts.openLeftOut] : []),
    ],
  };
}

function hasOpenAnswers(definition: Definition, places: Map<string, number>): boolean {
  return itemsOf(definition).some(
    (item) => formatOf(definition, item).kind === 'open' && places.has(item.id),
  );
}

function wantedColumns(definition: Definition, axes: string[]) {
  const attributes = [...new Set(['layer', ...axes])].map((id) => ({
    id,
    text: id === 'layer' ? ('missingLayer' as const) : ('missingAttribute' as const),
  }));
  const items = itemsOf(definition)
    .filter((item) => formatOf(definition, item).kind !== 'open')
    .map(({ id }) => ({ id, text: 'missingItem' as const }));
  return [...attributes, ...items];
}

function idOf(heading: string, definition: Definition): string | undefined {
  const same = ({ id }: Attribute | Item) => id === heading.toLowerCase();
  const item = itemsOf(definition).find(same);
  if (item) return item.id;
  const attribute =
    definition.attributes.find(same) ??
    definition.attributes.find(({ title, headings }) =>
      [...Object.values(title), ...headings].some((name) => fold(name) === fold(heading)),
    );
  return attribute?.id;
}

/** Whether two names differ in one place only: a letter more, less or other. */
function near(first: string, second: string): boolean {
  const [short, long] = [first.toLowerCase(), second].sort((a, b) => a.length - b.length);
  if (!short || !long || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}
