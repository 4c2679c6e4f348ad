import type { SharingTexts } from '../nl/sharing.ts';

export const sharing: SharingTexts = {
  stages: {
    title: 'Who sees it when?',
    lead: 'HR has seen the report since {day}. Choose from which day the others see it. Staff read these dates in the privacy notice.',
    management: 'Management, from',
    council: 'Works council, from',
    'unit-heads': 'Heads of department, from',
    staff: 'Staff, from',
    passed: '{day} (visible now).',
    order:
      'The order is: first management, then the works council, then heads of department, then staff. The same day is fine too.',
  },
};
