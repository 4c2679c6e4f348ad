import type { ToReviewTexts } from '../nl/to-review.ts';

export const toReview: ToReviewTexts = {
  title: 'Agreements to look at now',
  lead: 'The day on which you would look at these agreements has come. Did it work? Note how far it is, or pick a new day.',
  line: '{owner}, {unit}. To look at on {day}.',
  organisation: 'whole organisation',
  more: 'And {n} more. Bring these up to date first.',
};
