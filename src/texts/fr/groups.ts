import type { GroupTexts } from '../nl/groups.ts';

export const groups: GroupTexts = {
  leaders: 'Responsables',
  staff: 'Collaborateurs',
  mixed: 'Tout le monde',
  and: 'et',
  more: '{n} de plus',
};
