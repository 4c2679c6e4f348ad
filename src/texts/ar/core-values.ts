import type { CoreValueTexts } from '../nl/core-values.ts';

export const coreValues: CoreValueTexts = {
  title: 'قيمنا الأساسية',
  intro: 'اختارت مؤسستنا ما تؤمن به. ماذا تلاحظ من ذلك في خدمتنا للعملاء؟',
  item: 'في خدمتنا للعملاء نتصرف وفق قيمتنا «\u2068{value}\u2069».',
  labels: ['لا أوافق إطلاقًا', 'لا أوافق', 'لا أوافق ولا أعارض', 'أوافق', 'أوافق تمامًا'],
  notApplicable: 'لا أعرف أو السؤال لا ينطبق عليّ',
};
