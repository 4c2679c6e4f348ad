import type { GroupTexts } from '../nl/groups.ts';

export const groups: GroupTexts = {
  leaders: 'Führungskräfte',
  staff: 'Beschäftigte',
  mixed: 'Alle',
  and: 'und',
  more: 'noch {n}',
};
