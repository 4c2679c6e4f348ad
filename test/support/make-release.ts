import { type Answers, emptyAnswers } from '../../src/core/definition/answers.ts';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { type Released, releaseSchema } from '../../src/core/disclosure/release/release-schema.ts';
import { indexOf, indexUnit } from '../../src/core/scoring/score.ts';
import { figuresOf, type Part, variablesOf } from './make-variables.ts';

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
