import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  proposed: {
    invitation: {
      subject: 'Davet: {title}',
      words:
        'Değerli iş arkadaşımız,\n\nHizmetimizi nasıl gördüğünüzü öğrenmek istiyoruz. Katılmak isteğe bağlıdır ve {from} ile {to} dakika arası sürer. Çalışma saatleri içinde cevaplayabilirsiniz.',
    },
    reminder: {
      subject: 'Hatırlatma: {title}',
      words:
        'Değerli iş arkadaşımız,\n\nHizmetimizle ilgili anket hâlâ açık. Katılmak isteğe bağlıdır ve {from} ile {to} dakika arası sürer. Çalışma saatleri içinde cevaplayabilirsiniz.',
    },
    results: {
      subject: 'Sonuçlar: {title}',
      words:
        'Değerli iş arkadaşımız,\n\nHizmetimizle ilgili anketin sonuçları hazır. Katılan herkese teşekkür ederiz.',
    },
  },
  link: 'Size özel bağlantı:',
  closes: 'Cevap vermek için son gün: {day}.',
  checkWords:
    'Kontrol kelimeleri. Sayfada da, bütün iş arkadaşlarınızda da aynı kelimeler vardır. Başka kelimeler mi görüyorsunuz? O zaman hiçbir şey doldurmayın ve sorun.',
  example: 'Bu bir denemedir. Bağlantı çalışmaz.',
  thanks:
    'Daha önce katıldınız mı? Teşekkür ederiz. İK kimin katıldığını görmez. Bu yüzden grubunuzdaki herkes bu hatırlatmayı alır.',
  signOff: 'Bu anketle ilgili başka hatırlatma istemiyor musunuz? Buradan durdurun:',
  report: 'Sonuçları buradan okuyun:',
  agreed: 'Kararlaştırdıklarımız:',
  by: '{text} (son gün: {day})',
  lost: 'Bağlantınızı istediniz. İşte yeniden burada. İstemediniz mi? O zaman bir şey yapmanız gerekmez.',
  signOffPage: {
    title: 'Artık hatırlatma yok',
    lead: 'Bu anketle ilgili başka hatırlatma istemiyor musunuz? Düğmeye basın. İK kimin hatırlatmaları durdurduğunu görmez; bunun cevaplarınızla bir ilgisi yoktur. Bağlantınızla yine de katılabilirsiniz.',
    press: 'Hatırlatmaları durdur',
    done: 'Bu anketle ilgili başka hatırlatma almayacaksınız. Bağlantınızla yine de katılabilirsiniz.',
  },
  lostPage: {
    title: 'Bağlantınız kayıp mı?',
    lead: 'İş adresinizi yazın. Adresiniz şu anda açık olan bir anketin listesindeyse bağlantınızı o adrese göndeririz.',
    address: 'İşteki e-posta adresiniz',
    press: 'Bağlantımı gönder',
    done: 'Tamam. Bu adres listedeyse birkaç dakika içinde e-posta gelir. Günde bir kez göndeririz. Bir şey gelmiyor mu? Bağlantınızı sizi davet eden bölümden isteyin.',
    none: 'Buradan e-posta gönderemiyoruz. Bağlantınızı sizi davet eden bölümden isteyin.',
  },
};
