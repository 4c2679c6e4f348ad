import { fill } from '../../core/language.ts';
import { listed } from '../../core/report/group-name.ts';
import { whole } from '../numbers.ts';
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
          ? label[language]
          : fill(groups.restPeople, {
              name: label[language],
              headcount: whole(headcount, language),
            }),
      );
      return fill(groups.restNote, {
        name: nameOf(context, name),
        departments: listed(members, groups.and),
      });
    });
}
