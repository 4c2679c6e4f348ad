import type { ReviewLetterTexts } from '../nl/review-letter.ts';

export const reviewLetter: ReviewLetterTexts = {
  subject: 'Une action à revoir maintenant',
  lead: 'Après l’enquête « {title} », voici ce qui a été convenu. On nous a demandé de vous le rappeler le {day}.',
  what: 'Quoi : {text}',
  unit: 'Pour : {unit}',
  owner: 'Qui s’en charge : {owner}',
  due: 'Prêt pour le : {due}',
  note: 'Cela a-t-il marché ? Si vous pouvez vous connecter, notez dans le rapport où en est l’action, ou choisissez un nouveau jour.',
  answer:
    'Vous ne pouvez pas vous connecter ? Répondez à cet e-mail, et les RH le noteront pour vous.',
  once: 'Vous ne recevez qu’un seul e-mail pour ce jour. {organisation} efface votre adresse dès que l’action est terminée ou arrêtée, et sinon {days} jours après ce jour.',
};
