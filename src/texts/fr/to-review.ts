import type { ToReviewTexts } from '../nl/to-review.ts';

export const toReview: ToReviewTexts = {
  title: 'Actions à revoir maintenant',
  lead: 'Le jour où vous vouliez revoir ces actions est arrivé. Cela a-t-il marché ? Notez où vous en êtes, ou choisissez un nouveau jour.',
  line: '{owner}, {unit}. À revoir le {day}.',
  organisation: 'toute l’organisation',
  more: 'Et encore {n}. Mettez d’abord celles-ci à jour.',
};
