import { readFileSync } from 'node:fs';
import type { Answers } from '../../src/core/definition/answers.ts';
import type { Released } from '../../src/core/disclosure/release/release-schema.ts';
import type { ReportAgreement } from '../../src/core/report/agreements/report-agreement.ts';
import { makeRelease, type Person, sheet } from './make-release.ts';
import { itemsPerScale, reportDefinition } from './report-definition.ts';

/** The made-up answers that R computed reference figures from, as people who all answered. */
export function fixturePeople(): Person[] {
  const [head = '', ...lines] = readFileSync(
    new URL('../fixtures/statistics/responses.csv', import.meta.url),
    'utf8',
  )
    .trim()
    .split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const answers: Answers = {};
    columns.forEach((column, i) => {
      if (i > 1 && cells[i] !== '') answers[column] = Number(cells[i]);
    });
    return {
      layer: cells[0] ?? '',
      department: cells[1] ?? '',
      answers: sheet(reportDefinition, answers),
    };
  });
}

export const fixtureDepartments = [
  'field',
  'finance',
  'hr',
  'it',
  'logistics',
  'marketing',
  'sales',
  'service',
];

const layers = ['top', 'middle', 'lead', 'employee'];

/** Every group the plan of design §5 would name over layer, side and department. */
export const fixtureSelects: Record<string, string>[] = [
  {},
  ...layers.map((layer) => ({ layer })),
  { side: 'leaders' },
  { side: 'staff' },
  ...fixtureDepartments.map((department) => ({ department })),
  ...fixtureDepartments.map((department) => ({ side: 'staff', department })),
];

/** The R answers with top and middle as leaders, one block per layer (top joins middle). */
export function referenceRelease(): Released {
  return makeRelease({
    definition: reportDefinition,
    people: fixturePeople(),
    blockOf: ({ layer }) => (layer === 'top' ? 'middle' : layer),
    selects: fixtureSelects,
    exact: true,
  });
}

/** A seeded generator of numbers in [0, 1): small, fast, the same everywhere (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A made-up organisation that answers everything, leaders more brightly than the others. */
export function madeUpPeople(seed: number, perDepartment = 40): Person[] {
  const chance = seeded(seed);
  const departments = fixtureDepartments.slice(0, 4);
  return departments.flatMap((department, d) =>
    Array.from({ length: perDepartment }, (_, i): Person => {
      const layer = i < 3 ? 'top' : i < 12 ? 'middle' : i < 18 ? 'lead' : 'employee';
      const leader = layer === 'top' || layer === 'middle';
      if (chance() < 0.25) return { layer, department, answers: null };
      const rate = (lift: number) =>
        Math.max(1, Math.min(5, Math.round(2.6 + lift + (chance() + chance() - 1) * 2.2)));
      const answers: Answers = {};
      itemsPerScale.forEach((count, s) => {
        const lift = (leader ? 0.9 : 0.2) + ((d + s) % 4) * 0.25;
        for (let j = 1; j <= count; j += 1) {
          answers[`d${s + 1}_${j}`] = chance() < 0.03 ? 'na' : rate(lift);
        }
        if (leader) answers[`est_d${s + 1}`] = rate(1);
      });
      for (const id of ['d1_2', 'd2_1', 'd5_1']) answers[`${id}_should`] = rate(1.8);
      const options = itemsPerScale.map((_one, s) => `d${s + 1}`);
      const weighed = options.map((id, s) => ({
        id,
        weight: chance() + (leader ? s : 9 - s) / 12,
      }));
      answers.top3 = weighed
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 3)
        .map(({ id }) => id);
      answers.recommend = Math.round(chance() * 6 + 4);
      if (leader) answers.m1 = rate(0.5);
      if (chance() < 0.4) answers.open1 = `Te veel stappen, ${department} ${i}`;
      return { layer, department, answers: sheet(reportDefinition, answers) };
    }),
  );
}

/** Sides per department; coarse figures per side of the organisation. */
export function madeUpRelease(seed = 7): Released {
  return makeRelease({
    definition: reportDefinition,
    people: madeUpPeople(seed),
    blockOf: ({ layer, department }) =>
      `${department}-${layer === 'top' || layer === 'middle' ? 'leaders' : 'staff'}`,
    coarseOf: (block) => (block.endsWith('leaders') ? 'leaders' : block),
    selects: fixtureSelects.filter(
      ({ department }) => !department || fixtureDepartments.slice(0, 4).includes(department),
    ),
    comments: true,
  });
}

/** As `madeUpRelease`, with leaders and staff of hr and it published together. */
export function restRelease(): Released {
  const rest = ['hr', 'it'];
  return makeRelease({
    definition: reportDefinition,
    people: madeUpPeople(7),
    blockOf: ({ layer, department }) =>
      `${rest.includes(department) ? 'rest' : department}-${layer === 'top' || layer === 'middle' ? 'leaders' : 'staff'}`,
    selects: fixtureSelects.filter(
      ({ department }) => !department || fixtureDepartments.slice(0, 4).includes(department),
    ),
    pairs: [['field'], ['finance'], rest],
    comments: true,
  });
}

/** An agreement that was agreed after an earlier wave, with what was measured since. */
export const agreement: ReportAgreement = {
  id: 'a1',
  unit: 'Logistiek',
  text: 'Elke week nabellen',
  theme: 'd1',
  measure: 'Gedrag',
  owner: 'Teamleiders',
  due: '2027-02-01',
  review: null,
  status: 'busy',
  change: {
    ...{ withheld: false, change: 0.21, low: -0.02, high: 0.44, p: 0.07, clear: false },
    ...{ from: 0, to: 1, oneQuestion: false, staff: { headcount: 52, changed: 12, left: 9 } },
  },
};
