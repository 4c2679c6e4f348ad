import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../../scripts/analyse/analyse.ts';

/** A questionnaire of another house, in one language, without layers. */
const definition = `
id: house
version: 1.0.0
title: {nl: Werken in huis}
about: {nl: Drie vragen.}
languages: [nl]
minutes: {from: 1, to: 2}
ballotBytes: 512
attributes:
  - {id: layer, title: {nl: Laag}, values: [{id: lead, label: {nl: Leiding}}, {id: staff, label: {nl: Team}}], ordered: true}
  - {id: ward, title: {nl: Afdeling}}
leaders: [lead]
formats:
  agree:
    kind: rating
    labels: [{nl: Helemaal mee oneens}, {nl: Mee oneens}, {nl: Neutraal}, {nl: Mee eens}, {nl: Helemaal mee eens}]
    notApplicable: {nl: Weet ik niet}
scales:
  - {id: work, title: {nl: Werk}, about: {nl: Het werk.}}
sections:
  - id: all
    screens:
      - title: {nl: Het werk}
        items:
          - {id: g1-sq001, scale: work, format: agree, text: {nl: Ik weet wat ik moet doen.}}
          - {id: g1-sq002, scale: work, format: agree, text: {nl: Ik weet wie beslist.}}
          - {id: stay, format: agree, text: {nl: Ik blijf.}}
`;
export const labels = [
  'Helemaal mee oneens',
  'Mee oneens',
  'Neutraal',
  'Mee eens',
  'Helemaal mee eens',
];

/** `npm run analyse` on a file of answers to it. */
export async function runHouse(content: string | Uint8Array, ...more: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'analyse-programs-'));
  writeFileSync(join(folder, 'house.yaml'), definition);
  writeFileSync(join(folder, 'answers.csv'), content);
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const status = await analyse(
    ['--definition', 'house.yaml', '--responses', 'answers.csv', '--out', 'out', ...more],
    { folder, today: '2026-11-29', log: say, error: say },
  );
  const file = join(folder, 'out', 'statistics.json');
  const statistics = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  return { status, said: said.join('\n'), statistics };
}

/** Ward and three answers of forty people; null is no answer. */
export const people = Array.from({ length: 40 }, (_, at) => ({
  ward: ['A', 'B', 'C'][at % 3] ?? '',
  answers: [1 + (at % 5), at === 7 ? null : 1 + ((at * 3) % 5), 1 + ((at * 2) % 5)],
}));
/** The same as a plain file. */
export const plain = [
  'ward,g1-sq001,g1-sq002,stay',
  ...people.map(({ ward, answers }) => [ward, ...answers.map((one) => one ?? '')].join(',')),
].join('\n');
