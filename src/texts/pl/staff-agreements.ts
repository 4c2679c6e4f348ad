import type { StaffAgreementTexts } from '../nl/staff-agreements.ts';

export const staffAgreements: StaffAgreementTexts = {
  title: 'Co powiedzieliście, co robimy',
  lead: 'To ustalono po badaniu. Przy następnym badaniu zobaczysz, czy pomogło.',
  none: 'Nic jeszcze nie ustalono. Wróć później.',
  who: '{owner}, termin: {due}.',
  about: 'Na temat: „{measure}”',
  history: 'Co było wcześniej',
  states: { open: 'do zrobienia', busy: 'w toku', done: 'gotowe', stopped: 'przerwane' },
};
