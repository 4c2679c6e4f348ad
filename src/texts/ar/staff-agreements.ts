import type { StaffAgreementTexts } from '../nl/staff-agreements.ts';

export const staffAgreements: StaffAgreementTexts = {
  title: 'ما قلتموه وما نفعله',
  lead: 'هذا ما اتُّفق عليه بعد الاستبيان. وسترى في الاستبيان القادم هل أفاد ذلك.',
  none: 'لم يُتفق على شيء بعد. عُد لاحقًا.',
  who: '\u2068{owner}\u2069، حتى {due}.',
  about: 'عن «\u2068{measure}\u2069»',
  history: 'ما كان مكتوبًا من قبل',
  states: { open: 'لم يبدأ', busy: 'جارٍ', done: 'تم', stopped: 'أُوقف' },
};
