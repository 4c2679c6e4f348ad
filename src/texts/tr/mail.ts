import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  subject: 'Davet: {title}',
  words:
    'Değerli çalışma arkadaşımız,\n\nHizmetimizi nasıl gördüğünüzü öğrenmek istiyoruz. Katılmak isteğe bağlıdır ve yaklaşık on dakika sürer. Çalışma saatleri içinde yanıtlayabilirsiniz.',
  link: 'Size özel bağlantı:',
  closes: 'Son yanıt günü: {day}.',
  checkWords:
    'Kontrol kelimeleri. Sayfada da, bütün çalışma arkadaşlarınızda da aynı kelimeler vardır. Başka kelimeler mi görüyorsunuz? O zaman hiçbir şey doldurmayın ve sorun.',
  example: 'Bu bir denemedir. Bağlantı çalışmaz.',
};
