export const groups = {
  leaders: 'Leidinggevenden',
  staff: 'Medewerkers',
  mixed: 'Iedereen',
  and: 'en',
};

export type GroupTexts = typeof groups;
