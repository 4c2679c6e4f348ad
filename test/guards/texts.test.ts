/// <reference types="vite/client" />
import { expect, test } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>('../../src/texts/{nl,en}/*.ts', {
  eager: true,
});

/** Every path through a text object, with the places that are filled in. */
function shape(value: unknown, path = ''): string[] {
  if (typeof value === 'string') {
    const places = [...value.matchAll(/\{\w+\}/g)].map((match) => match[0]).sort();
    return [`${path} ${[...new Set(places)].join('')}`];
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

const areas = Object.keys(modules)
  .filter((path) => path.includes('/nl/'))
  .map((path) => path.split('/').at(-1) as string);

test.each(areas)('%s says the same things in both languages', (area) => {
  const [nl, en] = ['nl', 'en'].map((language) => {
    const found = modules[`../../src/texts/${language}/${area}`];
    return shape(Object.values(found ?? {})[0]).sort();
  });
  expect(en).toEqual(nl);
});
