import type { GroupTexts } from '../nl/groups.ts';

export const groups: GroupTexts = {
  leaders: 'Leaders',
  staff: 'Staff',
  mixed: 'Everybody',
  and: 'and',
  more: '{n} more',
};
