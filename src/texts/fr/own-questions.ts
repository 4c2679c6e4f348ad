import type { OwnQuestionTexts } from '../nl/own-questions.ts';

export const ownQuestions: OwnQuestionTexts = {
  title: 'Questions de notre organisation',
  intro:
    'Notre organisation a ajouté elle-même ces questions. Vos réponses sont protégées de la même façon que vos autres réponses.',
  frequency: ['Jamais', 'Rarement', 'Parfois', 'Souvent', 'Toujours'],
};
