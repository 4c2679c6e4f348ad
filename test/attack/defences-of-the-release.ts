import type { Answers } from '../../src/core/definition/answers.ts';
import type { Somebody } from './known-people.ts';
import type { Told } from './told.ts';

/**
 * The defences of a release, each taken away on this side: other tools' ways of hiding small groups,
 * in the place of blocks. An attack that fails on the product must succeed here.
 */

/** What a report shows side by side: the groups that people fall into, by one way of looking. */
export type View = (one: Somebody) => string;

export const views = {
  whole: () => 'Whole organisation',
  department: ({ department }) => department,
  layer: ({ layer }) => layer,
  cell: ({ department, layer }) => `${department} · ${layer}`,
} satisfies Record<string, View>;

/** Blocks: a threshold instead. Every group of at least k people is shown, in every view. */
export function withThreshold(everybody: Somebody[], k: number, asked: View[], measure: string) {
  return asked
    .flatMap((view) => groupsBy(everybody, view).filter((group) => group.length >= k))
    .map((people) => totalOf(people, measure));
}

/** One partition: each view is made safe by itself, the next smallest group hidden with a small one. */
export function safeViewByView(everybody: Somebody[], k: number, asked: View[], measure: string) {
  return asked.flatMap((view) => {
    const groups = groupsBy(everybody, view).sort((a, b) => b.length - a.length);
    const hidden = groups.splice(groups.findIndex((group) => group.length < k) >>> 0);
    while (hidden.length > 0 && hidden.flat().length < k) hidden.push(groups.pop() ?? []);
    return groups.map((people) => totalOf(people, measure));
  });
}

/**
 * One partition for good: a second report on the same people, divided by department first. Its groups
 * are as large as those of the first.
 */
export function secondPartition(everybody: Somebody[], k: number, measure: string): Told[] {
  return groupsBy(everybody, views.department).flatMap((department) => {
    const layers = groupsBy(department, views.cell);
    const parts = layers.some((layer) => layer.length < k) ? [department] : layers;
    return parts.map((people) => totalOf(people, measure));
  });
}

/** Merging: every block has a row of its own, however few answered and however alike. */
export function withoutMerging(people: Somebody[], measure: string): Told {
  return totalOf(people, measure);
}

/** Parts that both waves publish: a trend of every group that is large enough by now. */
export function trendOfGroup(then: Somebody[], now: Somebody[], k: number, measure: string) {
  if (now.length < k) return null;
  const [first, later] = [totalOf(then, measure), totalOf(now, measure)].map(
    ({ n, total }) => total / n,
  ) as [number, number];
  return { later, change: later - first };
}

/** No raw data: a file of answer sheets without names, in the order of the staff list. */
export function rawSheets(everybody: Somebody[]): string {
  return JSON.stringify(everybody.map(({ answers }) => answers));
}

function groupsBy(everybody: Somebody[], view: View): Somebody[][] {
  const names = [...new Set(everybody.map(view))];
  return names.map((name) => everybody.filter((one) => view(one) === name));
}

/** The true total of these people: what a report without this defence would print. */
export function totalOf(people: Somebody[], measure: string): Told {
  const scores = people.flatMap(({ answers }) => scoreIn(answers, measure));
  return {
    from: people.map(({ number }) => number).join('+'),
    measure,
    people: people.map(({ number }) => number),
    n: scores.length,
    total: scores.reduce((sum, score) => sum + score, 0),
  };
}

/** The answer to the one item of a theme of the short survey, if there is one. */
function scoreIn(answers: Answers, measure: string): number[] {
  const [, answer] =
    Object.entries(answers).find(([id]) => id === measure || id.startsWith(`${measure}_`)) ?? [];
  return typeof answer === 'number' ? [answer] : [];
}
