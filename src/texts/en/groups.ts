import type { GroupTexts } from '../groups.ts';

export const groups: GroupTexts = {
  leaders: 'Leaders',
  staff: 'Staff',
  mixed: 'Everybody',
  and: 'and',
};
