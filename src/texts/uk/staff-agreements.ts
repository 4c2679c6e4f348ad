import type { StaffAgreementTexts } from '../nl/staff-agreements.ts';

export const staffAgreements: StaffAgreementTexts = {
  title: 'Що ви сказали і що ми робимо',
  lead: 'Про це домовилися після опитування. Чи це допомогло, покаже наступне опитування.',
  none: 'Поки що ні про що не домовилися. Зайдіть пізніше.',
  who: '{owner}, до {due}.',
  about: 'Про «{measure}»',
  history: 'Що було раніше',
  states: { open: 'ще зробити', busy: 'у роботі', done: 'готово', stopped: 'зупинено' },
};
