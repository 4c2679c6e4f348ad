import type { GroupTexts } from '../nl/groups.ts';

export const groups: GroupTexts = {
  leaders: 'Yöneticiler',
  staff: 'Çalışanlar',
  mixed: 'Herkes',
  and: 've',
  more: '{n} tane daha',
};
