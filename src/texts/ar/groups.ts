import type { GroupTexts } from '../nl/groups.ts';

export const groups: GroupTexts = {
  leaders: 'المسؤولون',
  staff: 'الموظفون',
  mixed: 'الجميع',
  and: 'و',
  more: 'غيرها ({n})',
};
