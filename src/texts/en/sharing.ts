import type { SharingTexts } from '../nl/sharing.ts';

export const sharing: SharingTexts = {
  viewers: {
    title: 'Readers',
    lead: 'Give management and heads of department a link to the report. A link works once and for fourteen days.',
    made: 'The link is made',
    madeHelp: 'Copy it now. It will not be shown again. Give it only to the person it is for.',
    linkFor: 'Link for {who}',
    create: 'New link',
    who: 'What may this person see?',
    management: 'The whole report',
    managementHelp: 'For the board and management.',
    unit: 'One department',
    unitHelp:
      'The head of department sees the groups within the own department and the total of the organisation. Once there is a next survey, the trend also shows the head of department the means of the own department in earlier surveys.',
    wave: 'Of which survey?',
    department: 'Which department?',
    submit: 'Make a link',
    noRelease: 'There are no results yet. The link works, but shows nothing until then.',
    noWave: 'Make a survey first.',
  },
  stages: {
    title: 'Who sees it when?',
    lead: 'HR has seen the report since {day}. Choose from which day the others see it. Staff read these dates in the privacy notice.',
    management: 'Management, from',
    'unit-heads': 'Heads of department, from',
    staff: 'Staff, from',
    passed: 'Sees it since {day}.',
    order:
      'The order is: first management, then heads of department, then staff. The same day is fine too.',
    none: 'There are no results yet.',
  },
};
