import { fill, say } from '../../core/language/language.ts';
import { whole } from '../../core/language/numbers.ts';
import type { GroupName } from '../../core/report/figures/figures.ts';
import { listed } from '../../core/report/groups/group-name.ts';
import { nameOf, type ReportContext, textsOf } from './report-context.ts';

/**
 * Which departments stand together under one name, with the people in each; one sentence per set,
 * none where every department stands alone.
 * @example ['Overige afdelingen: Inkoop (9 mensen) en Juridisch (6 mensen).']
 */
export function restNotes(context: Pick<ReportContext, 'scope' | 'language'>): string[] {
  const { language, scope } = context;
  const { groups } = textsOf(context);
  return scope.pairs
    .filter(({ departments }) => departments.length > 1)
    .map(({ name, departments }) => {
      const members = departments.map(({ label, headcount }) =>
        headcount === null
          ? say(label, language)
          : fill(groups.restPeople, {
              name: say(label, language),
              headcount: whole(headcount, language),
            }),
      );
      return fill(groups.restNote, {
        name: nameOf(context, name),
        departments: listed(members, groups.and),
      });
    });
}

/** Who stands in the row of a chain that is no department: named departments, or everybody else. */
export function chainNotes(
  context: Pick<ReportContext, 'scope' | 'language'>,
  rows: readonly { name: GroupName }[],
): string[] {
  const last = rows.at(-1)?.name;
  if (last?.kind === 'departments') return restNotes(context);
  if (last?.kind !== 'remaining') return [];
  return [fill(textsOf(context).groups.remainingNote, { name: nameOf(context, last) })];
}
