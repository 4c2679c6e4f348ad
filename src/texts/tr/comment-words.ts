import type { CommentWords } from '../nl/comment-words.ts';

export const commentWords: CommentWords = {
  workload: 'zaman-yok vakit-yok baskı* stres* yoğun* vardiya* mesai* personel-eksik*',
  cooperation:
    'işbirliği* iş-birliği* iş-arkadaş* bölüm* departman* birlikte ekip* takım* koordinasyon*',
  leadership: 'yönetim* yönetici* müdür* şef şefim şefi lider* patron* amir*',
  customers: 'müşteri* şikayet* şikâyet* ziyaretçi*',
  tools: 'sistem* bilgisayar* yazılım* program programlar* tarayıcı* cihaz* uygulama* arıza*',
  rules: 'kural* prosedür* formlar* izin* onay* yetki* karar* bürokrasi*',
  knowledge: 'eğitim* öğren* beceri* tecrübe*',
  information: 'bilgi* iletişim* mesaj* belirsiz* haber* hedef* e-posta* geri-bildirim*',
  appreciation: 'takdir* övgü* maaş* ücret* ödül* teşekkür* terfi*',
  planning: 'planlama* teslim* bekliyor* bekleme* randevu* fatura* hata hatalar* söz-ver* gecik*',
};
