import type { GroupTexts } from '../nl/groups.ts';

export const groups: GroupTexts = {
  leaders: 'Керівники',
  staff: 'Працівники',
  mixed: 'Усі',
  and: 'і',
  more: 'ще {n}',
};
