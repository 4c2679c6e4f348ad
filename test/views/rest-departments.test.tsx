import { describe, expect, it } from 'vitest';
import type { Released } from '../../src/core/disclosure/release/release-schema.ts';
import type { Language } from '../../src/core/language/language.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import { chainPage } from '../../src/core/report/level/judged.ts';
import { codebookCsv } from '../../src/downloads/codebook-csv.ts';
import { csvFile } from '../../src/downloads/csv.ts';
import { contextOf, type Edition } from '../../src/downloads/edition.ts';
import { allSheets } from '../../src/downloads/sheets/all-sheets.ts';
import { reportPageTexts } from '../../src/texts/report-pages.ts';
import { ReportBody } from '../../src/views/report/report-body.tsx';
import { reportDefinition } from '../support/report-definition.ts';
import { restRelease } from '../support/report-people.ts';

const release = restRelease();
const said = {
  nl: { name: 'Overige afdelingen', note: 'Afd. hr (40 mensen) en Afd. it (40 mensen)' },
  en: { name: 'Other departments', note: 'Dept hr (40 people) and Dept it (40 people)' },
  de: { name: 'Übrige Abteilungen', note: 'Dept hr (40 Personen) und Dept it (40 Personen)' },
  fr: {
    name: 'Autres départements',
    note: 'Dept hr (40 personnes) et Dept it (40 personnes)',
  },
};

const editionOf = (language: Language, of: Released = release): Edition => ({
  scope: scopeOf(of, reportDefinition),
  language,
  releaseHash: 'e'.repeat(64),
  date: '2026-11-21',
  withdrawn: new Set(),
});
const page = (edition: Edition, id: 'alignment' | 'chain' | 'method' | 'comments') =>
  String(ReportBody({ context: contextOf(edition), page: id })).replace(/<[^>]+>/g, ' ');

/** What the sheet of a page says, row by row. */
function sheetRows(edition: Edition, id: 'alignment' | 'chain') {
  const { nav } = reportPageTexts[edition.language].pages[id];
  const lines = allSheets(edition).find(({ name }) => name === nav)?.lines ?? [];
  return lines.map((line) => ('text' in line ? [line.text] : 'cells' in line ? line.cells : []));
}

describe.each(Object.entries(said))('departments that are published together, in %s', (tag, {
  name,
  note,
}) => {
  const language = tag as Language;
  const edition = editionOf(language);
  const colon = language === 'fr' ? '\u00a0:' : ':';

  it('have one name on every page, and a note that lists them with their people', () => {
    for (const id of ['alignment', 'chain'] as const) {
      expect(page(edition, id)).toContain(name);
      expect(page(edition, id)).toContain(`${name}${colon} ${note}.`);
    }
    for (const id of ['comments', 'method'] as const) expect(page(edition, id)).toContain(name);
  });

  it('have the same name and note in the files', () => {
    const names = csvFile(edition)
      .split('\r\n')
      .filter((line) => line.includes(name));
    expect(names.length).toBeGreaterThan(9);
    const [first = '', second = ''] = note.split(/ (?:en|and|und|et) /);
    for (const one of [first, second]) expect(codebookCsv(edition)).toContain(one);
    for (const id of ['alignment', 'chain'] as const) {
      const rows = sheetRows(edition, id);
      expect(rows).toContainEqual([`${name}${colon} ${note}.`]);
      expect(rows.flat()).toContain(name);
    }
  });
});

it('a row of the chain stands for the departments that have none of their own', () => {
  const { scope } = editionOf('nl');
  const { rows } = chainPage(scope);
  const rest = rows.at(-1);
  expect(rest?.name.kind).toBe('departments');
  const cell = rest?.cells[1];
  const sheets = release.blocks.filter((block) => block.spans.department?.includes('hr'));
  if (!cell || cell.withheld) throw new Error('withheld');
  // Staff with staff: the leaders of these departments stand apart.
  const staff = sheets.filter(({ side }) => side === 'staff');
  expect(cell.headcount).toBe(staff.reduce((sum, block) => sum + block.headcount, 0));
  expect(cell.n).toBeLessThanOrEqual(sheets.reduce((sum, block) => sum + block.ballots, 0));
});

it('where no pair is just those people, the row is everybody who is in no other row', () => {
  const mixed = structuredClone(release);
  mixed.pairs = mixed.pairs.filter(({ departments }) => departments.length < 2);
  const edition = editionOf('nl', mixed);
  const { rows, whole } = chainPage(edition.scope);
  const rest = rows.at(-1);
  expect(rest?.name.kind).toBe('remaining');
  const people = (cell?: { withheld: boolean; n?: number }) => cell?.n ?? 0;
  const inRows = rows.reduce((sum, { cells }) => sum + people(cells[1]), 0);
  expect(inRows).toBe(people(whole.cells[1]));
  const note = 'Overige collega’s: iedereen die in geen rij hierboven meetelt.';
  expect(page(edition, 'chain')).toContain(note);
  expect(sheetRows(edition, 'chain')).toContainEqual([note]);
});

it('several such sets are told apart by a number', () => {
  const two = structuredClone(release);
  const [whole, first] = two.pairs;
  if (!whole || !first) throw new Error('no pairs');
  two.pairs.push({ ...first, id: 'p9', departments: ['field', 'finance'] });
  const words = page(editionOf('nl', two), 'alignment');
  expect(words).toContain('Overige afdelingen 1: Afd. hr');
  expect(words).toContain('Overige afdelingen 2: Afd. field (40 mensen) en Afd. finance');
});
