import type { OwnQuestionTexts } from '../nl/own-questions.ts';

export const ownQuestions: OwnQuestionTexts = {
  title: 'Kurumumuzun soruları',
  intro:
    'Bu soruları kurumumuz kendisi ekledi. Cevaplarınız, diğer cevaplarınızla aynı şekilde korunur.',
  frequency: ['Hiçbir zaman', 'Nadiren', 'Bazen', 'Sık sık', 'Her zaman'],
};
