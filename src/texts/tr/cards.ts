import type { CardTexts } from '../nl/cards.ts';

export const cards: CardTexts = {
  headline: 'Görüşünüzü söyleyin',
  scan: 'Kodu okutun veya {host}/c adresine yazın. {from} ile {to} dakika arası sürer.',
  closes: 'Son gün: {day}.',
  once: 'Yalnızca sizin için.',
  words: 'Kontrol kelimeleri',
  code: 'Kod',
  entry: {
    title: 'Kartınızdaki kodu yazın',
    lead: 'Kartınızda veya mektubunuzda 16 karakterlik bir kod var. Bununla kendi anketinizi açarsınız.',
    label: 'Kod',
    help: 'Örneğin 7K2M-94QX-…. Büyük harf, boşluk ve çizgi fark etmez. Sıfır yerine O, bir yerine I veya L yazarsanız da olur.',
    open: 'Anketi aç',
    faulty:
      'Bu kod doğru değil. Dörderli gruplar halinde 16 karakterdir. Yanlış veya eksik bir karakter var mı, bakın.',
    unknown: 'Bu kodu tanımıyoruz. Belki anket bitmiştir. Sizi davet eden bölümden yardım isteyin.',
    unreachable: 'Şu anda bağlantı yok. Kodunuz hâlâ duruyor. Birazdan yeniden deneyin.',
    noScript: 'Bu sayfa için JavaScript gerekir. Açın veya başka bir tarayıcı kullanın.',
  },
  kiosk: {
    shared: 'Bu cihaz ortak kullanılıyor. Burada hiçbir şey saklanmaz.',
    stopping: 'Göndermeden bırakan, sonra baştan başlar.',
    next: 'Sıradaki kişi',
    still: 'Hâlâ burada mısınız? Değilseniz yarım dakika sonra bu ekran boşalır.',
    lost: 'O zaman yazdıklarınız silinir.',
    stay: 'Hâlâ buradayım',
  },
  qr: 'Kişisel bağlantınızın QR kodu',
};
