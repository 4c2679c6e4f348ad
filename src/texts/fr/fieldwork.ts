import type { FieldworkTexts } from '../nl/fieldwork.ts';

export const fieldwork: FieldworkTexts = {
  invite: {
    title: 'Inviter',
    lead: 'Chacun a son propre lien. Donnez-le par e-mail, ou sur une carte.',
    notOpen: 'L’enquête s’ouvre le {day}. D’ici là, c’est ce que disent les liens.',
    mail: 'Par e-mail',
    mailHelp:
      'Téléchargez les liens et envoyez-les avec votre propre messagerie. Le fichier contient le nom, l’e-mail, le lien et les mots de contrôle. Mettez les mots de contrôle dans votre lettre, dans chaque langue : chacun peut alors les comparer.',
    mailCare:
      'La personne qui a un lien peut l’utiliser. Supprimez le fichier quand vous avez fini. Le journal note que vous l’avez téléchargé.',
    download: 'Télécharger les liens (CSV)',
    some: 'Seulement quelques personnes',
    someHelp:
      'Pour les personnes arrivées plus tard, ou qui ont perdu leur lien. C’est le même lien que la première fois : on ne peut pas participer deux fois.',
    numbers: 'Matricules',
    numbersHint:
      'L’un sous l’autre, ou séparés par des virgules, des points-virgules ou des espaces. Vous pouvez aussi coller depuis Excel.',
    downloadSome: 'Télécharger seulement ces liens (CSV)',
    cards: 'Sur papier',
    cardsHelp: 'Par groupe, une pile de cartes sans nom, mélangées. Laissez chacun tirer sa carte.',
    cardsCare:
      'Donnez une carte par personne, de la pile de son propre groupe. Une personne qui a déjà un lien par e-mail ne doit pas recevoir de carte.',
    print: 'Créer les cartes',
    everyone: 'Une carte pour tout le monde',
    noEmail: 'Seulement pour les personnes sans e-mail ({n})',
    whom: 'Pour qui ?',
  },
  cards: {
    title: 'Cartes',
    lead: 'Imprimez sur A4, en taille réelle, sur un seul côté du papier. Coupez le long des lignes.',
    howTo: 'Comment les distribuer',
    steps: [
      'Chaque groupe a sa propre pile. La page de garde dit laquelle.',
      'Gardez la pile face cachée et laissez chacun tirer sa carte. Ne notez pas qui a quelle carte.',
      'Détruisez ce qui reste quand l’enquête ferme.',
    ],
    print: 'Appuyez sur Ctrl + P (ou ⌘ + P) pour imprimer.',
    stack: 'Pile pour : {label}',
    stackCount: '{n} {n=1:carte|cartes}',
    none: 'Il n’y a pas de cartes à imprimer.',
    pages: 'Toutes les cartes',
    pagesHelp: 'Il y a {pages} pages de cartes. Imprimez-les toutes.',
    page: 'Page {page}',
    asPdf: 'En fichier à imprimer',
    asPdfHelp:
      'Les mêmes cartes et codes, sur A4 au format des planches d’étiquettes courantes, avec des repères de coupe. Le fichier contient les liens : supprimez-le après l’impression. Le journal note combien de cartes il contient.',
    pdf: 'Cartes (PDF)',
    letters: 'Lettres (PDF)',
    kiosk:
      'Sur un appareil partagé, comme une tablette à la cantine, ouvrez {address}. Chacun y tape le code de sa propre carte. Rien n’y est gardé. Si personne ne le touche pendant deux minutes, ou si quelqu’un appuie sur Personne suivante, l’écran est vidé pour la personne d’après.',
    noPaper:
      'Nous ne proposons pas de questionnaire sur papier ordinaire. Une écriture se reconnaît, quelqu’un doit ramasser et retaper les feuilles, et rien n’empêche qu’une feuille s’ajoute ou disparaisse. Une personne qui ne lit pas sur écran peut faire taper le code par quelqu’un de son choix, ou répondre avec un lecteur d’écran.',
  },
  participation: {
    title: 'Participation',
    lead: 'Une fois par jour, nous comptons combien de personnes ont déjà demandé un tampon, par grandes tranches. Nous divisons par le nombre de personnes invitées au départ.',
    day: 'Situation du {day}',
    none: 'Rien n’a encore été compté. Revenez demain.',
    group: 'Groupe',
    invited: 'Invités',
    band: 'Participation',
    bands: {
      below: 'moins de {to} %',
      between: 'de {from} à {to} %',
      above: '{from} % ou plus',
    },
    small:
      'Nous ne montrons pas {n} {n=1:groupe|groupes} de moins de 10 personnes, ni 0 ou 100 %. Ainsi, personne ne peut calculer qui participe.',
    smallNone: 'Nous ne montrons pas 0 et 100 %. Ainsi, personne ne peut calculer qui participe.',
    smallOne:
      'Nous ne montrons pas 1 groupe de moins de 10 personnes, ni 0 ou 100 %. Ainsi, personne ne peut calculer qui participe.',
    tip: 'Un groupe est en retard ? Relancez alors tout le groupe, pas une seule personne. Vous ne pouvez pas voir qui a participé.',
    noResults:
      'Les résultats n’existent qu’après la fermeture. Vous non plus ne pouvez pas les voir maintenant.',
    close: 'Fermer l’enquête',
  },
};
