import type { KeyHolderTexts } from '../nl/key-holder.ts';

export const keyHolder: KeyHolderTexts = {
  title: 'La clé de l’urne',
  noScript:
    'Cette page a besoin de JavaScript, car la clé est faite sur votre propre appareil et ne va nulle part ailleurs. Activez JavaScript, ou ouvrez votre lien dans un autre navigateur.',
  loading: 'Chargement …',
  wave: 'Enquête : {wave}',
  holder: 'Vous êtes : {name}',
  fileNames: { key: 'cle', part: 'part-de-cle' },
  stepsLabel: 'Étapes',
  steps: {
    make: 'Faire',
    save: 'Enregistrer',
    sheet: 'Sur papier',
    readBack: 'Relire',
    share1: 'Part 1',
    share2: 'Part 2',
    share3: 'Part 3',
    load: 'Montrer',
    rehearse: 'S’exercer',
    done: 'Prêt',
    check: 'Contrôler',
    open: 'Ouvrir',
    comments: 'Réponses ouvertes',
    publish: 'Publier',
  },
  next: 'Continuer',
  back: 'Retour',
  again: 'Réessayer',
  welcome: {
    title: 'Vous gardez la clé',
    lead: 'Les réponses de vos collègues entrent verrouillées dans l’urne. Seule la clé permet de la rouvrir.',
    lines: [
      'Vous faites la clé maintenant, sur cet appareil. Personne d’autre ne la voit, ni les RH, ni le serveur.',
      'Si la clé est perdue, toutes les réponses sont perdues. Personne ne peut la refaire. C’est pourquoi vous la gardez deux fois : en fichier et sur papier.',
      'Aucune connaissance technique n’est nécessaire. Vous êtes guidé pas à pas, et vous vous exercez d’abord.',
    ],
    needTitle: 'De quoi avez-vous besoin ?',
    need: [
      'Un quart d’heure au calme, sur un ordinateur de confiance',
      'Un endroit pour le fichier qui n’est qu’à vous, comme une clé USB',
      'Une imprimante, ou du papier et un stylo',
    ],
    make: 'Faire la clé',
    making: 'La clé est en train d’être faite …',
  },
  replace: {
    show: 'Faire une nouvelle clé',
    title: 'Faire une nouvelle clé ?',
    text: 'Ne le faites que si la clé est perdue ou tombée entre de mauvaises mains. L’ancienne clé ne marchera plus, et chaque gardien de la clé devra montrer la nouvelle.',
    confirm: 'Oui, faire une nouvelle clé',
  },
  save: {
    title: 'Enregistrez le fichier de la clé',
    lead: 'Appuyez sur le bouton. Votre navigateur met un fichier dans votre dossier de téléchargements.',
    download: 'Enregistrer le fichier',
    saved: 'Demandé à votre navigateur : {file}',
    advice: [
      'Mettez le fichier sur une clé USB ou dans un dossier auquel vous seul avez accès.',
      'Ne l’envoyez pas par e-mail et ne le mettez pas sur un disque partagé.',
      'La personne qui a ce fichier peut ouvrir l’urne.',
    ],
    confirm: 'Je vois bien le fichier',
  },
  sheet: {
    title: 'Mettez la clé sur papier',
    lead: 'Ensemble, ces 27 mots sont aussi la clé. Si le fichier est abîmé, il vous reste le papier.',
    print: 'Imprimer la feuille',
    byHand: 'Pas d’imprimante ? Recopiez les mots, avec leur numéro. Prenez votre temps.',
    keep: 'Gardez la feuille ailleurs que le fichier, sous clé. Ne la photographiez pas.',
    confirm: 'J’ai la feuille',
    paperTitle: 'Feuille de la clé de l’urne',
    paperMade: 'Faite le {date}',
    paperKeep:
      'La personne qui a ces mots peut ouvrir l’urne. Gardez cette feuille sous clé. Détruisez-la quand le résultat est là.',
    paperUse:
      'Utilisation : après la fermeture, ouvrez votre propre lien, choisissez « Taper les mots » et recopiez-les, de 1 à 27.',
    paperQr:
      'Le code contient les mêmes mots. Ne le lisez qu’avec un appareil de confiance.',
    qrAlt: 'Code QR avec les 27 mots',
  },
  keyWords: {
    title: 'Mots de contrôle de la clé',
    help: 'Ils ne sont pas secrets : ces mots n’ouvrent rien. Ils disent quelle clé c’est. Le comité d’entreprise les compare avec les mots de ses propres documents : il voit ainsi que l’urne a votre clé, et pas une clé faite par quelqu’un d’autre.',
    compare:
      'Voici les mots de la clé que l’urne a maintenant. Sont-ils aussi sur votre feuille ? Sinon, quelqu’un d’autre a fait cette clé : signalez-le au comité d’entreprise et n’allez pas plus loin.',
  },
  readBack: {
    title: 'Montrez que vous l’avez',
    lead: 'Ainsi, nous sommes sûrs que vous pourrez encore utiliser la clé plus tard. C’est seulement ensuite qu’elle compte.',
    fileTitle: 'Choisissez le fichier que vous venez d’enregistrer',
    fileGood: 'Ce fichier est bon.',
    wordsTitle: 'Recopiez trois mots de votre feuille',
    word: 'Mot {n}',
    wordWrong: 'Le mot {n} est différent sur la feuille. Regardez bien le numéro.',
    confirm: 'Contrôler et fixer la clé',
    saving: 'La clé est en train d’être fixée …',
    fileMissing: 'Choisissez d’abord le fichier.',
  },
  load: {
    proveTitle: 'Montrez que vous avez aussi la clé',
    proveLead:
      'La clé est déjà faite. Demandez en personne à l’autre gardien de la clé une copie du fichier ou de la feuille. Choisissez ensuite le fichier, ou tapez les mots.',
    testTitle: 'Votre clé marche-t-elle encore ?',
    testLead: 'Choisissez le fichier ou tapez les mots. Rien n’est ouvert et rien n’est envoyé.',
    fileTitle: 'Choisissez le fichier de la clé',
    fileHint: 'Son nom ressemble à {file}',
    wordsTitle: 'Ou taper les mots',
    wordsHint:
      'De 1 à 27, séparés par un espace. Les majuscules ne comptent pas. Les quatre premières lettres suffisent.',
    wordsCount: '{n} mots sur 27',
    useWords: 'Utiliser ces mots',
    stays: 'La clé reste sur cet appareil.',
    good: 'Oui, c’est la bonne clé.',
    errors: {
      'key-file.other':
        'Ce n’est pas un fichier de clé. Choisissez le fichier que vous avez enregistré en faisant la clé.',
      'key-file.damaged':
        'Ce fichier de clé est abîmé. Utilisez une autre copie ou tapez les mots de votre feuille.',
      'key.other':
        'Cette clé est celle d’une autre enquête ou a été remplacée. Cherchez la clé de « {wave} ».',
      'recovery.count': 'Il y a {count} mots, il en faut 27. Regardez s’il en manque un.',
      'recovery.word':
        'Nous ne connaissons pas le mot {position}. Vérifiez sur votre feuille comment il s’écrit.',
      'recovery.checksum':
        'Tous les mots existent, mais ensemble ils ne sont pas corrects. Un mot est-il à la mauvaise place, ou avez-vous lu un autre mot ?',
      other: 'Cela n’a pas marché. Réessayez.',
    },
  },
  rehearse: {
    title: 'Exercez-vous à ouvrir',
    lead: 'Sur cet appareil, nous inventons six formulaires, les verrouillons et les ouvrons avec votre clé. Nous en abîmons un exprès. Celui-là doit être refusé.',
    start: 'S’exercer',
    running: 'En cours …',
    opened: '{n} formulaires se sont bien ouverts.',
    refused: '{n} formulaire était abîmé et a été refusé.',
    good: 'Cela marche : plus tard, ce sera pareil.',
    bad: 'L’exercice a échoué. N’utilisez pas cette clé et faites-en une nouvelle.',
  },
  wait: {
    readyTitle: 'C’est prêt. Vous n’avez rien à faire pour le moment',
    almostTitle: 'Presque prêt',
    readyLead: 'Vous avez la clé et vous vous êtes exercé.',
    copyTitle: 'Encore une chose',
    copy: 'Faites aussi une copie du fichier ou de la feuille pour : {names}. Donnez-la vous-même, de la main à la main. Chaque gardien de la clé montre ensuite, avec son propre lien, que la clé est là. Ainsi, il y a toujours quelqu’un qui peut ouvrir.',
    next: 'L’enquête ferme le {closes}. Ouvrez ensuite votre lien encore une fois pour ouvrir l’urne. Si vous êtes déconnecté, demandez un nouveau lien aux RH.',
    holders: 'Gardiens de la clé',
    proven: 'a montré la clé et s’est exercé',
    provenOnly: 'a montré la clé',
    notProven: 'doit encore montrer la clé',
    you: 'vous',
    words: 'Mots de contrôle de cette enquête',
    wordsHelp:
      'Notez-les sur votre feuille. Vous les comparez à l’ouverture : vous savez ainsi que c’est bien la même enquête.',
    test: 'Contrôler si votre clé marche encore',
  },
  check: {
    title: 'Ouvrir l’urne',
    lead: 'L’enquête est fermée. C’est vous qui ouvrez l’urne, ici dans votre navigateur. Le serveur ne reçoit que le résultat, jamais un formulaire.',
    firstPage:
      'Dès que vous commencez, l’urne est fermée pour de bon : plus aucun formulaire ne s’ajoute.',
    wordsTitle: 'Comparez les six mots de contrôle',
    wordsHelp:
      'Ils sont aussi dans l’invitation de chaque collègue et dans les documents du comité d’entreprise. Si les mots sont différents, n’allez pas plus loin et signalez-le.',
    same: 'Oui, ce sont les mêmes mots',
    sameMissing: 'Comparez d’abord les six mots, puis cochez la case.',
    keyTitle: 'Utilisez votre clé',
  },
  opening: {
    title: 'L’urne s’ouvre',
    progress: '{done} formulaires examinés sur {total}',
    starting: 'Contrôle des règles de l’enquête …',
    remaining: 'Encore {time} environ',
    seconds: '{n} secondes',
    minutes: '{n} minutes',
    counting: 'Décompte des réponses …',
    stay: 'Laissez cette page ouverte. Si quelque chose se passe mal, vous recommencez simplement : rien n’est perdu.',
    failedTitle: 'L’ouverture s’est arrêtée',
    unreachable: 'Le serveur est injoignable. Vérifiez votre connexion à internet.',
    tampered:
      'Ce que donne le serveur n’est pas ce que disent les règles de cette enquête. N’allez pas plus loin et signalez-le au comité d’entreprise et aux RH.',
    failed: 'Un problème est survenu ({code}). Rien n’a été publié.',
    tooLarge:
      'Le navigateur n’a pas assez de mémoire. Fermez d’autres programmes et recommencez.',
  },
  counted: {
    title: 'L’urne est ouverte',
    lead: '{n} formulaires ont été comptés.',
    nothing: 'Il n’y a aucun formulaire dans l’urne.',
    none: 'Aucun formulaire n’a été refusé.',
    refusedTitle: 'Formulaires refusés',
    refusedHelp: 'Ils ne comptent pas. Leurs nombres figurent dans le résultat.',
    refused: {
      unsigned: 'Sans tampon valable',
      unreadable: 'Abîmé, ou verrouillé pour autre chose',
      duplicate: 'Deuxième formulaire avec le même tampon',
      invalid: 'Avec des réponses qui ne vont pas avec ce questionnaire',
    },
    kind: 'Raison',
    number: 'Nombre',
    excessTitle: 'Stop : il y a trop de formulaires',
    excess:
      'Dans ces groupes, il y a plus de formulaires que de tampons, ou plus de tampons que de personnes. Cela n’arrive que si quelqu’un a fraudé ou si quelque chose est en panne. Ne publiez pas et signalez-le au comité d’entreprise.',
    excessTable: 'Nombres par groupe',
    block: 'Groupe',
    ballots: 'Formulaires',
    tickets: 'Tampons',
    people: 'Personnes',
    few: 'Il y a trop peu de formulaires pour un rapport. Le résultat dit alors seulement combien ont été comptés.',
  },
  comments: {
    title: 'Lisez les réponses ouvertes',
    lead: 'Ces textes entrent dans le rapport, à part de toutes les autres réponses et dans un ordre quelconque.',
    help: 'S’il y a un nom dans un texte, ou si vous reconnaissez quelqu’un, retirez-le. Ce que vous retirez, personne ne le voit plus. Un avis n’est pas une raison de retirer un texte.',
    newHelp:
      'À cause de ce que vous avez retiré, d’autres textes se sont ajoutés. Relisez-les aussi.',
    leaveOut: 'Retirer',
    count: '{n} textes, dont {out} retirés',
    done: 'Lecture terminée',
    careful:
      'Regardez bien : après la publication, retirer un texte laisse toujours une trace.',
  },
  publish: {
    title: 'Publiez le résultat',
    lead: 'Voici ce qui va maintenant au serveur : le résultat par groupes, et {n} reçus. Aucun formulaire.',
    once: 'On ne publie qu’une fois. Ensuite, le résultat ne change plus jamais.',
    blocks: 'Groupes dans le résultat',
    ballots: 'Formulaires comptés',
    comments: 'Réponses ouvertes',
    leftOut: 'Réponses ouvertes retirées',
    confirm: 'Publier',
    sending: 'Envoi du résultat …',
    refused: 'Le serveur n’a pas accepté le résultat ({code}). Rien n’a été publié.',
  },
  done: {
    title: 'Le résultat est publié',
    lead: 'Merci. Les RH voient maintenant le rapport.',
    receipts: 'La liste des reçus comptés',
    destroyTitle: 'Détruisez maintenant la clé',
    destroy: [
      'Supprimez le fichier de la clé, aussi de la corbeille et de la clé USB.',
      'Passez la feuille de la clé au destructeur de documents.',
      'Demandez à l’autre gardien de la clé de faire de même.',
    ],
    destroyHelp:
      'Les formulaires eux-mêmes sont effacés du serveur au jour convenu. Sans la clé, personne ne peut plus les lire d’ici là.',
  },
  notice: {
    cancelledTitle: 'Cette enquête est annulée',
    cancelled: 'Il n’y a rien à ouvrir. Détruisez le fichier et la feuille de la clé.',
    keyNeeded: 'La clé de cette enquête n’est pas encore faite.',
    unreachable:
      'Le serveur est injoignable. Vérifiez votre connexion à internet et réessayez.',
    changed:
      'Cette clé ne va plus avec l’enquête : les RH ont changé la façon d’ouvrir l’urne, ou il y a déjà une autre clé. Actualisez la page et recommencez.',
    refused:
      'Le serveur n’a pas accepté cela ({code}). Actualisez la page et réessayez.',
    oldBrowser:
      'Ce navigateur est trop ancien. Ouvrez votre lien dans un navigateur plus récent.',
  },
};
