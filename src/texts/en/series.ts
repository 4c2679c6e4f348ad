import type { SeriesTexts } from '../nl/series.ts';

export const series: SeriesTexts = {
  title: 'Repeat',
  link: 'Set this survey to repeat',
  lead: 'The next survey is prepared by itself, with the same questionnaire, languages, groups and promise. Nothing opens or goes out by itself: the survey waits as a draft for HR, who reads in the staff list and checks the dates.',
  tooEarly: 'A survey can be repeated once it has been open.',
  now: 'This survey is repeated',
  next: 'The next one will be prepared on {day}.',
  latest: 'Last prepared:',
  stop: 'Stop repeating',
  start: 'Repeat this survey',
  change: 'Save the change',
  labels: { title: 'Name', months: 'How often?', nextOn: 'Prepare for the first time on' },
  titleHint: 'Year and month are added, as in “Pulse 2027-03”.',
  nextOnHint:
    'Pick a day a few weeks before you want the survey to open. While a draft waits, no second one is added.',
  pace: {
    1: 'Every month',
    3: 'Every quarter',
    6: 'Every half year',
    9: 'Every nine months',
    12: 'Every year',
    24: 'Every two years',
  },
};
