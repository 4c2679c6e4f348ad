import type { ReceiptsTexts } from '../nl/receipts.ts';

export const receipts: ReceiptsTexts = {
  title: 'Sayılan alındı belgeleri',
  lead: 'Aşağıdaki her kod, sandığı açanın bildirdiğine göre sayılmış bir forma aittir. Sizin kodunuz da varsa, formunuz sandıkta değişmeden duruyordu.',
  notYet: 'Cevaplar henüz sayılmadı. Rapor çıkınca yeniden gelin.',
  count: '{n} form sayıldı.',
  tickets: '{tickets} damga alındı: sayılan form kadar.',
  ticketsMore:
    '{tickets} damga alındı. Sayılmış formu olmayan bir damga, yarıda kalan bir gönderme, bozuk bir form veya bir başkasının bağlantısını deneyen biri yüzünden olabilir. Çok mu var? İşçi temsilciliğine (ondernemingsraad) sorun.',
  lookUp: 'Kodunuz',
  lookUpHelp: 'Arama kendi cihazınızda yapılır. Kodunuz hiçbir yere gitmez.',
  find: 'Ara',
  found: 'Bulundu: formunuz sayılmış.',
  notFound:
    'Bu kod listede yok. Tamamını yazıp yazmadığınıza bakın. Kod yine de doğruysa bildirin: o zaman formunuz sayılmamıştır.',
  empty: 'Önce kodunuzu yazın.',
  list: 'Bütün liste',
  release: 'Sonuçların kodu (raporun JSON dosyasının SHA-256 değeri):',
};
