import type { RemovePersonTexts } from '../nl/remove-person.ts';

export const removePerson: RemovePersonTexts = {
  title: 'Take somebody off the list',
  link: 'Take somebody off the list',
  lead: 'Take anybody who should not take part off the list here, as long as the survey has not opened. The log says that it happened, not who it was.',
  late: 'This survey has already been open. People’s attributes are gone, and the groups are fixed. Whoever does not want to take part fills in nothing. Names and links are deleted by themselves, on the day agreed for this survey.',
  planned:
    'The groups have already been made, and this person counts in them. If you take somebody off, the survey goes back to preparation, and you make the groups again. Links that were already sent then no longer work.',
  person: 'Employee number or e-mail address',
  personHint: 'As it is in your staff list.',
  find: 'Look up',
  found:
    'Found: {name}, employee number {number}. If you take this person off, everything this survey knows about them is deleted.',
  remove: 'Take this person off the list',
};
