import type { NeutralTexts } from '../nl/report-neutral.ts';

export const reportNeutral: NeutralTexts = {
  index: 'Index',
  level: 'How high are the scores?',
  chain: 'This is how the departments stand, theme by theme.',
  leaders: 'Questions for leaders',
  leadersLead: 'What leaders say. Asked of them only.',
};
