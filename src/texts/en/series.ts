import type { SeriesTexts } from '../nl/series.ts';

export const series: SeriesTexts = {
  title: 'Repeat',
  link: 'Repeat this survey by itself',
  lead: 'The clock prepares the next survey with the same questionnaire, languages, groups and promise. Nothing opens or goes out by itself: the survey waits as a draft for HR, who reads in the staff list and checks the dates.',
  tooEarly: 'A survey can be repeated once it has been open.',
  now: 'This survey is repeated',
  next: 'The next is prepared on {day}.',
  latest: 'Prepared last:',
  stop: 'Stop repeating',
  start: 'Repeat this survey',
  change: 'Save the change',
  labels: { title: 'Name', months: 'How often?', nextOn: 'Prepare for the first time on' },
  titleHint: 'Year and month are put behind it, such as “Pulse 2027-03”.',
  nextOnHint:
    'Pick a day a few weeks before you want to measure. While a draft waits, no second one comes.',
  pace: {
    1: 'Every month.',
    3: 'Every quarter.',
    6: 'Every half year.',
    9: 'Every nine months.',
    12: 'Every year.',
    24: 'Every two years.',
  },
};
