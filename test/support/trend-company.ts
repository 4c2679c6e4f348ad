import type { Released } from '../../src/core/disclosure/release/release-schema.ts';
import type { GroupName } from '../../src/core/report/figures/figures.ts';
import { writeName } from '../../src/core/report/groups/group-name.ts';
import { scopeOf } from '../../src/core/report/groups/scope.ts';
import type { SharedStaff } from '../../src/core/report/trend/staff-change.ts';
import { trendPage } from '../../src/core/report/trend/trend.ts';
import { reportPageTexts } from '../../src/texts/report-pages.ts';
import { makeRelease, type Person, sheet } from './make-release.ts';
import { reportDefinition } from './report-definition.ts';

/** Another wave of a series: its own id and title. */
function called(release: Released, id: string, title: string): Released {
  return { ...release, wave: { ...release.wave, id, title } };
}

/** Leaders and staff of each department, divided by a name for the block each person is in. */
export function company(
  sizes: Record<string, number>,
  blockOf: (person: Person) => string,
  id: string,
  answer = (place: number, _department: string) => 2 + (place % 3),
) {
  const asked = ['d1_1', 'd1_2', 'd1_3', 'd1_4'];
  const people = Object.entries(sizes).flatMap(([department, count]) =>
    Array.from({ length: count }, (_, place): Person => {
      const given = Object.fromEntries(asked.map((item) => [item, answer(place, department)]));
      const layer = place < 10 ? 'middle' : 'employee';
      return { layer, department, answers: sheet(reportDefinition, given) };
    }),
  );
  const selects: Record<string, string>[] = [
    {},
    { side: 'leaders' },
    { side: 'staff' },
    ...Object.keys(sizes).map((department) => ({ department })),
  ];
  const release = makeRelease({ definition: reportDefinition, people, blockOf, selects });
  return called(release, id, `Wave ${id}`);
}

export const sideOf = ({ layer }: Person) => (layer === 'middle' ? 'leaders' : 'staff');
export const apart = (person: Person) => `${person.department} ${sideOf(person)}`;
export const pooling = (first: string, second: string) => (person: Person) =>
  [first, second].includes(person.department) ? `pool ${sideOf(person)}` : apart(person);

export function compared(
  [before, after]: [Released, Released],
  { unit = null, shared = [] }: { unit?: string | null; shared?: SharedStaff[] } = {},
) {
  const page = trendPage([
    { scope: scopeOf(before, reportDefinition, unit), months: 0 },
    { scope: scopeOf(after, reportDefinition, unit), months: 3, shared },
  ]);
  const groups = page.comparisons.find(({ measure }) => measure.id === 'd1')?.groups ?? [];
  const lines = page.groups.map(({ name, lines }) => ({
    name,
    line: lines.find(({ measure }) => measure.id === 'd1'),
  }));
  return { page, groups, lines };
}
export const words = (name: GroupName) => writeName(name, 'en', reportPageTexts.en.groups);
export const listedIn = ({ groups }: ReturnType<typeof compared>) =>
  groups.map(({ name, formerly }) => [words(name), ...formerly.map(({ en }) => `was ${en}`)]);
