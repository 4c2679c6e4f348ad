import type { OwnQuestionTexts } from '../nl/own-questions.ts';

export const ownQuestions: OwnQuestionTexts = {
  title: 'Vragen van onze organisatie',
  intro:
    'Deze vragen heeft onze organisatie zelf gemaakt. Wij beschermen je antwoorden net zo goed als je andere antwoorden.',
  frequency: ['Nooit', 'Bijna nooit', 'Soms', 'Vaak', 'Altijd'],
};
