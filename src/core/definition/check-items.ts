import { scoredItems } from './definition.ts';
import type { Definition, Format, Item } from './definition-schema.ts';
import { pointsOf } from './points.ts';
import { type Problem, repeated } from './problem.ts';

type Audience = 'everyone' | 'leaders';
type Placed = { item: Item; audience: Audience; path: Problem['path'] };

/** With more, the steps in which a mean is whole are so small that a total of a million people is not. */
const mostScored = 28;

/** Names a release gives to something else than an item or a scale. */
const reserved = ['index'];

/** The rules about items, formats and scales that look across fields. */
export function itemProblems(definition: Definition): Problem[] {
  const placed = placedItems(definition);
  return [
    ...nameProblems(definition, placed),
    ...placed.flatMap((one) => referenceProblems(definition, one, placed)),
    ...placed.flatMap((one) => scoringProblems(definition, one)),
    ...definition.scales.flatMap((scale, at) => scaleProblems(definition, scale.id, at)),
    ...formatProblems(definition, placed),
    ...drivenProblems(definition, placed),
    ...importanceProblems(definition, placed),
  ];
}

/** Both ask everybody to choose from the same options, or their shares cannot be compared. */
function importanceProblems(definition: Definition, placed: Placed[]): Problem[] {
  const { importance } = definition;
  if (!importance) return [];
  const [should, gets] = [importance.should, importance.gets].map((id) =>
    placed.find(({ item, audience }) => item.id === id && audience === 'everyone'),
  );
  const unknown = (['should', 'gets'] as const).flatMap((side) => {
    const found = side === 'should' ? should : gets;
    if (found && format(definition, found.item)?.kind === 'choice') return [];
    const message = `"${importance[side]}" is no choice that everybody gets: use the id of one`;
    return [{ path: ['importance', side], message }];
  });
  if (unknown.length > 0 || should?.item.format === gets?.item.format) return unknown;
  const message = 'should and gets have different formats: give both items the same one';
  return [{ path: ['importance'], message }];
}

/** Scales, or single items of a rating that stand in no scale: what has a mean of its own. */
function drivenProblems(definition: Definition, placed: Placed[]): Problem[] {
  const measured = [
    ...definition.scales.map(({ id }) => id),
    ...placed.filter(({ item }) => !item.scale).map(({ item }) => item.id),
  ];
  return (['brings', 'gets'] as const).flatMap((side) =>
    (definition.driven?.[side] ?? []).flatMap((id, at) =>
      measured.includes(id)
        ? []
        : [
            {
              path: ['driven', side, at],
              message: `"${id}" is no scale, and no item outside the scales: use an id of one`,
            },
          ],
    ),
  );
}

function scaleProblems(definition: Definition, scale: string, at: number): Problem[] {
  const scored = scoredItems(definition, scale).length;
  const path = ['scales', at];
  if (scored === 0) return [{ path, message: `scale "${scale}" has no scored item: add one` }];
  if (scored <= mostScored) return [];
  const message = `scale "${scale}" has ${scored} scored items: make it two scales, ${mostScored} at most`;
  return [{ path, message }];
}

function placedItems(definition: Definition): Placed[] {
  return definition.sections.flatMap(({ audience, screens }, section) =>
    screens.flatMap(({ items }, screen) =>
      items.map((item, at) => ({
        item,
        audience,
        path: ['sections', section, 'screens', screen, 'items', at],
      })),
    ),
  );
}

function nameProblems(definition: Definition, placed: Placed[]): Problem[] {
  return repeated(
    [
      ...reserved.map((value) => ({ value, path: [] })),
      ...definition.attributes.map(({ id }, at) => ({ value: id, path: ['attributes', at, 'id'] })),
      ...definition.scales.map(({ id }, at) => ({ value: id, path: ['scales', at, 'id'] })),
      ...placed.map(({ item, path }) => ({ value: item.id, path: [...path, 'id'] })),
    ],
    'id (of an item, scale or attribute)',
  );
}

