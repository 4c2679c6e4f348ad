import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'انتقل إلى المحتوى',
  languageSwitch: 'اللغة',
  menu: 'القائمة',
  notSent:
    'لم يُرسل أي شيء: لا يوجد اتصال. كل ما كتبته لا يزال هنا. اضغط على الزر مرة أخرى عندما يعود الاتصال.',
};
