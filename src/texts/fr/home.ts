import type { HomeTexts } from '../nl/home.ts';

export const home: HomeTexts = {
  title: 'Prend-on le service au sérieux ici ?',
  lead: 'Geleding le demande à tout le monde, de la direction à l’accueil, et met les réponses côte à côte. Le rapport porte sur des groupes, jamais sur une personne, et vous pouvez le vérifier vous-même.',
  directions: {
    staff:
      'Vous avez reçu une invitation ? Ouvrez son lien ou scannez le code qui figure sur votre carte.',
    others:
      'Vous avez reçu un lien de connexion comme RH, gardien de la clé ou lecteur d’un rapport ?',
    signIn: 'Connectez-vous',
  },
  tour: {
    wait: {
      title: 'Un instant',
      soon: 'La démo y travaille encore. Cette page continue d’elle-même.',
    },
    report: {
      title: 'Le rapport',
      about:
        'Où les responsables et les collaborateurs voient-ils les choses autrement ? Avec tous les téléchargements.',
    },
    answer: {
      title: 'Le questionnaire',
      about: 'Remplissez-le comme un collaborateur. Essayez aussi sur votre téléphone.',
    },
    leader: {
      title: 'Le questionnaire pour les responsables',
      about: 'Les mêmes questions, avec une estimation de ce que pensent les collaborateurs.',
    },
    hr: {
      title: 'Le bureau des RH',
      about: 'Liste du personnel, répartition, invitations, participation et journal.',
    },
    mail: {
      title: 'Le courrier',
      about: 'L’invitation et un rappel, dans la langue de chacun. Rien ne quitte cet ordinateur.',
    },
    council: {
      title: 'Le comité d’entreprise',
      about: 'Réglages, répartition, questions et journal, et un rapport à lui.',
    },
    keyHolder: {
      title: 'Le gardien de la clé',
      about: 'Crée la clé de l’urne et ouvre celle-ci dans le navigateur après la fermeture.',
    },
    openBox: {
      title: 'Ouvrir vous-même une urne',
      about: 'Cette enquête est fermée. Conservez la clé, ouvrez l’urne et publiez le résultat.',
    },
    keyFile: 'La clé en fichier',
    agreements: {
      title: 'Ce que lisent les collaborateurs',
      about: 'Les résultats en une page, avec ce qui est convenu et qui s’en charge.',
    },
    unitHead: {
      title: 'Le rapport d’un département',
      about: 'Ce que voit un responsable de département : une partie des mêmes chiffres.',
    },
    privacy: {
      title: 'Ce que devient une réponse',
      about: 'En trois phrases, puis tout le reste, tiré des réglages de cette enquête.',
    },
    files: 'Tous les fichiers du rapport',
    receipts: {
      title: 'Ma réponse a-t-elle été comptée ?',
      about: 'Les reçus de toutes les réponses comptées.',
    },
  },
};
