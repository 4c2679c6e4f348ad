import type { StaffAgreementTexts } from '../nl/staff-agreements.ts';

export const staffAgreements: StaffAgreementTexts = {
  title: 'Ce que vous avez dit, ce que nous faisons',
  lead: 'Voici ce qui a été convenu après l’enquête. La prochaine enquête montrera si cela a aidé.',
  none: 'Rien n’a encore été convenu. Revenez plus tard.',
  who: '{owner}, prêt pour le {due}.',
  about: 'Sur « {measure} »',
  history: 'Ce qui était écrit avant',
  states: { open: 'à faire', busy: 'en cours', done: 'terminé', stopped: 'arrêté' },
};
