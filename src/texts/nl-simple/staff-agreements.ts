import type { StaffAgreementTexts } from '../nl/staff-agreements.ts';

export const staffAgreements: StaffAgreementTexts = {
  title: 'Wat jullie zeiden en wat wij doen',
  lead: 'Dit hebben wij afgesproken. De volgende keer zie je of het heeft geholpen.',
  none: 'Er is nog niets afgesproken. Kijk later nog eens.',
  who: '{owner} doet dit. Klaar op {due}.',
  about: 'Het gaat over: {measure}',
  history: 'Wat er eerst stond',
  states: { open: 'nog doen', busy: 'bezig', done: 'klaar', stopped: 'gestopt' },
};
