import type { RefusalTexts } from '../nl/refusals.ts';

export const refusals: RefusalTexts = {
  titles: {
    notFound: 'Bu sayfa yok',
    refused: 'Bu burada mümkün değil',
    mistake: 'Bir yanlışlık var',
    trouble: 'Bizde bir sorun oluştu',
    notNow: 'Bu şu anda mümkün değil',
    noMore: 'Bu artık mümkün değil',
    signedOut: 'Oturum açık değil',
  },
  fallback: 'Geri dönün ve yeniden deneyin. Bu işe yaramazsa iletişim kişinize sorun.',
  codes: {
    'page.unknown':
      'Bu adres yok veya artık yok. Bağlantıyı kontrol edin veya ilk sayfadan başlayın.',
    'link.unknown': 'Bu bağlantıyı tanımıyoruz. Tamamını alıp almadığınızı kontrol edin.',
    'wave.unknown': 'Böyle bir anket yok.',
    'wave.closed': 'Bu anket kapandı.',
    'wave.cancelled': 'Bu anket iptal edildi.',
    'wave.not-yet': 'Bu anket henüz açılmadı.',
    'request.malformed': '“{field}” alanı eksik veya okuyamadığımız bir değer içeriyor.',
    'request.cross-site':
      'Bu istek başka bir web sitesinden geldi ve reddedildi. Hiçbir şey değişmedi.',
    'body.large': 'Gönderdiğiniz şey çok büyük. Hiçbir şey değişmedi.',
    busy: 'Kısa sürede çok fazla deneme yapıldı. Bir dakika bekleyin ve yeniden deneyin.',
    'release.none': 'Henüz sizin için bir rapor yok. Olduğunda onu burada bulursunuz.',
    internal: 'Birkaç dakika sonra yeniden deneyin. Yaptığınız hiçbir şey yarım kalmadı.',
  },
};
