export const groups = {
  leaders: 'Leidinggevenden',
  staff: 'Medewerkers',
  mixed: 'Iedereen',
  and: 'en',
  more: 'nog {n}',
};

export type GroupTexts = typeof groups;
