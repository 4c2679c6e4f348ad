import type { StaffAgreementTexts } from '../nl/staff-agreements.ts';

export const staffAgreements: StaffAgreementTexts = {
  title: 'Was Sie sagten, was wir tun',
  lead: 'Das wurde nach der Befragung vereinbart. Bei der nächsten Befragung sehen Sie, ob es geholfen hat.',
  none: 'Es wurde noch nichts vereinbart. Kommen Sie später wieder.',
  who: '{owner}, fertig am {due}.',
  about: 'Zu „{measure}“',
  history: 'Was vorher da stand',
  states: { open: 'noch zu tun', busy: 'in Arbeit', done: 'erledigt', stopped: 'eingestellt' },
};
