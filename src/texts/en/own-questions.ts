import type { OwnQuestionTexts } from '../nl/own-questions.ts';

export const ownQuestions: OwnQuestionTexts = {
  title: 'Questions from our organisation',
  intro:
    'Our organisation added these questions itself. Your answers are protected in the same way as your other answers.',
  frequency: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
};
