import type { CoreValueTexts } from '../nl/core-values.ts';

/** The questions about an organisation's own values. */
export const coreValues: CoreValueTexts = {
  title: 'Our core values',
  intro: 'Our organisation has chosen what it stands for. What do you notice of it in our service?',
  item: 'In our service, we act on our value ‘{value}’.',
  labels: [
    'Strongly disagree',
    'Disagree',
    'Neither agree nor disagree',
    'Agree',
    'Strongly agree',
  ],
  notApplicable: "Don't know or not applicable",
};
