/** Fields of which each language adds its own words to those of the structure. */
const addedUp = ['headings', 'synonyms'];

/** The texts of one language, in the shape of the structure: lists with ids as maps by id. */
export interface LanguageTexts {
  language: string;
  texts: unknown;
}

/**
 * Puts the texts of each language in their places in the structure of a definition. Where a list of
 * the structure has things with an `id`, a language names them by it; other lists (screens, labels)
 * go by their order. A place that the structure does not have stays visible, as an unknown field.
 * @example composeDefinition({ scales: [{ id: 'd1' }] },
 *   [{ language: 'nl', texts: { scales: { d1: { title: 'Voorrang' } } } }])
 * // { scales: [{ id: 'd1', title: { nl: 'Voorrang' } }] }
 */
export function composeDefinition(
  structure: unknown,
  languages: readonly LanguageTexts[],
): unknown {
  return put(
    structure,
    languages.map(({ language, texts }) => [language, texts]),
    '',
  );
}

type Given = [language: string, texts: unknown][];

function put(node: unknown, all: Given, key: string): unknown {
  const given = all.filter(([, texts]) => texts !== undefined);
  if (given.length === 0) return node;
  if (addedUp.includes(key))
    return [...asList(node), ...given.flatMap(([, texts]) => asList(texts))];
  if (node === undefined && given.some(([, texts]) => typeof texts !== 'object')) {
    return Object.fromEntries(given);
  }
  if (Array.isArray(node)) return node.map((part, at) => put(part, partsOf(given, part, at), ''));
  if (given.every(([, texts]) => Array.isArray(texts)) && node === undefined) {
    const length = Math.max(...given.map(([, texts]) => asList(texts).length));
    return Array.from({ length }, (_, at) => put(undefined, partsOf(given, null, at), ''));
  }
  const keys = new Set([node, ...given.map(([, texts]) => texts)].flatMap(keysOf));
  return Object.fromEntries(
    [...keys].map((name) => [
      name,
      put(
        own(node, name),
        given.map(([language, texts]) => [language, own(texts, name)]),
        name,
      ),
    ]),
  );
}

/** What each language says of a part of a list: by its id, or by its place. */
function partsOf(given: Given, part: unknown, at: number): Given {
  const id = own(part, 'id');
  return given.map(([language, texts]) => [language, own(texts, typeof id === 'string' ? id : at)]);
}

function own(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/**
 * What a language's texts name that the structure does not have: an id of a list that is not there,
 * or more parts than a list has.
 * @returns the path of each, in the language's texts
 */
export function placesUnknown(structure: unknown, texts: unknown): (string | number)[][] {
  if (!Array.isArray(structure)) {
    return keysOf(texts).flatMap((name) =>
      placesUnknown(own(structure, name), own(texts, name)).map((path) => [name, ...path]),
    );
  }
  if (typeof texts !== 'object' || structure.some((part) => typeof part !== 'object')) return [];
  const known = new Map(
    structure.map((part, at) => {
      const id = own(part, 'id');
      return [typeof id === 'string' ? id : String(at), part];
    }),
  );
  return keysOf(texts).flatMap((name) =>
    known.has(name)
      ? placesUnknown(known.get(name), own(texts, name)).map((path) => [name, ...path])
      : [[name]],
  );
}

/**
 * Where in a language's texts something stands that has this path in the definition.
 * @example pathInTexts({ scales: [{ id: 'd1' }] }, ['scales', 0, 'title']) // ['scales', 'd1', 'title']
 */
export function pathInTexts(
  structure: unknown,
  path: readonly (string | number)[],
): (string | number)[] {
  let node = structure;
  return path.map((key) => {
    node = own(node, key);
    const id = own(node, 'id');
    return typeof key === 'number' && typeof id === 'string' ? id : key;
  });
}
