export const groups = {
  leaders: 'Leidinggevenden',
  staff: 'Medewerkers',
  mixed: 'Iedereen',
  and: 'en',
};
