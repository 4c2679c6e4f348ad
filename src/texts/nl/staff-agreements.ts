export const staffAgreements = {
  title: 'Wat jullie zeiden, wat we doen',
  lead: 'Dit is afgesproken na de meting. Bij de volgende meting zie je of het hielp.',
  none: 'Er is nog niets afgesproken. Kom later terug.',
  who: '{owner}, klaar op {due}.',
  about: 'Over “{measure}”',
  history: 'Wat er eerder stond',
  states: { open: 'nog te doen', busy: 'bezig', done: 'klaar', stopped: 'gestopt' },
};

export type StaffAgreementTexts = typeof staffAgreements;
