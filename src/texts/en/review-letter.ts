import type { ReviewLetterTexts } from '../nl/review-letter.ts';

export const reviewLetter: ReviewLetterTexts = {
  subject: 'An agreement to review now',
  lead: 'After the survey “{title}” this was agreed. We were asked to remind you of it on {day}.',
  what: 'What: {text}',
  unit: 'For: {unit}',
  owner: 'Taken on by: {owner}',
  due: 'Done by: {due}',
  note: 'Did it work? If you can sign in, note in the report how far it is, or pick a new day.',
  answer: 'Cannot sign in? Reply to this mail, and HR will note it for you.',
  once: 'This is the only mail you get about this day. {organisation} deletes your address once the agreement is done or stopped, and otherwise {days} days after this day.',
};
