/** Around the questions that an organisation added itself. */
export const ownQuestions = {
  title: 'Vragen van onze organisatie',
  intro:
    'Deze vragen heeft onze organisatie zelf toegevoegd. Je antwoorden zijn net zo beschermd als je andere antwoorden.',
  /** Never to always. */
  frequency: ['Nooit', 'Zelden', 'Soms', 'Vaak', 'Altijd'],
};

export type OwnQuestionTexts = typeof ownQuestions;
