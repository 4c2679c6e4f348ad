import { type Answers, emptyAnswers } from '../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { bandOf } from '../../src/core/disclosure/protect/publishable.ts';
import {
  type Released,
  releaseSchema,
  type Variable,
} from '../../src/core/disclosure/release/release-schema.ts';
import { gapOf, indexOf, indexUnit, scoreOf, unitOf } from '../../src/core/scoring/score.ts';
import { favourable } from '../../src/core/statistics/favourable.ts';
import { momentsOf, varianceOf } from '../../src/core/statistics/moments.ts';

/**
 * A release made straight from people and their answers, for tests of what reads releases. It
 * follows the schema; its figures are the nearest whole ones, and nothing decides whether they may be
 * published.
 */

export interface Person {
  layer: string;
  department: string;
  /** Null for somebody who did not answer. */
  answers: Answers | null;
}

export interface MakeRelease {
  definition: Definition;
  people: Person[];
  /** Names the block of a person. */
  blockOf: (person: Person) => string;
  /** Attribute sets a report names; `side` follows from the definition's leaders. */
  selects: Record<string, string>[];
  /** Blocks published together at the coarse resolution, by block name; default all apart. */
  coarseOf?: (block: string) => string;
  comments?: boolean;
  /**
   * Figures as they are, on the sheets that have them, with no variance of protection: what no release
   * holds, to lay the report's arithmetic beside that of other programs.
   */
  exact?: boolean;
  /** Sets of departments that form a pair; default each by itself. */
  pairs?: string[][];
}

interface Part {
  blocks: string[];
  sheets: Answers[];
}

export function makeRelease(input: MakeRelease): Released {
  const { definition, people } = input;
  const side = (person: Person) =>
    definition.leaders.includes(person.layer) ? 'leaders' : 'staff';
  const value = (person: Person, key: string) =>
    key === 'side' ? side(person) : key === 'layer' ? person.layer : person.department;
  const names = [...new Set(people.map(input.blockOf))].sort();
  const idOf = new Map(names.map((name, i) => [name, `b${String(i + 1).padStart(2, '0')}`]));
  const members = new Map(
    names.map((name) => [name, people.filter((p) => input.blockOf(p) === name)]),
  );
  const inBlock = (name: string) => members.get(name) ?? [];
  const sheetsOf = (name: string) =>
    inBlock(name).flatMap((person) => (person.answers ? [person.answers] : []));
  const part = (group: string[]): Part => ({
    blocks: group.map((name) => idOf.get(name) ?? ''),
    sheets: group.flatMap(sheetsOf),
  });
  const oneSide = (name: string) => {
    const sides = new Set(inBlock(name).map(side));
    return sides.size === 1 ? ([...sides][0] ?? 'mixed') : 'mixed';
  };
  const coarseNames = new Map<string, string[]>();
  for (const name of names) {
    const together = input.coarseOf?.(name) ?? name;
    coarseNames.set(together, [...(coarseNames.get(together) ?? []), name]);
  }
  const fine = names.map((name) => part([name]));
  const coarse = [...coarseNames.values()].map(part);
  const leadersOnly = (parts: Part[]) => {
    const ids = new Set(names.filter((n) => oneSide(n) === 'leaders').map((n) => idOf.get(n)));
    return parts.filter((one) => one.blocks.every((block) => ids.has(block)));
  };
  const departments = [...new Set(people.map((person) => person.department))].sort();
  const groups = input.selects.map((select, i) => {
    const matches = (person: Person) =>
      Object.entries(select).every(([key, wanted]) => value(person, key) === wanted);
    const inside = names.filter((name) => inBlock(name).every(matches));
    return {
      id: `g${i}`,
      select,
      headcount: people.filter(matches).length,
      blocks: inside.map((name) => idOf.get(name) ?? ''),
      covered: inside.reduce((sum, name) => sum + inBlock(name).length, 0),
    };
  });
  const ballots = people.filter((person) => person.answers).length;
  const release = {
    format: 'geleding-release-2',
    wave: {
      id: 'w1',
      title: 'Meting één',
      organisation: 'Coöperatie Łódź & zonen',
      promise: 'anonymous',
      opened: '2026-10-05',
      closed: '2026-10-23',
      definition: { id: definition.id, version: definition.version, hash: 'd'.repeat(64) },
      manifestHash: 'a'.repeat(64),
      k: 7,
      tree: 'sides',
      leaders: definition.leaders,
      axes: [
        {
          id: 'layer',
          title: { nl: 'Laag', en: 'Layer' },
          ordered: true,
          values: definition.attributes
            .find((one) => one.id === 'layer')
            ?.values?.map(({ id, label }) => ({ id, label })),
        },
        {
          id: 'department',
          title: { nl: 'Afdeling', en: 'Department' },
          ordered: false,
          values: departments.map((id) => ({ id, label: { nl: `Afd. ${id}`, en: `Dept ${id}` } })),
        },
      ],
    },
    participation: {
      headcount: people.length,
      tickets: ballots,
      ballots,
      refused: { unsigned: 0, unreadable: 0, duplicate: 0, invalid: 0 },
    },
    blocks: names.map((name) => ({
      id: idOf.get(name),
      planned: [idOf.get(name)],
      headcount: inBlock(name).length,
      tickets: sheetsOf(name).length,
      ballots: sheetsOf(name).length,
      side: oneSide(name),
      spans: {
        layer: [...new Set(inBlock(name).map((person) => person.layer))],
        department: [...new Set(inBlock(name).map((person) => person.department))],
      },
    })),
    groups,
    pairs: [departments, ...(input.pairs ?? departments.map((one) => [one]))].flatMap((set, i) => {
      const of = (wanted: string) => {
        const here = people.filter((p) => set.includes(p.department) && side(p) === wanted);
        const inside = names.filter((n) => inBlock(n).every((p) => here.includes(p)));
        const blocks = inside.map((name) => idOf.get(name));
        return { headcount: here.length, blocks };
      };
      const [leaders, staff] = [of('leaders'), of('staff')];
      if (leaders.blocks.length === 0 || staff.blocks.length === 0) return [];
      return [{ id: `p${i}`, departments: set, leaders, staff }];
    }),
    variables: variablesOf(definition, fine, coarse, leadersOnly, figuresOf(input.exact === true)),
    index: {
      scales: definition.scales.map(({ id }) => id),
      spread: figuresOf(input.exact === true).spread(
        fine,
        (sheet) => indexOf(definition, sheet),
        indexUnit,
      ),
    },
    choices: itemsOf(definition)
      .filter((item) => formatOf(definition, item).kind === 'choice')
      .map((item) => ({ item: item.id, rows: coarse.map((one) => chosen(item.id, one)) })),
    comments: input.comments ? [{ item: 'open1', rows: commentRows(fine) }] : [],
    reliability: [],
    associations: [],
    receiptsHash: 'c'.repeat(64),
    labels: {},
  };
  if (input.exact) return release as unknown as Released;
  return releaseSchema.parse(release) as Released;
}

