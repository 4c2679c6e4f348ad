import type { OwnQuestionTexts } from '../nl/own-questions.ts';

export const ownQuestions: OwnQuestionTexts = {
  title: 'Pytania naszej organizacji',
  intro:
    'Te pytania dodała sama nasza organizacja. Te odpowiedzi są chronione tak samo jak wszystkie inne.',
  frequency: ['Nigdy', 'Rzadko', 'Czasami', 'Często', 'Zawsze'],
};
