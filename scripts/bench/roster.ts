import Papa from 'papaparse';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { readRoster } from '../../src/core/roster/read-roster.ts';
import { chanceFrom } from '../play/chance.ts';
import { staffList } from '../play/organisation.ts';
import { type Figure, milliseconds } from './figure.ts';

const people = 50_000;

/** Reading a staff list whole, beside only cutting it into cells. */
export function measureRoster(definition: Definition): Figure {
  const text = staffList(people, chanceFrom(3));
  const bare = milliseconds(() => Papa.parse(text));
  const value = milliseconds(() => {
    const { people: read } = readRoster({ text, definition });
    if (read.length !== people) throw new Error('the made-up staff list was not read whole');
  });
  return { what: 'reading a staff list of 50,000 people', value, bare, unit: 'ms' };
}