function variablesOf(
  definition: Definition,
  fine: Part[],
  coarse: Part[],
  leadersOnly: (parts: Part[]) => Part[],
  { base, total, spread, step }: Figures,
): Variable[] {
  const items = itemsOf(definition);
  const scales = definition.scales.map(({ id }): Variable => {
    const own = items.filter((item) => item.scale === id);
    const twins = items.filter((item) => own.some((one) => one.id === item.twinOf));
    const unit = unitOf(definition, id);
    const score = (sheet: Answers) => scoreOf(definition, id, sheet);
    return {
      id,
      kind: 'scale',
      from: 1,
      to: 5,
      step: step(2),
      parts: own.map((item) => ({ id: item.id, scored: item.scored, reversed: item.reversed })),
      spread: spread(fine, score, unit),
      gapSpreads: twins.flatMap((twin) => {
        const found = spread(fine, (sheet) => gapOf(sheet, twin), 1);
        return found === null ? [] : [{ item: twin.id, spread: found }];
      }),
      fine: fine.map((part) => ({
        ...base(part, score),
        total: total(part, score, unit),
        spread: spread([part], score, unit),
        items: own.map((item) => ({ item: item.id, band: band(part, item.id) })),
        gaps: twins.map((twin) => ({
          item: twin.id,
          total: total(part, (sheet) => gapOf(sheet, twin), 1),
        })),
      })),
      coarse: coarse.map((part) => ({
        blocks: part.blocks,
        n: part.sheets.length,
        items: own.map((item) => counted(part, item.id, 5)),
        scores: halfPoints(part.sheets.map(score), unit),
      })),
    };
  });
  const alone = items.filter(
    (item) =>
      !item.scale && !item.twinOf && ['rating', 'eleven'].includes(formatOf(definition, item).kind),
  );
  const singles = alone.map((item): Variable => {
    const keep = item.audience === 'leaders' ? leadersOnly : (parts: Part[]) => parts;
    const options = formatOf(definition, item).kind === 'eleven' ? 11 : 5;
    const answer = (sheet: Answers) => numberOrNull(sheet[item.id]);
    return {
      id: item.id,
      kind: 'item',
      from: options === 11 ? 0 : 1,
      to: options === 11 ? 10 : 5,
      step: step(options === 11 ? 5 : 2),
      parts: [{ id: item.id, scored: true, reversed: item.reversed }],
      spread: spread(keep(fine), answer, 1),
      gapSpreads: [],
      fine: keep(fine).map((part) => ({
        ...base(part, answer),
        total: total(part, answer, 1),
        spread: null,
        items: [{ item: item.id, band: band(part, item.id) }],
        gaps: [],
      })),
      coarse: keep(coarse).map((part) => ({
        blocks: part.blocks,
        n: part.sheets.length,
        items: [counted(part, item.id, options)],
        scores: [],
      })),
    };
  });
  return [...scales, ...singles];
}

