/** The questions about an organisation's own values. */
export const coreValues = {
  title: 'Onze kernwaarden',
  intro: 'Onze organisatie heeft gekozen waar ze voor staat. Wat merk je daarvan in onze service?',
  item: 'In onze service handelen we naar onze waarde ‘{value}’.',
  labels: ['Helemaal oneens', 'Oneens', 'Niet eens en niet oneens', 'Eens', 'Helemaal eens'],
  notApplicable: 'Weet ik niet, of niet van toepassing',
};

export type CoreValueTexts = typeof coreValues;
