import type { CouncilTexts } from '../nl/council.ts';

export const council: CouncilTexts = {
  home: {
    title: 'Comité d’entreprise',
    lead: 'Les documents de chaque enquête dont les règles sont fixées, et le journal.',
    none: 'Aucune enquête n’est encore fixée. Revenez quand les RH disent que c’est le moment.',
  },
  link: 'Documents pour le comité d’entreprise',
  title: 'Documents pour le comité d’entreprise',
  lead: 'Tout ce qui est fixé pour cette enquête, à lire et à imprimer. Cela vient des mêmes règles publiques que le navigateur de chaque collaborateur contrôle.',
  check: {
    title: 'Contrôler',
    words: 'Mots de contrôle',
    wordsHelp:
      'Comparez ces six mots avec ceux de la lettre et du premier écran d’un collaborateur. S’ils sont différents, quelqu’un a reçu d’autres règles.',
    hash: 'Code des règles',
    manifest: 'Les règles elles-mêmes, comme un programme les lit',
    privacy: 'L’explication sur la vie privée que lisent les collaborateurs',
  },
  asked: {
    title: 'Ce qui est demandé',
    definition: 'Questionnaire',
    version: 'Version',
    hash: 'Code du questionnaire',
    languages: 'Langues',
    period: 'Ouverte',
    periodValue: 'du {opens} au {closes} inclus',
    read: 'Lire toutes les questions',
    promise: 'Promesse',
    promises: { anonymous: 'anonyme', confidential: 'confidentielle' },
    controller: 'Responsable du traitement',
    contact: 'Contact',
    decisionValue: '{decision}, {date}',
  },
  decision: {
    title: 'Ce que dit le comité d’entreprise',
    none: 'Rien n’est encore enregistré. Sans accord, avis ou déclaration qu’il n’y a pas de comité d’entreprise, cette enquête ne s’ouvre pas.',
    said: {
      consent: 'Le comité d’entreprise a donné son accord à cette enquête le {date}.',
      advice: 'Le comité d’entreprise a rendu un avis sur cette enquête le {date}.',
      none: 'Selon l’employeur, il n’y a pas de comité d’entreprise ({date}).',
      refused:
        'Le comité d’entreprise a refusé son accord le {date}. L’enquête ne peut pas s’ouvrir ainsi.',
      settled:
        'Le comité d’entreprise n’a pas donné son accord à cette enquête. L’employeur a enregistré que le différend est réglé ({date}).',
    },
    recordedBy: {
      hr: 'Les RH l’ont enregistré.',
      council: 'Le comité d’entreprise l’a enregistré lui-même.',
    },
    refusedBefore: 'Le {date}, le comité d’entreprise n’a pas donné son accord à cette enquête.',
    own: 'Le comité d’entreprise l’a enregistré lui-même. Lui seul peut le changer, jusqu’à l’ouverture de l’enquête.',
    lead: {
      settled:
        'Le comité d’entreprise a dit non à cette enquête, et cela reste enregistré. L’enquête s’ouvre dès que le comité enregistre lui-même une autre décision, ou dès que vous enregistrez comment le différend a été réglé. Les collaborateurs lisent vos mots et voient que les RH les ont enregistrés.',
      hr: 'Enregistrez ce que le comité d’entreprise a dit sur ces règles fixées. Les collaborateurs le lisent et voient que les RH l’ont enregistré. Si vous revenez à la préparation, ce n’est plus valable.',
      council:
        'Enregistrez vous-même ce que le comité dit sur ces règles fixées. Les RH ne peuvent pas changer un accord ou un avis ; il n’est plus valable si elles reviennent à la préparation, car il portait sur d’autres règles. Si vous refusez, cela reste. L’enquête ne s’ouvre alors qu’après une autre décision de votre part, ou une fois que les RH ont enregistré comment le différend a été réglé, dans des mots que les collaborateurs lisent.',
    },
    kind: 'Décision',
    kinds: {
      consent: 'Le comité d’entreprise est d’accord',
      advice: 'Le comité d’entreprise a rendu un avis',
      none: 'Il n’y a pas de comité d’entreprise',
      refused: 'Le comité d’entreprise n’est pas d’accord',
      settled: 'Différend avec le comité d’entreprise réglé',
    },
    decidedOn: 'Date de la décision',
    opinion: 'L’avis du comité d’entreprise, dans ses propres mots',
    opinionHint:
      'Figure dans le dossier et dans l’AIPD (RGPD, article 35, paragraphe 9). Les collaborateurs ne lisent que la décision et la date. Ne citez pas de noms.',
    reason: 'Comment le différend a été réglé',
    reasonHint:
      'Les collaborateurs lisent aussi ces mots, de même que les lecteurs du dossier et de l’AIPD. Ne citez aucun nom.',
    submit: 'Enregistrer',
  },
  keys: {
    title: 'Qui ouvre l’urne',
    holders: 'Gardiens de la clé',
    'key-holder':
      'Chacun d’eux peut ouvrir l’urne, après la fermeture et sur son propre ordinateur. Le lien seul ne suffit pas : il faut la clé. Le serveur ne reçoit jamais de formulaire lisible.',
    'server-sealed':
      'Le serveur ouvre lui-même l’urne. C’est pourquoi l’enquête est dite confidentielle.',
  },
  keyWords: {
    title: 'Mots de contrôle de la clé dans les règles',
    help: 'Demandez à chaque gardien la feuille de la clé et comparez ses mots de contrôle avec ceux-ci. Les RH donnent le lien avec lequel une clé est créée, et peuvent donc avoir créé la clé elles-mêmes ; le gardien qui l’a créée a une feuille avec ces mots. D’autres mots, ou pas de feuille : quelqu’un d’autre a une clé. Ne donnez pas votre accord tant que ce n’est pas éclairci.',
  },
  plan: {
    title: 'La répartition',
    lead: 'Chacun appartient à un seul bloc. Rien de plus fin qu’un bloc n’existe sur une personne, chez nous non plus. Un groupe figure dans le rapport à partir de {k} réponses.',
    blocks: 'Blocs',
    block: 'Bloc',
    people: 'Personnes',
    groups: 'Groupes que le rapport peut nommer',
    group: 'Groupe',
    covered: 'Dans le rapport',
    coveredValue: '{covered} sur {people}',
    everybody: 'Toute l’organisation',
    total: 'Ensemble',
  },
  changes: {
    title: 'Changements depuis que tout est fixé',
    none: 'Rien n’a changé.',
    some: '{n} changements publics et signés. Ce qui est écrit ici est ce qui vaut maintenant.',
    one: 'Un changement public et signé. Ce qui est écrit ici est ce qui vaut maintenant.',
  },
  keep: {
    title: 'Conservation',
    roster: 'Noms, adresses et liens : supprimés {days} {days=1:jour|jours} après le résultat.',
    ballots: 'Réponses chiffrées : supprimées {days} {days=1:jour|jours} après le résultat.',
    backups: 'Les sauvegardes de la base de données perdent ces données 30 jours plus tard.',
  },
  who: 'Qui voit quoi, et quand',
  log: {
    title: 'Extrait du journal',
    lead: 'Les lignes sur cette enquête. Chaque ligne porte un code de la précédente ; les RH peuvent montrer tout le journal.',
    head: 'Voici l’état signé du journal en ce moment : combien de lignes il compte, et un hash de toutes ces lignes. Conservez cette feuille. Si des lignes sont retirées ou changées plus tard, le journal ne correspondra plus à ce que vous avez conservé. Chacun peut le vérifier avec « npm run verify ».',
  },
};
