import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { expect } from 'vitest';
import { parse as yaml } from 'yaml';
import { definitionSchema } from '../../../src/core/definition/definition-schema.ts';
import { readRoster } from '../../../src/core/roster/read-roster.ts';

/**
 * The files of `strangers.test.ts` are one case of each kind. These are others of the same kinds: another
 * program, another encoding, another place in the file.
 */
const definition = definitionSchema.parse(
  yaml(readFileSync('test/fixtures/definitions/csi-pulse.yaml', 'utf8')),
);
export const read = (file: string | Uint8Array) =>
  readRoster({
    bytes: typeof file === 'string' ? strToU8(file) : file,
    definition,
    choices: { today: '2026-11-29' },
  });
export const peopleOf = (file: string | Uint8Array) => {
  const { people, faults } = read(file);
  expect(faults).toEqual([]);
  return people.map(({ number, name, attributes }) =>
    [number, name, attributes.department, attributes.layer].join(' '),
  );
};

export const head = 'personeelsnummer;naam;afdeling;laag';
export const rows = ['00123;Zoë;Coördinatie;MT', '00124;Bo;Zorg;Medewerker'];
export const list = [head, ...rows].join('\r\n');
export const both = ['00123 Zoë Coördinatie top', '00124 Bo Zorg employee'];
export const eachCell = (change: (cell: string) => string, joint = ';') =>
  [head, ...rows].map((row) => row.split(';').map(change).join(joint)).join('\r\n');