const numberOrNull = (answer: unknown) => (typeof answer === 'number' ? answer : null);

type Score = (sheet: Answers) => number | null;

/** How figures of a part are made: as a release has them, or as they are. */
interface Figures {
  base: (part: Part, score: Score) => { blocks: string[]; n: number; answered: 'nearly-all' };
  total: (part: Part, score: Score, unit: number) => number;
  spread: (parts: Part[], score: Score, unit: number) => number | null;
  step: (step: number) => number;
}

function figuresOf(exact: boolean): Figures {
  const scoresIn = (parts: Part[], score: Score) =>
    momentsOf(parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => score(sheet) ?? [])));
  return {
    base: (part, score) => ({
      blocks: part.blocks,
      n: exact ? scoresIn([part], score).n : part.sheets.length,
      answered: 'nearly-all',
    }),
    total: (part, score, unit) => {
      const { n, sum } = scoresIn([part], score);
      if (exact) return sum / unit;
      return n === 0 ? 0 : Math.round((part.sheets.length * sum) / n / unit);
    },
    spread: (parts, score, unit) => {
      const variance = varianceOf(scoresIn(parts, score), unit);
      if (variance === null) return null;
      return exact ? Math.sqrt(variance) : Math.round(10 * Math.sqrt(variance)) / 10;
    },
    step: (step) => (exact ? 0 : step),
  };
}

function counted({ sheets }: Part, item: string, options: number) {
  const counts = new Array<number>(options).fill(0);
  for (const sheet of sheets) {
    const answer = sheet[item];
    if (typeof answer !== 'number') continue;
    const place = options === 11 ? answer : answer - 1;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { item, answered: 'nearly-all' as const, counts };
}

function band(part: Part, item: string): number {
  const eleven = part.sheets.some((sheet) => Number(sheet[item]) > 5 || sheet[item] === 0);
  const found = favourable(counted(part, item, eleven ? 11 : 5).counts);
  return found.estimable ? bandOf(found.favourable, found.n) : 0;
}

function halfPoints(scores: (number | null)[], unit: number): number[] {
  const counts = new Array<number>(9).fill(0);
  for (const score of scores) {
    if (score === null) continue;
    const place = Math.round((score / unit - 1) * 2);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function chosen(item: string, { blocks, sheets }: Part) {
  const counts: Record<string, number> = {};
  const choosing = sheets.flatMap((sheet) => {
    const answer = sheet[item];
    return Array.isArray(answer) ? [answer] : [];
  });
  for (const option of choosing.flat()) counts[option] = (counts[option] ?? 0) + 1;
  return { blocks, n: choosing.length, answered: 'nearly-all', counts };
}

function commentRows(parts: Part[]) {
  return parts.flatMap(({ blocks, sheets }) => {
    const texts = sheets.flatMap((sheet) => (typeof sheet.open1 === 'string' ? [sheet.open1] : []));
    return texts.length > 0 ? [{ blocks, texts: texts.sort() }] : [];
  });
}

/** An answer sheet with everything else left unanswered. */
export function sheet(definition: Definition, answers: Answers): Answers {
  return { ...emptyAnswers(definition), ...answers };
}
