import type { OwnQuestionTexts } from '../nl/own-questions.ts';

export const ownQuestions: OwnQuestionTexts = {
  title: 'Fragen unserer Organisation',
  intro:
    'Diese Fragen hat unsere Organisation selbst hinzugefügt. Ihre Antworten sind genauso geschützt wie Ihre anderen Antworten.',
  frequency: ['Nie', 'Selten', 'Manchmal', 'Oft', 'Immer'],
};
