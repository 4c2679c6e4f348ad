import type { NeutralTexts } from '../nl/report-neutral.ts';

export const reportNeutral: NeutralTexts = {
  index: 'Indice',
  level: 'Les scores sont-ils élevés ?',
  chain: 'Voici où en sont les services, thème par thème.',
  leaders: 'Questions aux responsables',
  leadersLead: 'Ce que disent les responsables. Eux seuls ont été interrogés.',
};
