import type { OwnQuestionTexts } from '../nl/own-questions.ts';

export const ownQuestions: OwnQuestionTexts = {
  title: 'Запитання нашої організації',
  intro:
    'Ці запитання додала сама наша організація. Ваші відповіді захищені так само, як і всі інші.',
  frequency: ['Ніколи', 'Рідко', 'Іноді', 'Часто', 'Завжди'],
};
