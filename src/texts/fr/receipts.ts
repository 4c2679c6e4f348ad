import type { ReceiptsTexts } from '../nl/receipts.ts';

export const receipts: ReceiptsTexts = {
  title: 'Reçus comptés',
  lead: 'Chaque code ci-dessous correspond à un formulaire compté, selon la personne qui a ouvert l’urne. Si le vôtre y figure, votre formulaire se trouvait dans l’urne, inchangé.',
  notYet: 'Les réponses ne sont pas encore comptées. Revenez quand le rapport sera là.',
  count: 'Formulaires comptés : {n}.',
  tickets: 'Tampons : {tickets}, autant que de formulaires comptés.',
  ticketsMore:
    'Tampons : {tickets}. Un tampon sans formulaire compté peut venir d’un envoi interrompu, d’un formulaire abîmé ou de quelqu’un qui a essayé le lien d’un autre. Il y en a beaucoup ? Demandez au comité d’entreprise (ondernemingsraad).',
  lookUp: 'Votre code',
  lookUpHelp: 'La recherche se fait sur votre propre appareil. Votre code ne va nulle part.',
  find: 'Chercher',
  found: 'Trouvé : votre formulaire a été compté.',
  notFound:
    'Ce code n’est pas dans la liste. Vérifiez que vous l’avez saisi en entier. S’il est correct, signalez-le : votre formulaire n’a alors pas été compté.',
  empty: 'Saisissez d’abord votre code.',
  list: 'La liste complète',
  release: 'Code des résultats (SHA-256 du fichier JSON du rapport) :',
};
