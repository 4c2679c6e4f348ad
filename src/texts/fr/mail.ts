import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  subject: 'Invitation : {title}',
  words:
    'Chère collègue, cher collègue,\n\nNous voulons savoir comment vous voyez notre service. La participation est libre et prend environ dix minutes. Vous pouvez répondre pendant vos heures de travail.',
  link: 'Votre lien personnel :',
  closes: 'Vous pouvez répondre jusqu’au {day} inclus.',
  checkWords:
    'Mots de contrôle. La page montre les mêmes mots, chez vous et chez tous vos collègues. Y a-t-il d’autres mots ? Alors ne remplissez rien et posez la question.',
  example: 'Ceci est un essai. Le lien ne fonctionne pas.',
};
