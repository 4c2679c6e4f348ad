import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { pointsOfItem } from '../../src/core/definition/points.ts';
import {
  attributeReader,
  choiceReader,
  type NoAnswer,
  type ReadCell,
  ratingReader,
} from './cells.ts';
import { byteColumn, type Column, type Responses, wideColumn } from './responses.ts';

/** A column of the file that is read: where it stands, how a cell is read, what came in. */
export type Field = { id: string; place: number; read: ReadCell } & (
  | { kind: 'rating'; column: Column<Uint8Array> }
  | { kind: 'choice'; column: Column<Uint32Array> }
  | { kind: 'attribute'; column: Column<Uint32Array>; values: string[] }
);

/** The fields of a file, empty, for the columns that were found in it. */
export function fieldsOf(
  definition: Definition,
  places: Map<string, number>,
  noAnswer: NoAnswer,
  labelsAt: (place: number) => ReadonlyMap<string, string>,
): Field[] {
  const attributes = definition.attributes.flatMap((attribute): Field[] => {
    const place = places.get(attribute.id);
    if (place === undefined) return [];
    const values: string[] = [];
    const labels = labelsAt(place);
    const own = attributeReader(attribute, values, noAnswer);
    const read: ReadCell = (cell) => own(labels.get(cell) ?? cell);
    const column = wideColumn();
    return [{ id: attribute.id, place, read, kind: 'attribute', column, values }];
  });
  const items = itemsOf(definition).flatMap((item): Field[] => {
    const place = places.get(item.id);
    const format = formatOf(definition, item);
    if (place === undefined || format.kind === 'open') return [];
    const at = { id: item.id, place };
    if (format.kind === 'choice')
      return [
        { ...at, read: choiceReader(format, noAnswer), kind: 'choice', column: wideColumn() },
      ];
    const labels = labelsAt(place);
    const own = ratingReader(pointsOfItem(definition, item), format.notApplicable, noAnswer);
    const read = labels.size === 0 ? own : orByLabel(own, labels);
    return [{ ...at, read, kind: 'rating', column: byteColumn() }];
  });
  return [...attributes, ...items];
}

/** What a code stands for where the code itself is no answer, such as 6 for "don't know". */
function orByLabel(read: ReadCell, labels: ReadonlyMap<string, string>): ReadCell {
  return (cell) => {
    const found = read(cell);
    const label = typeof found === 'number' ? undefined : labels.get(cell);
    const said = label === undefined ? found : read(label);
    return typeof said === 'number' ? said : found;
  };
}

/** What came in, once all rows are read. */
export function responsesOf(fields: Field[], n: number): Responses {
  const responses: Responses = { n, attributes: new Map(), ratings: new Map(), choices: new Map() };
  for (const field of fields) {
    if (field.kind === 'rating') responses.ratings.set(field.id, field.column.take());
    else if (field.kind === 'choice') responses.choices.set(field.id, field.column.take());
    else {
      const { column, values } = field;
      responses.attributes.set(field.id, { codes: column.take(), values });
    }
  }
  return responses;
}
