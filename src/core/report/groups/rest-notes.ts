import { fill, say } from '../../language/language.ts';
import { whole } from '../../language/numbers.ts';
import type { GroupName } from '../figures/figures.ts';
import { nameOf, type Reader } from '../model/reader.ts';
import { listed } from './group-name.ts';
import type { Scope } from './scope.ts';

type Place = Reader & { scope: Scope };

/** A sentence names no more departments than a reader takes in; a list of them has a row for each. */
const mostInSentence = 12;

/**
 * The departments that stand together under one name, with the people in each; none where every
 * department stands alone.
 * @example [{ name: 'Overige afdelingen', departments: ['Inkoop (9 mensen)', 'Juridisch (6 mensen)'] }]
 */
export function restSets(place: Place): { name: string; departments: string[] }[] {
  const { language, scope, words } = place;
  const { restPeople } = words.pages.groups;
  return scope.pairs
    .filter(({ departments }) => departments.length > 1)
    .map(({ name, departments }) => {
      const members = departments.map(({ label, headcount }) =>
        headcount === null
          ? say(label, language)
          : fill(restPeople, { name: say(label, language), headcount: whole(headcount, language) }),
      );
      return { name: nameOf(place, name), departments: members };
    });
}

/** The same as sentences; a long list is counted, and stands in the codebook of the workbook. */
export function restNotes(place: Place): string[] {
  const { restNote, restNoteLong, and } = place.words.pages.groups;
  return restSets(place).map(({ name, departments }) =>
    departments.length > mostInSentence
      ? fill(restNoteLong, { name, n: whole(departments.length, place.language) })
      : fill(restNote, { name, departments: listed(departments, and) }),
  );
}

/** Who stands in the row of a chain that is no department: named departments, or everybody else. */
export function chainNotes(place: Place, rows: readonly { name: GroupName }[]): string[] {
  const last = rows.at(-1)?.name;
  if (last?.kind === 'departments') return restNotes(place);
  if (last?.kind !== 'remaining') return [];
  return [fill(place.words.pages.groups.remainingNote, { name: nameOf(place, last) })];
}
