import type { SharingTexts } from '../nl/sharing.ts';

export const sharing: SharingTexts = {
  stages: {
    title: 'Qui le voit, et quand ?',
    lead: 'Les RH voient le rapport depuis le {day}. Choisissez à partir de quel jour les autres le voient. Les collaborateurs lisent ces dates dans l’explication sur la vie privée.',
    management: 'Management, à partir du',
    council: 'Comité d’entreprise, à partir du',
    'unit-heads': 'Responsables de département, à partir du',
    staff: 'Collaborateurs, à partir du',
    passed: '{day} (déjà visible).',
    order:
      'L’ordre est : d’abord le management, puis le comité d’entreprise, puis les responsables de département, puis les collaborateurs. Le même jour est permis aussi.',
  },
};