function referenceProblems(definition: Definition, one: Placed, placed: Placed[]): Problem[] {
  const { item, audience, path } = one;
  const problems: Problem[] = [];
  const add = (field: string, message: string) =>
    problems.push({ path: [...path, field], message: `item "${item.id}" ${message}` });
  const isScale = (id: string) => definition.scales.some((scale) => scale.id === id);

  if (!format(definition, item)) {
    add('format', `names the unknown format "${item.format}": use a key of formats`);
  }
  if (item.scale && !isScale(item.scale)) {
    add('scale', `names the unknown scale "${item.scale}": use an id of scales`);
  }
  if (item.estimates) {
    const anchor = placed.find((other) => other.item.id === item.estimates)?.item;
    if (!isScale(item.estimates) && !anchor?.scale) {
      add(
        'estimates',
        `estimates the unknown "${item.estimates}": use the id of a scale or its item`,
      );
    } else if (anchor && anchor.format !== item.format) {
      add('format', `estimates "${anchor.id}" on another format: use "${anchor.format}"`);
    }
    if (audience !== 'leaders') {
      add('estimates', 'estimates staff outside a section for leaders: move it there');
    }
  }
  if (item.twinOf) {
    const twin = placed.find((other) => other.item.id === item.twinOf)?.item;
    if (!twin) add('twinOf', `is a twin of the unknown item "${item.twinOf}": use an item id`);
    else if (twin.twinOf) add('twinOf', `is a twin of a twin: name the item that asks how it is`);
    else if (twin.reversed || item.reversed) {
      add('reversed', 'has a twin: a gap needs both asked the same way round');
    } else if (twin.scale !== item.scale) add('scale', `is not in the scale of "${twin.id}"`);
    else if ([item, twin].some((each) => rangeOf(definition, each) !== '1–5')) {
      add('format', `and its twin "${twin.id}" need a format with five points`);
    }
  }
  return problems;
}

function scoringProblems(definition: Definition, { item, audience, path }: Placed): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string) =>
    problems.push({ path: [...path, field], message: `item "${item.id}" ${message}` });
  const asked = format(definition, item);

  const range = rangeOf(definition, item);
  const scales = rangeOfScales(definition);
  if (item.scale && asked && !range) {
    add('format', 'is in a scale, so it needs a format that is answered with a number');
  } else if (item.scale && scales && range && range !== scales) {
    add(
      'format',
      `runs ${range}, other scales ${scales}: the scales of a definition have one range`,
    );
  }
  if (item.scale && audience === 'leaders') {
    add('scale', 'is for leaders only, so it cannot be in a scale: leave scale out');
  }
  if (item.estimates && asked && range !== scales) {
    add('format', `estimates answers from ${scales}, so it needs a format of that range`);
  }
  if (item.estimates && (item.scale || item.twinOf)) {
    add('estimates', 'estimates others, so it has neither scale nor twinOf');
  }
  if (item.reversed && asked && !pointsOf(asked)) {
    add('reversed', 'has no rating to turn round: leave reversed out');
  }
  return problems;
}

function formatProblems(definition: Definition, placed: Placed[]): Problem[] {
  return Object.entries(definition.formats).flatMap(([id, shape]) => {
    const path = ['formats', id];
    const problems: Problem[] = [];
    if (!placed.some(({ item }) => item.format === id)) {
      problems.push({ path, message: `no item uses the format "${id}": remove it` });
    }
    if (shape.kind !== 'choice') return problems;
    if (shape.pick > shape.options.length) {
      const message = `pick is ${shape.pick}, of ${shape.options.length} options: lower it`;
      problems.push({ path: [...path, 'pick'], message });
    }
    const options = shape.options.map(({ id: value }, at) => ({
      value,
      path: [...path, 'options', at, 'id'],
    }));
    return [...problems, ...repeated(options, 'option id')];
  });
}

/** The answers of an item in words, such as 1–5; undefined where it is not answered with a number. */
function rangeOf(definition: Definition, item: Item): string | undefined {
  const asked = format(definition, item);
  const points = asked && pointsOf(asked);
  return points ? `${points.from}–${points.to}` : undefined;
}

/** The range of the first scored item that there is. */
function rangeOfScales(definition: Definition): string | undefined {
  return definition.scales
    .flatMap(({ id }) => scoredItems(definition, id))
    .map((item) => rangeOf(definition, item))
    .find((range) => range);
}

function format(definition: Definition, item: Item): Format | undefined {
  return Object.hasOwn(definition.formats, item.format)
    ? definition.formats[item.format]
    : undefined;
}
