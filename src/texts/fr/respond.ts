import type { RespondTexts } from '../nl/respond.ts';

export const respond: RespondTexts = {
  title: 'Questionnaire',
  noScript:
    'Ce questionnaire a besoin de JavaScript, car vos réponses sont chiffrées sur votre propre appareil avant de partir. Activez JavaScript ou ouvrez votre lien dans un autre navigateur.',
  loading: 'Chargement…',
  slow: 'C’est long ? Rechargez la page, ou ouvrez votre lien dans un navigateur plus récent.',
  clearDevice: 'Effacer mes réponses ici',
  privacyLink: 'Vie privée : les détails',
  opensNewTab: 'ouvre un nouvel onglet',
  welcome: {
    title: 'Bienvenue',
    anonymousTitle: 'Sans votre nom, et confidentiel',
    confidentialTitle: 'Comment vos réponses restent confidentielles',
    separate:
      'Votre lien montre seulement que vous pouvez participer. Vos réponses sont verrouillées sur cet appareil et arrivent sans votre nom.',
    anonymousKey:
      'Seul un gardien de la clé peut les ouvrir : {holder}. Cette personne ne fait pas partie des RH et ne gère pas ce système.',
    anonymousShares:
      'Seuls deux de ces trois gardiens de la clé ensemble peuvent les ouvrir : {holder}. Ils ne font pas partie des RH et ne gèrent pas ce système.',
    confidentialHr:
      'Elles sont ouvertes par {holder}. Comme cette personne fait partie des RH ou gère le système, nous disons confidentiel, et pas anonyme.',
    confidentialShares:
      'Elles sont ouvertes par deux de ces trois personnes ensemble : {holder}. Comme elles font partie des RH ou gèrent le système, nous disons confidentiel, et pas anonyme.',
    confidentialServer:
      'Après la fermeture, le système les ouvre lui-même. C’est pourquoi nous disons confidentiel, et pas anonyme.',
    anonymousGroups:
      'Le rapport est anonyme : il ne montre que des groupes d’au moins {k} personnes qui ont répondu.',
    groups: 'Le rapport ne montre que des groupes d’au moins {k} personnes qui ont répondu.',
    group: 'Votre groupe',
    groupValue: '{label}, {n} personnes',
    words: 'Mots de contrôle',
    wordsNotLoaded: 'pas chargés : rechargez la page pour les voir',
    wordsHelp:
      'Ces six mots sont les mêmes pour tous vos collègues et figurent aussi dans votre invitation. Vous voyez d’autres mots quelque part ? Alors ne remplissez rien et demandez à {contact}.',
    keyWords: 'Mots de contrôle de la clé',
    keyWordsHelp:
      'Seule la personne qui a la clé liée à ces mots peut ouvrir l’urne. Les mêmes mots sont sur la feuille du gardien de la clé. S’ils sont différents, quelqu’un d’autre a la clé : dites-le au comité d’entreprise.',
    time: 'Durée',
    timeValue: '{from} à {to} minutes',
    timeOne: 'environ {from} minutes',
    closes: 'Dernier jour',
    pause:
      'Vous pouvez vous arrêter et continuer plus tard sur cet appareil. Ce que vous remplissez reste ici, chiffré, jusqu’à l’envoi.',
    once: 'Un lien ne compte qu’une fois. Vous avez déjà envoyé depuis un autre appareil ? Alors vous avez terminé.',
    start: 'Commencer',
    resume: 'Continuer',
    resumeHelp: 'Vous aviez déjà commencé. Ce que vous avez rempli est toujours là.',
    notLasting:
      'Cet appareil ne peut pas garder vos réponses. Restez sur cette page et répondez à tout en une fois. Vous voulez pouvoir faire une pause ? Ouvrez votre lien dans le navigateur que vous utilisez d’habitude, pas dans une fenêtre privée ni dans une autre application.',
  },
  questions: {
    progress: 'Étape {step} sur {steps}',
    back: 'Retour',
    next: 'Suivant',
    toReview: 'Aller à la fin',
    saved: 'Enregistré sur cet appareil',
    notSaved: 'L’enregistrement ne marche pas. Ne fermez pas cette page.',
    skip: 'Vous pouvez passer une question.',
    keys: 'Vous pouvez aussi choisir avec les touches des chiffres.',
    unsetAnswer: 'Effacer cette réponse',
    pickUpTo: 'Choisissez-en {n} au plus.',
    picked: '{n} sur {most} choisis',
    pickedFull: '{n} sur {most} choisis. Retirez d’abord un choix pour en faire un autre.',
    charactersLeft: 'Caractères restants : {n}',
    styleWarning:
      'N’écrivez pas de noms, ni rien qui permette de vous reconnaître, vous ou quelqu’un d’autre. Votre façon d’écrire peut aussi vous trahir.',
    ends: '{from} : {low} · {to} : {high}',
  },
  comfort: {
    oneByOne: 'Une question à la fois',
    together: 'Plusieurs questions ensemble',
    aloud: 'Lire à voix haute',
    silent: 'Ne plus lire à voix haute',
    listen: 'Écouter',
    stop: 'Arrêter',
  },
  review: {
    title: 'Tout est prêt pour l’envoi ?',
    answered: 'Vous avez répondu à {n} des {all} questions.',
    answeredAll: 'Vous avez répondu aux {all} questions. Merci !',
    open: 'Encore sans réponse',
    openHelp: 'C’est permis. Pour répondre quand même à une question, choisissez-la ici.',
    final: 'Après l’envoi, vous ne pouvez plus rien changer ni reprendre, et nous non plus.',
    nothing:
      'Vous n’avez encore rien rempli. Répondez à au moins une question pour pouvoir envoyer.',
    tooLong: 'Vos réponses ouvertes sont trop longues ensemble. Raccourcissez-en une et réessayez.',
    back: 'Retour aux questions',
    send: 'Envoyer',
  },
  sending: {
    title: 'Envoi',
    sealing: 'Vos réponses sont verrouillées…',
    ticket: 'Votre formulaire est tamponné, sans que personne voie ce qu’il contient…',
    posting: 'Vos réponses vont dans l’urne, sans votre nom…',
    unsentTitle: {
      offline: 'Pas encore envoyé : pas de connexion',
      busy: 'Pas encore envoyé : le système est très occupé',
      unexpected: 'Pas encore envoyé',
    },
    unsent: {
      offline: 'Nous ne pouvons pas joindre l’urne. Dès que la connexion revient, nous réessayons.',
      busy: 'L’urne ne peut pas prendre vos réponses en ce moment. Attendez une minute, puis réessayez.',
      unexpected: 'Un problème est survenu sur cette page. Réessayez.',
    },
    unsentLater:
      'Vos réponses sont prêtes et se trouvent sur cet appareil. Vous pouvez fermer cette page. Ouvrez plus tard le même lien sur cet appareil, et l’envoi continuera.',
    unsentDraft:
      'Vos réponses se trouvent sur cet appareil. Vous pouvez fermer cette page. Ouvrez plus tard le même lien sur cet appareil, puis envoyez-les.',
    unsentStay:
      'Vos réponses se trouvent seulement sur cette page, car ce navigateur ne les garde pas. Laissez la page ouverte jusqu’à ce que l’envoi réussisse.',
    retry: 'Réessayer maintenant',
  },
  thanks: {
    title: 'Bien reçu. Merci !',
    lead: 'Vos réponses sont dans l’urne. Sur cet appareil, elles sont effacées.',
    leadNotCleared:
      'Vos réponses sont dans l’urne. Nous ne pouvons pas effacer ce que ce navigateur en a gardé. Effacez vous-même les données de ce site.',
    receiptTitle: 'Votre reçu',
    receiptHelp:
      'Vous voulez vérifier plus tard que vos réponses ont été comptées ? Gardez ce code et cherchez-le, une fois le rapport paru, dans la liste des reçus comptés.',
    receiptCare:
      'Gardez ce code pour vous. La personne qui le connaît sait quel formulaire est le vôtre, mais ne voit pas ce qu’il contient.',
    copy: 'Copier le code',
    copied: 'Copié',
    copyFailed: 'La copie ne marche pas. Sélectionnez le code et copiez-le vous-même.',
    listLink: 'La liste des reçus comptés',
    next: 'Vous pouvez maintenant fermer cette page.',
  },
  clear: {
    title: 'Effacer vos réponses sur cet appareil ?',
    draft:
      'Ce que vous avez rempli et pas encore envoyé sera perdu. C’est pratique sur un ordinateur partagé.',
    pending:
      'Attention : vos réponses ne sont pas encore envoyées. Si vous effacez maintenant, vous ne pourrez plus participer avec ce lien.',
    confirm: 'Oui, tout effacer',
    cancel: 'Non, retour',
    doneTitle: 'Effacé',
    notDone:
      'Nous ne pouvons pas effacer ce que ce navigateur a gardé. Effacez les données de ce site dans les réglages du navigateur.',
    notDoneTitle: 'Pas effacé',
    done: 'Cet appareil ne contient plus rien de ce questionnaire. Fermez cet onglet, et personne ne pourra revenir en arrière.',
  },
  notice: {
    again: 'Réessayer',
    contact: 'Des questions ? {contact}',
    code: 'Code : {code}',
    paste: {
      label: 'Ou collez votre lien ici',
      help: 'Copiez tout le message ou tout le lien et collez-le ici. Nous y cherchons le lien.',
      open: 'Ouvrir le questionnaire',
      fault:
        'Il n’y a pas de lien entier ici. Copiez tout, de « https » jusqu’à la fin : après le # viennent 22 caractères, un point et 43 caractères.',
    },
    noLink: {
      title: 'Ouvrez votre propre lien',
      lines: [
        'Cette page ne marche qu’avec le lien personnel de votre invitation, ou avec le code QR de votre carte.',
        'Vous avez utilisé ce lien ? Ouvrez-le encore une fois, en entier, depuis le message ou la carte.',
      ],
    },
    unreadable: {
      title: 'Ce lien n’est pas complet',
      lines: [
        'Une partie de votre lien manque ou a été changée en route, par exemple par un programme de messagerie.',
        'Ouvrez-le encore une fois depuis le message ou scannez de nouveau votre carte. Cela ne marche pas ? Copiez le lien et collez-le ci-dessous.',
        'Cela ne marche toujours pas ? Demandez un nouveau lien au département qui vous a envoyé l’invitation.',
      ],
    },
    unknown: {
      title: 'Nous ne connaissons pas ce lien',
      lines: [
        'Le lien n’a peut-être pas été copié en entier. Ouvrez-le encore une fois depuis le message ou scannez de nouveau la carte.',
        'Cela ne marche toujours pas ? Demandez un nouveau lien au département qui vous a envoyé l’invitation.',
      ],
    },
    used: {
      title: 'Vous avez déjà participé',
      lines: [
        'Depuis cet appareil, vos réponses ont été envoyées et reçues. Merci !',
        'Vous n’avez plus rien à faire. Changer n’est pas possible : aucun nom ne figure sur votre formulaire.',
      ],
    },
    lost: {
      title: 'Ce lien a déjà été utilisé',
      lines: [
        'Ce lien a déjà servi à envoyer, sur un autre appareil ou dans un autre navigateur. Un lien ne compte qu’une fois : les réponses d’alors restent, celles-ci ne sont pas envoyées.',
        'C’était vous ? Alors vous avez terminé. Avec « Effacer mes réponses ici », vous retirez d’ici ce que vous venez de remplir.',
        'L’envoi s’était interrompu ? Ouvrez alors votre lien sur cet appareil-là, dans ce navigateur-là, et il continuera.',
        'Ce n’était pas vous ? Alors quelqu’un d’autre a utilisé votre lien, et nous ne pouvons pas le réparer : personne ne voit quel formulaire va avec quel lien. Dites-le au comité d’entreprise (ondernemingsraad) et à la personne qui vous a envoyé l’invitation.',
      ],
    },
    notYet: {
      title: 'Encore un peu de patience',
      lines: [
        'Le questionnaire n’est pas encore ouvert.',
        'Gardez votre lien. Vous pourrez l’ouvrir de nouveau.',
      ],
      opens: 'Le questionnaire ouvre le {date}.',
    },
    closed: {
      title: 'Le questionnaire est fermé',
      lines: ['Vous ne pouvez plus participer. Les réponses sont en train d’être comptées.'],
    },
    closedUnsent: {
      title: 'Trop tard pour envoyer',
      lines: [
        'Le questionnaire a fermé avant l’envoi de vos réponses. Elles ne sont pas arrivées.',
        'Avec « Effacer mes réponses ici », vous les retirez d’ici.',
      ],
    },
    released: {
      title: 'Les résultats sont là',
      lines: [
        'Les réponses sont comptées et le rapport est fait. Il n’est plus possible de participer.',
        'Dans la liste des reçus, vous voyez si votre formulaire a été compté.',
      ],
    },
    cancelled: {
      title: 'Cette enquête est annulée',
      lines: [
        'L’enquête a été arrêtée. Toutes ses données sont ou seront effacées, même les réponses déjà envoyées. Ce que vous aviez rempli sur cet appareil est effacé aussi.',
      ],
      reason: 'La raison : {reason}',
    },
    purged: {
      title: 'Cette enquête est terminée',
      lines: ['L’enquête est finie et ses données sont effacées.'],
    },
    unreachable: {
      title: 'Pas de connexion',
      lines: [
        'Nous ne pouvons pas joindre le questionnaire. Vérifiez votre connexion, puis réessayez.',
      ],
    },
    busy: {
      title: 'Le système est très occupé',
      lines: [
        'Le questionnaire ne peut pas s’ouvrir en ce moment. Votre lien reste valable.',
        'Attendez une minute, puis réessayez.',
      ],
    },
    notOpened: {
      title: 'Le questionnaire ne s’est pas ouvert',
      lines: [
        'Votre lien est bon, mais un problème est survenu chez nous à l’ouverture.',
        'Réessayez plus tard. Cela ne marche toujours pas ? Donnez le code ci-dessous à la personne qui vous a envoyé l’invitation.',
      ],
    },
    tampered: {
      title: 'Stop : ceci n’est pas normal',
      lines: [
        'Ce que le serveur montre n’est pas ce qui est fixé dans votre lien. C’est pourquoi nous ne vous demandons rien.',
        'C’est peut-être une erreur. C’est peut-être aussi une tentative de savoir qui vous êtes. Ne remplissez rien et signalez-le au comité d’entreprise (ondernemingsraad) ou à la personne qui vous a envoyé l’invitation.',
      ],
    },
    refused: {
      title: 'Vos réponses n’ont pas été acceptées',
      lines: [
        'Quelque chose n’était pas correct lors de l’envoi. Vos réponses sont toujours sur cet appareil.',
        'Ouvrez de nouveau votre lien pour réessayer. Si cela échoue encore, signalez le code ci-dessous.',
      ],
    },
    refusedInMemory: {
      title: 'Vos réponses n’ont pas été acceptées',
      lines: [
        'Quelque chose n’était pas correct lors de l’envoi. Vos réponses sont toujours sur cette page, et nulle part ailleurs : ne la fermez pas.',
        'Réessayez. Si cela échoue encore, signalez le code ci-dessous.',
      ],
    },
    perhapsCounted: {
      title: 'Le questionnaire est fermé',
      lines: [
        'Vos réponses ont été envoyées plus tôt, mais nous n’avons jamais su si elles étaient arrivées. L’envoi n’est plus possible.',
        'Vérifiez ci-dessous si elles ont été comptées : cherchez votre reçu dans la liste des reçus comptés, dès que le rapport est là.',
      ],
      receipt: 'Votre reçu : {receipt}',
    },
    oldBrowser: {
      title: 'Ce navigateur ne peut pas verrouiller vos réponses',
      lines: [
        'Vos réponses sont verrouillées sur votre propre appareil avant de partir. Ce navigateur est trop ancien pour cela, ou ne le permet pas.',
        'Ouvrez votre lien dans un autre navigateur : Safari 14, Chrome 87, Firefox 115, Edge 88, Samsung Internet 14 ou plus récent. Vous veniez d’une autre application ? Choisissez dans son menu « Ouvrir dans le navigateur ».',
      ],
    },
    insecure: {
      title: 'Cette adresse n’est pas sûre',
      lines: [
        'L’adresse de cette page commence par « http ». Elle doit commencer par « https » : c’est seulement ainsi que votre navigateur verrouille vos réponses.',
        'Ouvrez encore une fois votre lien depuis le message ou la carte. Le problème revient ? Dites-le à la personne qui vous a envoyé l’invitation.',
      ],
    },
  },
};
