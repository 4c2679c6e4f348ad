import type { KeyShareTexts } from '../nl/key-shares.ts';

export const keyShares: KeyShareTexts = {
  settings: {
    holding: 'Comment l’urne s’ouvre-t-elle ?',
    holdingHint: 'Cela fait partie des règles, et les collaborateurs le lisent.',
    either: 'Chaque gardien de la clé peut l’ouvrir',
    eitherHint: 'Notre conseil. Si l’un est malade ou perd la clé, l’autre peut le faire.',
    shares: 'Deux sur trois, ensemble',
    sharesHint:
      'La clé est divisée en trois parts. Personne ne peut l’utiliser seul. Vous vous réunissez deux fois : à trois pour la créer, à deux pour ouvrir. Si deux parts sont perdues, l’enquête est perdue.',
    third: 'Seulement pour deux sur trois, ensemble.',
  },
  keys: {
    lead: 'Les réponses sont verrouillées dans une urne. Seuls deux des trois gardiens de la clé, ensemble, peuvent l’ouvrir.',
    boxWaits:
      'L’enquête est fermée. Deux gardiens de la clé se réunissent maintenant et ouvrent l’urne.',
    steps: [
      'Prévoyez une demi-heure où les trois gardiens de la clé se réunissent devant un même ordinateur de confiance, avec une imprimante.',
      'Créez un lien pour l’un d’eux et donnez-le vous-même. Un seul lien suffit pour la réunion.',
      'La clé y est créée et divisée en trois parts. Chacun garde une part, en fichier et sur papier. La clé entière n’est gardée nulle part, et nous ne la voyons jamais.',
      'Ils essaient les parts deux par deux et s’exercent à ouvrir. Ensuite, vous pouvez fixer l’enquête.',
    ],
    proof:
      'Un « oui » dit que la réunion a eu lieu et que les parts ont marché deux par deux. Il ne dit pas qui était là.',
  },
  council:
    'Deux d’entre eux ouvrent l’urne ensemble, après la fermeture et sur un ordinateur de leur choix. Chacun a une part de la clé ; avec une seule part, personne ne peut rien. La clé a été entière une fois : sur l’appareil où ils l’ont créée ensemble. Le serveur ne reçoit jamais de formulaire lisible.',
  ceremony: {
    welcome: {
      title: 'Vous gardez la clé ensemble',
      lead: 'Les réponses de vos collègues entrent verrouillées dans l’urne. Seuls deux de vous trois, ensemble, peuvent la rouvrir.',
      lines: [
        'Vous créez la clé maintenant, ensemble, sur ce seul appareil. Elle est divisée en trois parts. Avec une seule part, personne ne peut rien.',
        'Chacun garde sa part, en fichier et sur papier. La clé entière n’est gardée nulle part.',
        'Si deux parts sont perdues, toutes les réponses sont perdues. Personne ne peut refaire ces parts.',
        'Aucune connaissance technique n’est nécessaire. Vous êtes guidés pas à pas, et vous vous exercez d’abord.',
      ],
      needTitle: 'De quoi avez-vous besoin ?',
      need: [
        'Une demi-heure, à trois devant un même ordinateur de confiance',
        'Trois clés USB, une pour chacun',
        'Une imprimante, ou du papier et un stylo',
      ],
    },
    replace: {
      text: 'Ne le faites que si une part est perdue ou tombée entre de mauvaises mains. Les anciennes parts ne marcheront plus, et vous vous réunirez de nouveau à trois.',
    },
    save: {
      title: 'Part {n} sur 3 : enregistrez le fichier',
      lead: 'Cette part est pour {name}. Appuyez sur le bouton. Le navigateur met un fichier dans le dossier de téléchargements.',
      download: 'Enregistrer la part {n}',
      saved: 'Demandé au navigateur : {file}',
      advice: [
        'Mettez le fichier sur la clé USB prévue pour {name}, puis supprimez-le de cet ordinateur.',
        'Ne l’envoyez pas par e-mail et ne le mettez pas sur un disque partagé.',
        'Ne gardez jamais deux parts ensemble. La personne qui en a deux peut ouvrir l’urne.',
      ],
      confirm: 'La part {n} est sur la clé USB',
    },
    sheet: {
      title: 'Part {n} sur 3 : mettez-la sur papier',
      lead: 'Ensemble, ces 31 mots sont aussi la part {n}, pour {name}. Si le fichier est abîmé, il reste le papier.',
      print: 'Imprimer la feuille de la part {n}',
      keep: '{name} garde la feuille ailleurs que le fichier, sous clé. Ne la photographiez pas.',
      confirm: '{name} a la feuille',
      paperTitle: 'Feuille de la clé de l’urne : part {n} sur 3',
      paperMade: 'Pour {name}. Faite le {date}',
      paperKeep:
        'Cette part et l’une des deux autres ouvrent l’urne. Gardez-la sous clé, jamais avec une autre part. Détruisez-la quand le résultat est là.',
      paperUse:
        'Utilisation : après la fermeture, réunissez-vous avec un deuxième gardien de la clé. Ouvrez ensemble un de vos liens, choisissez « Taper les mots » et recopiez-les, de 1 à 31.',
      qrAlt: 'Code QR avec les 31 mots',
    },
    readBack: {
      title: 'Part {n} sur 3 : montrez qu’elle est là',
      lead: 'Ainsi, c’est sûr : {name} pourra encore utiliser cette part plus tard.',
      fileTitle: 'Choisissez le fichier de la part {n}, sur la clé USB',
      fileGood: 'C’est la part {n}, et elle est intacte.',
      wordsTitle: 'Recopiez trois mots de la feuille destinée à {name}',
      confirm: 'Contrôler la part {n}',
      saving: 'Contrôle en cours…',
    },
    load: {
      proveTitle: 'Montrez que vous avez les parts',
      proveLead: 'La clé est déjà créée. Réunissez-vous et utilisez deux parts différentes.',
      testTitle: 'Votre part est-elle encore bonne ?',
      testLead:
        'Choisissez le fichier de votre part ou tapez les mots. Rien n’est ouvert et rien n’est envoyé.',
      fileTitle: 'Choisissez le fichier d’une part',
      wordsHint:
        'De 1 à 31, séparés par un espace. Les majuscules ne comptent pas. Les quatre premières lettres suffisent.',
      wordsCount: 'Mots : {n} sur 31',
      stays: 'Les parts restent sur cet appareil.',
      good: 'Oui, c’est la part {n}, et elle est intacte. Qu’elle ouvre avec une autre part a été essayé à la création de la clé.',
      errors: {
        'share-file.other':
          'Ce n’est pas un fichier avec une part de la clé. Choisissez le fichier enregistré à la création de la clé.',
        'share-file.damaged':
          'Ce fichier est abîmé. Utilisez une autre copie, ou tapez les mots de la feuille.',
        'share.same':
          'C’est encore la part {number}. Utilisez la part d’un autre gardien de la clé.',
        'share.other':
          'Cette part est celle d’une autre enquête ou a été remplacée. Cherchez la part de « {wave} ».',
        'share.apart':
          'Ces deux parts ne vont pas ensemble. Recommencez et utilisez pour chaque part le fichier au lieu des mots, ou l’inverse.',
        'share.number': 'C’est la part {number}. Choisissez le fichier de la part {wanted}.',
        'recovery.count':
          'Il y a {count} {count<2:mot|mots}, il en faut 31. Regardez s’il en manque un.',
      },
    },
    rehearse: {
      lead: 'Sur cet appareil, nous inventons six formulaires, les verrouillons et les ouvrons avec deux de vos parts. Nous en abîmons un exprès. Celui-là doit être refusé.',
      bad: 'L’exercice a échoué. N’utilisez pas ces parts et créez une nouvelle clé.',
    },
    wait: {
      readyTitle: 'C’est prêt. Vous n’avez rien à faire pour le moment',
      readyLead: 'Chacun a une part, les parts ont marché deux par deux et vous vous êtes exercés.',
      copy: 'Toutes les parts ne sont pas encore là : {names}. Réunissez-vous et refaites la clé.',
      next: 'L’enquête ferme le {closes}. Ensuite, deux d’entre vous se réunissent, ouvrent un de vos liens et utilisent deux parts. Si quelqu’un est déconnecté, demandez un nouveau lien aux RH.',
      proven: 'a une part ; l’ouverture a été exercée',
      provenOnly: 'a une part',
      notProven: 'n’a pas encore de part',
      you: 'ce lien',
      wordsHelp:
        'Notez-les sur votre feuille. Vous les comparez à l’ouverture : vous savez ainsi que c’est bien la même enquête.',
      test: 'Contrôler si votre part est encore bonne',
    },
    check: {
      lead: 'L’enquête est fermée. C’est vous qui ouvrez l’urne, ici dans ce navigateur. Le serveur ne reçoit que le résultat, jamais un formulaire.',
      firstPage:
        'Dès que vous commencez, l’urne est fermée pour de bon : plus aucun formulaire ne s’ajoute.',
      keyTitle: 'Utilisez deux parts de la clé',
    },
    done: {
      lead: 'Merci. Les RH voient maintenant le rapport.',
      destroyTitle: 'Détruisez maintenant les parts',
      destroy: [
        'Supprimez les trois fichiers, aussi de la corbeille et des clés USB.',
        'Passez les trois feuilles au destructeur de documents.',
        'Demandez au troisième gardien de la clé de faire de même.',
      ],
      destroyHelp:
        'Les formulaires eux-mêmes sont effacés du serveur au jour convenu. Sans les parts, personne ne peut plus les lire d’ici là.',
    },
  },
  gather: {
    none: 'Il faut deux parts différentes. Commencez par une.',
    one: 'La part {n} ({name}) est là. Maintenant une autre part.',
    both: 'Les parts {one} et {two} sont là.',
    use: 'Utiliser ces deux parts',
    again: 'Recommencer avec les parts',
  },
};
