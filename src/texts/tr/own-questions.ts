import type { OwnQuestionTexts } from '../nl/own-questions.ts';

export const ownQuestions: OwnQuestionTexts = {
  title: 'Kurumumuzun soruları',
  intro:
    'Bu soruları kurumumuz kendisi ekledi. Yanıtlarınız, diğer yanıtlarınızla aynı şekilde korunur.',
  frequency: ['Hiçbir zaman', 'Nadiren', 'Bazen', 'Sık sık', 'Her zaman'],
};
