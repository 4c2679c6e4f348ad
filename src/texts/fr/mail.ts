import type { MailTexts } from '../nl/mail.ts';

export const mail: MailTexts = {
  proposed: {
    invitation: {
      subject: 'Invitation : {title}',
      words:
        'Chère collègue, cher collègue,\n\nQue pensez-vous de notre service aux clients ? La participation est volontaire et prend {from} à {to} minutes. Vous pouvez répondre pendant vos heures de travail.',
    },
    reminder: {
      subject: 'Rappel : {title}',
      words:
        'Chère collègue, cher collègue,\n\nLe questionnaire sur notre service aux clients est encore ouvert. La participation est volontaire et prend {from} à {to} minutes. Vous pouvez répondre pendant vos heures de travail.',
    },
    results: {
      subject: 'Les résultats : {title}',
      words:
        'Chère collègue, cher collègue,\n\nLes résultats du questionnaire sur notre service aux clients sont là. Merci à toutes les personnes qui ont participé.',
    },
  },
  link: 'Votre lien personnel :',
  closes: 'Vous pouvez répondre jusqu’au {day} inclus.',
  checkWords:
    'Mots de contrôle. La page montre les mêmes mots, chez vous et chez tous vos collègues. Y a-t-il d’autres mots ? Alors ne remplissez rien et posez la question.',
  example: 'Ceci est un essai. Le lien ne fonctionne pas.',
  thanks:
    'Vous avez déjà participé ? Merci. Les RH ne voient pas qui a participé. C’est pourquoi tout votre groupe reçoit ce rappel.',
  signOff: 'Vous ne voulez plus de rappels sur ce questionnaire ? Désinscrivez-vous ici :',
  report: 'Lisez les résultats ici :',
  agreed: 'Voici ce que nous avons convenu :',
  by: '{text} (pour le {day})',
  lost: 'Vous avez demandé votre lien. Le voici de nouveau. Vous n’avez rien demandé ? Alors vous n’avez rien à faire.',
  signOffPage: {
    title: 'Plus de rappels',
    lead: 'Vous ne voulez plus de rappels sur ce questionnaire ? Appuyez sur le bouton. Les RH ne voient pas qui se désinscrit, et cela n’a aucun lien avec vos réponses. Vous pouvez toujours participer avec votre lien.',
    press: 'Me désinscrire',
    done: 'Vous ne recevrez plus de rappels sur ce questionnaire. Vous pouvez toujours participer avec votre lien.',
  },
  lostPage: {
    title: 'Lien perdu ?',
    lead: 'Entrez votre adresse de travail. Si elle est sur la liste d’un questionnaire ouvert en ce moment, nous envoyons votre lien à cette adresse.',
    address: 'Votre adresse e-mail au travail',
    press: 'Envoyer mon lien',
    done: 'C’est fait. Si cette adresse est sur la liste, un e-mail arrive dans quelques minutes. Nous l’envoyons une fois par jour. Rien n’arrive ? Demandez votre lien au département qui vous a envoyé l’invitation.',
    none: 'Nous ne pouvons pas envoyer d’e-mails ici. Demandez votre lien au département qui vous a envoyé l’invitation.',
  },
};
