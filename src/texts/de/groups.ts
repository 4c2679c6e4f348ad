import type { GroupTexts } from '../nl/groups.ts';

export const groups: GroupTexts = {
  leaders: 'Führungskräfte',
  staff: 'Mitarbeitende',
  mixed: 'Alle',
  and: 'und',
  more: 'noch {n}',
};
