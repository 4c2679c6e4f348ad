import type { StaffAgreementTexts } from '../nl/staff-agreements.ts';

export const staffAgreements: StaffAgreementTexts = {
  title: 'Siz ne dediniz, biz ne yapıyoruz',
  lead: 'Anketten sonra bunlar kararlaştırıldı. İşe yarayıp yaramadığını sonraki ankette görürsünüz.',
  none: 'Henüz bir şey kararlaştırılmadı. Daha sonra yeniden gelin.',
  who: '{owner}, bitiş {due}.',
  about: '“{measure}” hakkında',
  history: 'Daha önce ne yazıyordu',
  states: { open: 'yapılacak', busy: 'sürüyor', done: 'bitti', stopped: 'durduruldu' },
};
