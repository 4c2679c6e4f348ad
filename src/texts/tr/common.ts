import type { CommonTexts } from '../nl/common.ts';

export const common: CommonTexts = {
  product: 'Geleding',
  skipToContent: 'İçeriğe geç',
  languageSwitch: 'Dil',
  menu: 'Menü',
  notSent:
    'Hiçbir şey gönderilmedi: internet bağlantısı yok. Yazdığınız her şey hâlâ burada. Bağlantı geri geldiğinde düğmeye yeniden basın.',
};
