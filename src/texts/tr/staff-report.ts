import type { StaffReportTexts } from '../nl/staff-report.ts';

export const staffReport: StaffReportTexts = {
  title: 'Siz ne dediniz, biz ne yapıyoruz',
  said: 'Siz ne dediniz',
  done: 'Biz ne yapıyoruz',
  check: 'Nasıl kontrol edilir',
  chart: 'Yöneticiler ve çalışanlar yan yana',
  howToRead:
    'Her işaret {from} ile {to} arasında bir ortalamadır. Çizgi belirsizliği gösterir. Bir fark ancak kalın yazılmışsa belirgindir.',
  confidential: 'Bu anket gizlidir: sayılar her zaman gruplar hakkındadır.',
  anonymous: 'Bu rapor anonimdir: içinde yalnızca gruplar vardır.',
  receipts: 'Cevabınız sayıldı mı?',
  privacy: 'Gizlilik nasıl işliyor',
  fingerprint: 'Yayının parmak izi',
  asPdf: 'PDF olarak indir',
  lettersMissing:
    'Bu dosyada {n} karakter \uFFFD olarak duruyor, çünkü dosyanın yazı tipinde yok. Ekrandaki raporda hepsi var.',
  words: {
    pages: {
      groups: {
        organisation: 'Bütün kurum',
        leaders: 'Yöneticiler',
        staff: 'Çalışanlar',
        several: 'Diğer gruplar',
        otherDepartments: 'Diğer bölümler',
        remaining: 'Diğer iş arkadaşları',
        remainingNote: '{name}: yukarıdaki hiçbir satırda sayılmayan herkes.',
        restNote: '{name}: {departments}.',
        restNoteLong:
          '{name}: {n} bölüm birlikte. Hangileri olduğu çalışma kitabında (XLSX) ve kod kitabında yazar.',
        restPeople: '{name} ({headcount} kişi)',
        and: 've',
      },
      chart: {
        withheld: 'gösterilmiyor',
        people: 'Cevaplar',
        subject: 'Konu',
        interval: '%95 aralık',
        gap: 'Fark',
        to: 'ile',
        numbers: 'Sayılara bak',
        invited: 'Davet edilen',
        group: 'Grup',
        outcome: 'Sonuç',
        theme: 'Tema',
      },
      withheld: 'gösterilmiyor',
      coversList: 'Bu gruplarda herkes sayılmıyor: {groups}.',
      coversOne: '{name} ({headcount} kişiden {covered})',
      index: 'CSI endeksi',
      howToRead: 'Bu nasıl okunur',
      foot: 'Anket “{wave}” · {opened} – {closed} · yayın {date}',
      contents: 'İçindekiler',
    },
    alignment: {
      description:
        'Her tema için %95 aralığıyla iki ortalama ve aralarındaki fark. Tema sayısı için düzeltmeden sonra da kalan fark renkli ve kalın yazılır.',
      people: 'Tema başına cevaplar: {sides}.',
      side: '{name} {n}',
      selfRated: 'Yöneticiler burada kısmen kendilerini değerlendiriyor.',
      verdict: 'Sözle',
    },
    profile: {
      behaviour: '{title}: ne sıklıkta olduğu',
      description:
        'Her tema için nokta ortalamayı, çizgi %95 aralığı gösterir. İki çizgi çok örtüşüyorsa fark belirsizdir.',
    },
    findings: {
      response: '{headcount} kişiden {n} kişi katıldı ({response}).',
      responseLow: 'Bu %60’tan az: sayıları bu yüzden dikkatle okuyun.',
    },
    agreements: {
      owner: 'Kim',
      due: 'Bitiş',
      status: 'Durum',
      review: 'Yeniden bakma günü',
      change: 'Karardan beri: {change} puan ({low} ile {high}), {verdict}.',
      before: '{day} gününe kadar: “{text}”, {owner}, bitiş {due}, {status}.',
      changeNotShown: 'Bu temada o zamandan beri neyin değiştiği burada gösterilemez.',
      oneQuestion: 'İki seferde de sorulan bir soruyla ölçüldü.',
      staff: 'Çalışanlar: {staff}.',
      staffUnknown:
        'O zamandan beri kaç çalışanın geldiği ya da ayrıldığı bilinmiyor: o günkü çalışan listesi silindi.',
    },
    trend: {
      clear: 'belirgin değişim',
      unclear: 'belirgin değişim yok',
      unknown: 'bilinmiyor',
      staffChange: '{headcount} kişiden {changed} yeni, {left} ayrıldı',
      below: '{people} kişiden az',
    },
  },
};
