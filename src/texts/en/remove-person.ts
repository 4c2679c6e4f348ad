import type { RemovePersonTexts } from '../nl/remove-person.ts';

export const removePerson: RemovePersonTexts = {
  title: 'Take somebody off the list',
  link: 'Take somebody off the list',
  lead: 'Whoever should not take part, you take off the list here, as long as the survey is not open. The log says that it happened, not who it was.',
  late: 'This survey has been open already. There is no list with attributes any more, and the groups are fixed. Whoever does not want to, fills in nothing. Names and links go on the day that belongs to this survey.',
  planned:
    'The groups have been made already, and this person counts in them. If you take somebody off, the survey goes back to preparation. You then make the groups anew. Links that were sent already no longer work.',
  person: 'Personnel number or mail address',
  personHint: 'As it stands in your staff list.',
  find: 'Look up',
  found:
    'Found: {name}, personnel number {number}. Everything this survey knows of this person is deleted.',
  remove: 'Take this person off the list',
};
