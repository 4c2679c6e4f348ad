import type { ToReviewTexts } from '../nl/to-review.ts';

export const toReview: ToReviewTexts = {
  title: 'Agreements to review now',
  lead: 'The day you set for reviewing these agreements has come. Did it work? Note how far it is, or pick a new day.',
  line: '{owner}, {unit}. To be reviewed on {day}.',
  organisation: 'whole organisation',
  more: 'And {n} more. Bring these up to date first.',
};
