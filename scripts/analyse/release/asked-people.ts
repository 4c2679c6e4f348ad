import { basename } from 'node:path';
import { unknownValue } from '../../../src/core/definition/definition.ts';
import type { Definition } from '../../../src/core/definition/definition-schema.ts';
import type { Attributes } from '../../../src/core/disclosure/plan/cells.ts';
import { fold } from '../../../src/core/ground/fold.ts';
import { fill } from '../../../src/core/language/language.ts';
import type { AnalyseTexts } from '../../../src/texts/analyse.ts';
import { attributeReader } from '../cells.ts';
import { Refusal } from '../refusal.ts';
import type { Responses } from '../responses.ts';
import { readTable } from '../table.ts';
import { peopleOf } from './people.ts';

/** Everybody who was asked, as planning sees people, by the attributes that are known of all of them. */
export interface Asked {
  people: Attributes[];
  /** The attributes that the file divides people by. */
  axes: string[];
}

const headcountHeadings = ['headcount', 'people', 'n', 'aantal', 'mensen', 'personen'];

/** More people than any file of answers would be about. */
const mostPeople = 5_000_000;

/**
 * Reads how many people of each group were asked: a CSV file with columns of attributes, in the words
 * of the definition, and one column with numbers of people, `headcount`.
 * @param axes attributes that groups are compared on; those without a column here are left out
 * @throws Refusal with every line that is wrong, and every group that answered without being asked, or
 *   with more people than were
 */
export async function readAsked(
  path: string,
  definition: Definition,
  responses: Responses,
  axes: readonly string[],
  texts: AnalyseTexts['asked'],
): Promise<Asked> {
  const file = basename(path);
  const problems: string[] = [];
  const groups = new Map<string, { person: Attributes; people: number }>();
  let columns: { axis: string; place: number; read: (cell: string) => string | null }[] = [];
  let counted = -1;
  await readTable(path, {
    brokenQuotes: (row) => problems.push(fill(texts.wrongCount, { file, row, value: '"' })),
    row: (cells, row) => {
      if (counted < 0) {
        counted = cells.findIndex((cell) => headcountHeadings.includes(fold(cell)));
        columns = columnsOf(cells, definition, axes);
        if (counted < 0 || columns.length === 0)
          throw new Refusal([fill(texts.headings, { file })]);
        return;
      }
      const people = Number(cells[counted] ?? '');
      if ((cells[counted] ?? '').trim() === '' || !Number.isInteger(people) || people < 0) {
        problems.push(fill(texts.wrongCount, { file, row, value: cells[counted] ?? '' }));
        return;
      }
      const values = columns.map(
        ({ axis, place, read }) => [axis, read(cells[place] ?? '')] as const,
      );
      const unknown = values.find(([, value]) => value === null);
      if (unknown) {
        problems.push(fill(texts.unknownValue, { file, row, field: unknown[0] }));
        return;
      }
      // Planning knows a layer of everybody; a file without layers has one.
      const person = {
        layer: unknownValue,
        ...Object.fromEntries(values.map(([axis, value]) => [axis, value ?? ''])),
      };
      const key = keyOf(person, columns);
      const known = groups.get(key);
      if (known) known.people += people;
      else groups.set(key, { person, people });
    },
  });
  const kept = columns.map(({ axis }) => axis);
  const layers = responses.attributes.get('layer')?.values ?? [];
  const hasLayers = layers.some((layer) => layer !== unknownValue);
  if (hasLayers && !kept.includes('layer')) problems.push(fill(texts.noLayer, { file }));
  if (problems.length === 0) problems.push(...missingIn(groups, responses, columns, file, texts));
  const all = [...groups.values()].reduce((sum, { people }) => sum + people, 0);
  if (all > mostPeople) problems.push(fill(texts.tooMany, { file, n: all }));
  if (problems.length > 0) throw new Refusal(problems.slice(0, 25));
  return {
    axes: kept,
    people: [...groups.values()].flatMap(({ person, people }) =>
      new Array<Attributes>(people).fill(person),
    ),
  };
}

type Named = readonly { axis: string }[];

const keyOf = (person: Attributes, columns: Named) =>
  columns.map(({ axis }) => person[axis] ?? '').join('\u0000');

function columnsOf(
  headings: readonly string[],
  { attributes }: Definition,
  axes: readonly string[],
) {
  return attributes
    .filter(({ id }) => axes.includes(id))
    .flatMap((attribute) => {
      const names = [attribute.id, ...Object.values(attribute.title), ...attribute.headings];
      const place = headings.findIndex((cell) => names.some((name) => fold(name) === fold(cell)));
      if (place < 0) return [];
      const values: string[] = [];
      const placeOf = attributeReader(attribute, values, { codes: new Set(), seen: new Map() });
      const read = (cell: string) => {
        const found = placeOf(cell);
        return typeof found === 'number' ? (values[found] ?? null) : null;
      };
      return [{ axis: attribute.id, place, read }];
    });
}

/** Groups of which more people answered than were asked. */
function missingIn(
  groups: ReadonlyMap<string, { people: number }>,
  responses: Responses,
  columns: Named,
  file: string,
  texts: AnalyseTexts['asked'],
): string[] {
  const answered = new Map<string, { person: Attributes; people: number }>();
  for (const person of peopleOf(
    responses,
    columns.map(({ axis }) => axis),
  )) {
    const key = keyOf(person, columns);
    const known = answered.get(key);
    if (known) known.people += 1;
    else answered.set(key, { person, people: 1 });
  }
  return [...answered].flatMap(([key, { person, people }]) => {
    const asked = groups.get(key)?.people ?? 0;
    if (asked >= people) return [];
    const group = columns.map(({ axis }) => `${axis} ${person[axis] ?? ''}`).join(', ');
    return [fill(texts.fewer, { file, group, asked, answered: people })];
  });
}
