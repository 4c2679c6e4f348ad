import type { PrivacyTexts } from '../nl/privacy.ts';

export const privacy: PrivacyTexts = {
  title: 'Vie privée dans cette enquête',
  pathTitle: 'Le chemin de vos réponses',
  path: {
    link: 'Votre lien est personnel. Le serveur retient si un tampon a été pris avec un lien, mais pas ce que quelqu’un répond. Les RH ne voient même pas cela pour une personne donnée.',
    device:
      'Pendant que vous répondez, tout reste sur votre propre appareil. Rien ne va au serveur avant que vous appuyiez sur Envoyer.',
    ticket:
      'À l’envoi, votre navigateur demande un tampon pour une enveloppe fermée. Le serveur tamponne sans voir ce qu’elle contient, et ne peut pas reconnaître le tampon plus tard.',
    sealed:
      'Vos réponses sont verrouillées avec la clé de l’urne. Chaque formulaire a exactement la même taille et ne porte ni nom, ni heure, ni adresse.',
    box: {
      'key-holder':
        'Après la fermeture, un gardien de la clé ({holders}) ouvre l’urne sur son propre ordinateur. Le serveur ne reçoit jamais de formulaire lisible, seulement le décompte et les réponses ouvertes séparées.',
      'server-sealed':
        'Après la fermeture, le serveur ouvre lui-même l’urne, par étapes, et fait le décompte. Jusqu’au résultat, les formulaires ouverts sont chiffrés sur le serveur. Avec le résultat, ils sont effacés, ainsi que la clé et le secret qui la protège. Le gestionnaire du système peut encore les retrouver pendant 30 jours dans des sauvegardes, si le système a alors encore son ancien secret.',
    },
    groups:
      'Les groupes sont fixés avant le début de l’enquête : il y en a {blocks}, avec {headcount} personnes en tout. Des chiffres ne paraissent que sur des groupes où au moins {k} personnes ont répondu.',
    comments:
      'Les réponses ouvertes sont montrées à part des chiffres, mélangées, et seulement s’il y a au moins 10 participants et 5 réponses ouvertes. La personne qui ouvre l’urne peut en retirer des noms.',
  },
  shares: {
    box: 'Après la fermeture, deux des trois gardiens de la clé ({holders}) ouvrent ensemble l’urne, sur un ordinateur de leur choix. Chacun a une part de la clé ; avec une seule part, personne ne peut rien. Le serveur ne reçoit jamais de formulaire lisible, seulement le décompte et les réponses ouvertes séparées.',
    who: 'Deux gardiens de la clé ensemble',
    what: 'Peuvent techniquement lire des formulaires un par un à l’ouverture, sans nom, avec le groupe. Publient seulement le décompte et les réponses ouvertes séparées.',
    together: {
      anonymous:
        'Si deux gardiens de la clé et le gestionnaire du système s’entendent, ils peuvent essayer de deviner, d’après les heures, quel formulaire est à qui.',
      hr: 'Les gardiens de la clé font partie des RH ou gèrent le système. Ensemble, les RH et la gestion du système peuvent essayer de deviner, d’après les heures, quel formulaire est à qui.',
    },
    sheets:
      'Les gardiens de la clé qui ouvrent l’urne peuvent lire un par un des formulaires d’un groupe. Dans un groupe de {k}, un avis très personnel peut se remarquer.',
    device:
      'La clé a été entière une fois : sur l’appareil où elle a été créée et divisée. Si cet appareil n’est pas sûr, la diviser n’aide pas.',
  },
  serverOpens: {
    comments:
      'Les réponses ouvertes sont montrées à part des chiffres, mélangées, et seulement s’il y a au moins 10 participants et 5 réponses ouvertes. Les RH les lisent avant la publication et peuvent alors en laisser une de côté. Plus tard aussi, les RH peuvent retirer une réponse.',
    reader: {
      who: 'RH',
      what: 'Les réponses ouvertes qui entrent dans le rapport, sans nom, sans chiffres et mélangées. Les RH peuvent en laisser une de côté.',
      when: 'Après la fermeture, avant la publication',
    },
  },
  whoTitle: 'Qui voit quoi, et quand',
  who: {
    hrOpen: {
      who: 'RH',
      what: 'Qui est invité et, par groupe d’au moins 10 personnes, combien participent à peu près. Jamais qui.',
      when: 'Pendant que l’enquête est ouverte, mis à jour une fois par jour',
    },
    holder: {
      who: 'Gardien de la clé',
      what: 'Peut techniquement lire des formulaires un par un à l’ouverture, sans nom, avec le groupe. Publie seulement le décompte et les réponses ouvertes séparées.',
      when: 'Après la fermeture',
    },
    operator: {
      who: 'Gestionnaire du système',
      what: {
        sealed:
          'Des formulaires fermés, et si un tampon a été pris avec un lien. Pas de réponses lisibles.',
        readable:
          'Des formulaires fermés, et techniquement aussi la clé. C’est pourquoi nous promettons la confidentialité, et pas l’anonymat.',
      },
      when: 'Tout le temps',
    },
    stages: {
      hr: 'RH : le rapport',
      management: 'Management : le rapport',
      council: 'Comité d’entreprise : sa propre édition du rapport',
      'unit-heads': 'Responsables de départements : le rapport',
      staff: 'Tous les collaborateurs : le rapport',
    },
    report: 'Des chiffres sur des groupes, jamais sur une personne',
    fromDate: 'À partir du {date}',
    afterCounting: 'Après le décompte, par étapes',
  },
  limitsTitle: 'Ce qui reste possible',
  limitsIntro: 'Aucun système ne rend tout impossible. Voici ce que nous ne pouvons pas exclure :',
  limits: {
    malicious:
      'La personne qui gère le système peut falsifier la page elle-même. C’est pourquoi le code du programme est ci-dessous, et les mots de contrôle sont aussi sur papier.',
    together: {
      anonymous:
        'Si le gardien de la clé et le gestionnaire du système s’entendent, ils peuvent essayer de deviner, d’après les heures, quel formulaire est à qui.',
      hr: 'Le gardien de la clé fait partie des RH ou gère le système. Ensemble, les RH et la gestion du système peuvent essayer de deviner, d’après les heures, quel formulaire est à qui.',
      server:
        'Le serveur a la clé. Le gestionnaire du système peut essayer de deviner, d’après les heures, quel formulaire est à qui.',
    },
    sheets:
      'Le gardien de la clé peut lire un par un des formulaires d’un groupe. Dans un groupe de {k}, un avis très personnel peut se remarquer.',
    colleagues:
      'Si tous les autres membres de votre groupe se disent ce qu’ils ont répondu, ils savent ensemble à peu près, et parfois exactement, ce que vous avez répondu.',
    invented:
      'Votre employeur établit la liste du personnel. S’il ajoute à votre groupe des personnes inventées et répond pour elles, il peut savoir à peu près, et parfois exactement, ce que vous avez répondu. Le nombre de personnes de votre groupe est fixé avant l’ouverture de l’enquête. Vous connaissez votre groupe et ce nombre est trop grand ? Dites-le au comité d’entreprise.',
    repeated:
      'Les chiffres sont arrondis de nouveau à chaque enquête. Qui vous pose souvent les mêmes questions en peu de temps peut en faire la moyenne et retrouver ce que l’arrondi cache.',
    extra:
      'Le gestionnaire du système peut ajouter des formulaires pour des personnes qui ne participent pas, jamais plus que le nombre d’invités. Les nombres sont dans le rapport.',
    link: 'La personne qui a votre lien, comme les RH qui l’envoient, peut l’utiliser à votre place, ou tester si vous avez déjà participé. Ouvrir le lien ne suffit pas à le voir. Ce test consomme un lien que vous n’avez pas encore utilisé : vous le lisez alors à l’envoi, avec l’endroit où le signaler. Après le rapport, chacun peut voir combien de tampons et de formulaires il y a eu.',
    style:
      'Votre façon d’écrire ou des détails d’une réponse ouverte peuvent vous faire reconnaître.',
    history:
      'L’historique de votre navigateur peut garder votre lien. Sur un ordinateur partagé, utilisez une fenêtre privée et le bouton « Effacer mes réponses ici ».',
    traffic:
      'Comme tout site, le serveur voit votre adresse IP quand vous vous connectez. Nous ne la gardons pas.',
  },
  keepTitle: 'Durée de conservation',
  keep: {
    roster: 'Noms, adresses et liens : jusqu’à {days} {days=1:jour|jours} après le rapport.',
    ballots: 'Formulaires fermés : jusqu’à {days} {days=1:jour|jours} après le rapport.',
    backups:
      'Sauvegardes de la base de données : encore 30 jours ensuite. Après, tout a disparu là aussi. L’effacement donne lieu à une preuve.',
    device: 'Ce que vous remplissez sur votre appareil : jusqu’à l’envoi ou l’effacement.',
    report:
      'Le rapport avec des chiffres sur des groupes : il est gardé. Il n’y a personne dedans.',
  },
  rightsTitle: 'Vos droits (articles 13 et 14 du RGPD)',
  rights: {
    controller: { term: 'Responsable du traitement', value: '{controller}' },
    contact: { term: 'Questions ou réclamations', value: '{contact}' },
    officer: {
      term: 'Délégué à la protection des données',
      value: 'Votre employeur en a un ? {contact} vous dit comment le joindre.',
    },
    purpose: {
      term: 'Dans quel but',
      value:
        'Mesurer comment l’organisation s’occupe du service aux clients, et comparer la vision des niveaux et des départements. Pas pour évaluer des personnes.',
    },
    basis: {
      term: 'Base légale',
      value:
        'L’intérêt légitime de l’employeur à améliorer l’organisation (article 6, paragraphe 1, point f, du RGPD). La participation est volontaire. Ne pas participer n’a pas de conséquences.',
    },
    data: {
      term: 'Quelles données',
      value:
        'Elles viennent de la liste du personnel de votre employeur, donc pas de vous : nom, adresse e-mail, langue, niveau et département, et parfois site et contact avec les clients. Vos réponses en sont séparées.',
    },
    recipients: {
      term: 'Qui d’autre traite les données',
      value:
        'Cloudflare, une entreprise américaine, si elle fournit le serveur. La base de données se trouve alors dans l’Union européenne ; le programme peut aussi tourner ailleurs. Pour cela, les clauses contractuelles types de la Commission européenne (article 46) s’appliquent. Si les invitations partent par e-mail, le service de messagerie voit aussi votre adresse. Nous ne partageons rien avec d’autres.',
    },
    yours: {
      term: 'Ce que vous pouvez demander',
      value:
        'Pour vos données dans la liste du personnel : accès, correction, effacement ou limitation, et vous pouvez vous opposer (articles 15 à 21). Sans votre reçu, nous ne pouvons pas voir quel formulaire est le vôtre (article 11, paragraphe 2). Vous avez gardé le code ? Alors votre formulaire fermé peut être retrouvé tant qu’il existe, et vous pouvez demander la même chose pour lui. Demandez à {contact}.',
    },
    automated: {
      term: 'Décisions par ordinateur',
      value: 'Il n’y en a pas, ni de profils.',
    },
    complaint: {
      term: 'Réclamation',
      value:
        'Vous pouvez introduire une réclamation auprès de l’autorité néerlandaise, l’Autoriteit Persoonsgegevens.',
    },
    council: { term: 'Comité d’entreprise', value: '{decision} ({date})' },
    noCouncil: {
      term: 'Comité d’entreprise',
      value: 'Aucune décision du comité d’entreprise n’est enregistrée.',
    },
    councilSaid: {
      consent: 'Le comité d’entreprise a donné son accord pour cette enquête le {date}.',
      advice: 'Le comité d’entreprise a rendu un avis sur cette enquête le {date}.',
      none: 'Selon votre employeur, il n’y a pas de comité d’entreprise ({date}).',
      refused:
        'Le comité d’entreprise n’a pas donné son accord le {date}. L’enquête ne peut pas commencer ainsi.',
      settled:
        'Le comité d’entreprise n’a d’abord pas donné son accord. Selon votre employeur, le différend est réglé ({date}), en ces termes : « {reason} »',
    },
    councilRecordedBy: {
      hr: 'C’est votre employeur qui l’a enregistré.',
      council: 'Le comité d’entreprise l’a enregistré lui-même.',
    },
  },
  checkTitle: 'Vérifier vous-même',
  check: {
    words: 'Mots de contrôle',
    wordsHelp:
      'Ils résument toutes les règles de cette enquête. S’ils diffèrent de ceux de votre lettre ou d’un collègue, ne remplissez rien.',
    manifest: 'Toutes les règles, telles que fixées',
    receipts: 'Reçus comptés',
    program: 'Code du programme sur votre appareil',
    programHelp:
      'Ce code (SHA-256) va avec le fichier {file}. La personne qui compile elle-même le code source obtient exactement le même fichier.',
    partsTitle: 'Les codes des autres fichiers du programme',
    partsHelp:
      'Le programme charge aussi ces fichiers. Votre navigateur les refuse si un seul caractère a changé.',
    sources: 'Le code source',
    noTimes:
      'Dans la base de données, les liens, tampons et formulaires ne portent ni heure ni ordre.',
    opened:
      'Chaque formulaire est vérifié à l’ouverture ; seuls le décompte et les réponses ouvertes séparées en sortent.',
    fixedGroups: 'Les groupes sont fixés avant le début de l’enquête.',
    smallestGroup:
      'Sur un groupe trop petit, aucun chiffre ne sort, même en ajoutant et en soustrayant.',
    sameForAll:
      'Les mots de contrôle correspondent à des questions et à des clés fixes. Si votre page en reçoit d’autres, elle s’arrête. Pour savoir si ce sont les mêmes pour tous, comparez les mots avec ceux de vos collègues.',
    keptTitle: 'Quel fichier et quel test gardent chaque promesse',
    kept: { promise: 'Promesse', file: 'Fichier', test: 'Test' },
  },
};
