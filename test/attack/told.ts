import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { Released } from '../../src/core/disclosure/release/release-schema.ts';
import type { GroupName } from '../../src/core/report/figures/figures.ts';
import { writeName } from '../../src/core/report/groups/group-name.ts';
import type { Scope } from '../../src/core/report/groups/scope.ts';
import { reportPageTexts } from '../../src/texts/report-pages.ts';
import type { Somebody } from './known-people.ts';

/** The total of some people's answers to a question, as somebody was told it. */
export interface Told {
  /** Where: a file or page, and the name of the group. */
  from: string;
  measure: string;
  /** Personnel numbers. */
  people: string[];
  n: number;
  total: number;
}

/** Who is meant by a name: what an attacker works out from the public plan. */
export type Named = Map<string, string[]>;

/** Everybody whose planned block is in these closed blocks. */
function peopleIn(release: Released, everybody: Somebody[], blocks: string[]): string[] {
  const planned = new Set(
    release.blocks.filter(({ id }) => blocks.includes(id)).flatMap((block) => block.planned),
  );
  return everybody.filter(({ block }) => planned.has(block)).map(({ number }) => number);
}

/**
 * The English names of every group a report in this scope can speak of; inside a unit its parts are
 * also called by their side or layer alone.
 */
export function namesIn(scope: Scope, everybody: Somebody[]): Named {
  const { release, unit, whole, sides, layers, departments, others, pairs } = scope;
  const { groups: words } = reportPageTexts.en;
  const entry = (name: GroupName, blocks: string[]): [string, string[]] => [
    writeName(name, 'en', words),
    peopleIn(release, everybody, blocks),
  ];
  const parts = [...sides, ...layers].map(({ name, blocks }) =>
    entry(
      name.side
        ? { ...name, kind: 'side', labels: [] }
        : { ...name, labels: name.labels.filter((label) => label.en !== unit) },
      blocks,
    ),
  );
  const named = [
    ...pairs.flatMap(({ name, leaders, staff }) => [
      { name, blocks: [...leaders.blocks, ...staff.blocks] },
      leaders,
      staff,
    ]),
    ...[whole, ...sides, ...layers, ...departments, ...others],
  ].map(({ name, blocks }) => entry(name, blocks));
  const inRows = new Set(departments.flatMap(({ blocks }) => blocks));
  const remaining = peopleIn(
    release,
    everybody,
    whole.blocks.filter((block) => !inRows.has(block)),
  );
  // The edition of a unit sets it beside the whole organisation.
  const everyone: [string, string[]] = [words.organisation, everybody.map(({ number }) => number)];
  return new Map([everyone, ...(unit ? parts : []), [words.remaining, remaining], ...named]);
}

/** The question behind a title or code in a file. */
const measureOf = (scope: Scope, title: string) =>
  scope.definition.scales.find((scale) => scale.title.en === title || scale.id === title)?.id;

const told = (from: string, measure: string, people: string[], n: number, mean: number): Told => ({
  from,
  measure,
  people,
  n,
  total: Math.round(mean * n),
});

function meant(named: Named, name: string): string[] {
  const people = named.get(name);
  if (!people) throw new Error(`a figure about "${name}", a group that no report has`);
  return people;
}

/** Means of themes with their number of answers, from the table for spreadsheets. */
export function toldByCsv(csv: string, scope: Scope, named: Named): Told[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.flatMap((row) =>
    row.kind === 'theme' && row.shown === 'yes'
      ? [
          told(
            `CSV: ${row.group}`,
            measureOf(scope, row.code ?? '') ?? '',
            meant(named, row.group ?? ''),
            Number(row.answers),
            Number(row.value),
          ),
        ]
      : [],
  );
}

/** The same from every sheet of the workbook that has a group, a theme, answers and a mean. */
export async function toldByXlsx(
  file: Uint8Array<ArrayBuffer>,
  scope: Scope,
  named: Named,
): Promise<Told[]> {
  const { sheets } = await readXlsx(file);
  // Other sheets name groups by what they are compared with, or hold several waves, or spreads.
  return sheets
    .filter(({ name }) => name === 'Profile')
    .flatMap((sheet) => {
      let head: string[] = [];
      return sheet.rows.flatMap((row) => {
        const cells = row.map((cell) => String(cell ?? ''));
        if (cells.includes('Subject')) head = cells;
        const of = (column: string) => cells[head.indexOf(column)] ?? '';
        const measure = measureOf(scope, of('Subject'));
        if (!measure || !/^\d/.test(of('mean'))) return [];
        const people = meant(named, of('Group'));
        const from = `XLSX ${sheet.name}: ${of('Group')}`;
        return [told(from, measure, people, Number(of('mean: answers')), Number(of('mean')))];
      });
    });
}

const { plain: asAnswered, byHeadcount, byDepartment } = reportPageTexts.en.profile;
const otherTotals = [asAnswered, byHeadcount, byDepartment];

/** The same from the tables of a page: groups beside themes or above them. */
export function toldByHtml(page: string, scope: Scope, named: Named): Told[] {
  const plain = (cell = '') => cell.replace(/<[^>]*>/g, '').trim();
  return [...page.matchAll(/<table.*?<\/table>/gs)].flatMap(([table]) => {
    const rows = [...table.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([cell]) => plain(cell)),
    );
    const [head = [], ...body] = rows;
    return body.flatMap(([first = '', ...cells]) =>
      cells.flatMap((cell, at) => {
        const [, mean, n] = /^(\d\.\d+) \((?:.*; )?n=(\d+)\)$/.exec(cell) ?? [];
        const above = head[at + 1] ?? '';
        const measure = measureOf(scope, first) ?? measureOf(scope, above);
        if (!measure || !mean) return [];
        const group = measureOf(scope, first) ? above : first;
        // The whole once more, as a total and weighed in other ways: no total of people.
        if (otherTotals.includes(group)) return [];
        const people = meant(named, group);
        return [told(`HTML: ${group}`, measure, people, Number(n), Number(mean))];
      }),
    );
  });
}

/** The protected totals of the release itself. */
export function toldByJson(release: Released, everybody: Somebody[]): Told[] {
  return release.variables.flatMap(({ id, fine }) =>
    fine.map(({ blocks, n, total }) => ({
      from: `JSON: ${blocks.join('+')}`,
      measure: id,
      people: peopleIn(release, everybody, blocks),
      n,
      total,
    })),
  );
}
