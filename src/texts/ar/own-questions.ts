import type { OwnQuestionTexts } from '../nl/own-questions.ts';

export const ownQuestions: OwnQuestionTexts = {
  title: 'أسئلة من مؤسستنا',
  intro:
    'أضافت مؤسستنا هذه الأسئلة بنفسها. إجاباتك عنها محمية بالطريقة نفسها التي تُحمى بها إجاباتك الأخرى.',
  frequency: ['أبدًا', 'نادرًا', 'أحيانًا', 'غالبًا', 'دائمًا'],
};
