import type { GroupTexts } from '../nl/groups.ts';

export const groups: GroupTexts = {
  leaders: 'Mensen die leiding geven',
  staff: 'Medewerkers',
  mixed: 'Iedereen',
  and: 'en',
  more: 'nog {n}',
};
