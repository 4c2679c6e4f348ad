import type { GroupTexts } from '../nl/groups.ts';

export const groups: GroupTexts = {
  leaders: 'Kierownicy',
  staff: 'Pracownicy',
  mixed: 'Wszyscy',
  and: 'i',
  more: 'jeszcze {n}',
};
