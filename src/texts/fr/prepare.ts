import type { PrepareTexts } from '../nl/prepare.ts';

export const prepare: PrepareTexts = {
  settings: {
    title: 'Réglages',
    lead: 'Ce qui est écrit ici, l’enquête le promet aux collaborateurs. Vous pouvez le changer jusqu’à ce que vous fixiez l’enquête.',
    locked:
      'Les groupes sont déjà formés, ces réglages sont donc fixés. Revenir à la préparation n’est possible que tant que l’enquête n’est pas fixée.',
    what: 'Quoi et quand',
    name: 'Nom de l’enquête',
    definition: 'Questionnaire',
    languages: 'Dans quelles langues ?',
    coreValues: 'Vos propres valeurs ({language})',
    coreValuesOthers: 'Vos propres valeurs dans d’autres langues',
    coreValuesHint:
      'Une par ligne, six au plus. Chaque valeur ajoute une affirmation aux questions. Laissez vide si vous n’en voulez pas. Une langue laissée vide reprend les noms de la première.',
    translation: {
      drafted: 'traduit, pas encore lu par une personne de langue maternelle',
      read: 'lu par une personne de langue maternelle',
      tested: 'testé avec le personnel',
    },
    languagesHint: 'Chacun peut en changer.',
    opens: 'Ouverte à partir du',
    opensHint: 'L’enquête s’ouvre d’elle-même à 7 h, si tout est prêt.',
    closes: 'Ouverte jusqu’au (inclus)',
    closesHint: 'L’enquête ferme d’elle-même à minuit. Trois semaines suffisent souvent.',
    groups: 'Groupes',
    k: 'Quel est le plus petit groupe du rapport ?',
    kHint:
      'Le rapport ne dit rien d’un groupe qui a moins de réponses. Un nombre plus élevé protège mieux, un nombre plus bas montre plus.',
    kChoice: {
      5: '5 personnes, le minimum',
      7: '7 personnes, notre conseil',
      10: '10 personnes, très prudent',
    },
    kOther: '{n} personnes',
    axes: 'Quelles autres répartitions le rapport peut-il faire ?',
    axesHint:
      'Le niveau et le département comptent toujours. Chaque répartition de plus rend les groupes plus petits.',
    axisMissing: 'Sur la liste, c’est vide pour {n} {n=1:personne|personnes}. Complétez d’abord.',
    response: 'Quel pourcentage de participation attendez-vous ?',
    responseHint:
      'Nous formons des groupes assez grands pour avoir assez de réponses à cette participation. Mieux vaut un peu trop bas que trop haut.',
    responseLayer: '{layer}, en pour cent',
    trust: 'Clé et promesse',
    promise: 'Qui garde la clé de l’urne ?',
    promiseHint: 'Sans la clé, personne ne peut lire les réponses, nous non plus.',
    anonymous: 'Comité d’entreprise ou personne de confiance',
    anonymousHint:
      'Les collaborateurs lisent : sans votre nom, et confidentiel. Le rapport est dit anonyme. Le gardien de la clé ne travaille pas aux RH et ne gère pas ce système.',
    confidential: 'Les RH elles-mêmes',
    confidentialHint:
      'L’enquête est dite confidentielle. Les collaborateurs lisent que les RH ont la clé.',
    holder: 'Gardien de la clé {n}',
    holderHint: 'Un nom ou une fonction. Les collaborateurs le voient.',
    holderKeyMade:
      'La clé est déjà créée. Si vous changez ici un nom, ou qui ouvre l’urne, il faut refaire la clé. La personne qui n’est plus gardienne de la clé ne peut plus entrer.',
    holderTwo:
      'Deux, c’est sûr : si l’un est absent, l’autre est là. Si toutes les clés sont perdues, l’enquête est perdue.',
    retention: 'Conservation',
    rosterDays: 'Après combien de jours supprimons-nous les noms et les liens ?',
    ballotDays: 'Après combien de jours supprimons-nous les réponses chiffrées ?',
    daysHint:
      'À compter du résultat, de 1 à 365. L’évolution ne peut dire combien de collaborateurs ont changé que si les noms sont encore là à l’ouverture de l’enquête suivante. Conserver moins longtemps est plus sûr.',
  },
  plan: {
    title: 'Former les groupes',
    lead: 'Une seule question décide comment nous formons les groupes. Regardez pour chaque réponse ce que le rapport montrera.',
    question: 'Que voulez-vous surtout comparer ?',
    tree: {
      layers: 'Les niveaux dans toute l’organisation',
      sides: 'Les responsables et les collaborateurs par département',
    },
    treeAbout: {
      layers:
        'Par exemple : la direction voit-elle la même chose que les chefs d’équipe et les collaborateurs ? Les départements viennent ensuite.',
      sides:
        'Par exemple : les responsables des Ventes voient-ils les choses autrement que leurs propres équipes ? Les niveaux détaillés viennent ensuite.',
    },
    recommended: 'notre conseil',
    treeReason: {
      pairs:
        'Assez de départements sont assez grands pour comparer responsables et collaborateurs.',
      layers:
        'Trop peu de départements sont assez grands pour y comparer responsables et collaborateurs. Les niveaux, eux, peuvent être comparés.',
      sides:
        'Seuls les responsables et les collaborateurs de toute l’organisation sont assez nombreux pour être comparés.',
      whole: 'Seule l’organisation dans son ensemble est assez grande.',
    },
    about:
      'Groupes que le rapport montrera presque sûrement : {shown}. Endroits où il comparera presque sûrement responsables et collaborateurs : {pairs}. Blocs dans lesquels des réponses sont gardées : {blocks}.',
    groups: 'Quels groupes le rapport montrera-t-il ?',
    pairs: 'Où compare-t-il responsables et collaborateurs ?',
    noPairs: 'Nulle part : les groupes sont trop petits pour cela.',
    group: 'Groupe',
    covers: 'Le rapport couvre',
    coversValue: '{covered} sur {n}',
    coversLikely: '{covered} sur {n}, avec moins de participation {likely}',
    sure: 'Est-ce bien sûr ?',
    departments: 'Départements',
    organisation: 'Toute l’organisation',
    leaders: 'Responsables',
    staff: 'Collaborateurs',
    certainty: {
      certain: 'sûr',
      likely: 'probable',
      uncertain: 'incertain',
      no: 'non',
    },
    certaintyAbout: {
      certain: 'au moins 99 fois sur 100, à la participation que vous attendez',
      likely: 'au moins 90 fois sur 100',
      uncertain: 'moins de 90 fois sur 100',
      no: 'trop petit, ou seulement avec d’autres groupes',
    },
    part: 'en partie',
    counts: '{n} {certainty}',
    simulated:
      'Nous l’avons simulé avec la participation que vous attendez. Après la fermeture, des groupes peuvent encore être réunis, pour protéger chacun.',
    notThere: 'Ceci ne sera pas dans le rapport',
    notSure: 'Ceci n’y sera peut-être pas',
    more: 'et {n} de plus',
    onlyWholePair:
      'Le rapport compare responsables et collaborateurs seulement dans toute l’organisation, pas par département.',
    leftOut:
      '{axis} ne compte pas : c’est vide pour {n} {n=1:personne|personnes} de la liste. Complétez la liste si vous voulez cette répartition.',
    pooled: 'Qui est placé dans un autre groupe ?',
    pooledHelp:
      'Ces personnes sont trop peu nombreuses pour avoir leur propre groupe. Regardez si c’est correct. Seules les RH le voient.',
    pooledNone: 'Personne n’a dû être placé dans un autre groupe.',
    pooledValue: '{values} : {n}',
    compare: 'Que donnerait un autre plus petit groupe ?',
    compareHelp:
      'Voici combien de groupes le rapport montrera presque sûrement, avec le nombre de comparaisons entre responsables et collaborateurs.',
    k: 'Plus petit groupe',
    compareValue: 'groupes : {groups}, comparaisons : {pairs}',
    compareNone: 'trop petit',
    kNow: 'choix actuel',
    kReason: {
      default: 'Pour vous, {k} convient le mieux : c’est aussi notre conseil habituel.',
      'larger-costs-nothing':
        'Pour vous, {k} convient le mieux : vous ne perdez aucun groupe et cela protège mieux.',
      'small-organisation':
        'Pour vous, {k} convient le mieux : avec un nombre plus élevé, le rapport ne montre presque rien.',
      'too-small':
        'L’organisation est trop petite : quel que soit le nombre, le rapport ne peut rien montrer.',
    },
    change:
      'Il vous faut d’autres groupes ? Changez le plus petit groupe, la participation attendue ou les répartitions.',
    toSettings: 'Vers les réglages',
    submit: 'Former ces groupes',
    planned: 'Les groupes sont formés. Voici la répartition.',
    tooSmall:
      'Avec un plus petit groupe de {k}, l’organisation est trop petite pour une enquête. Baissez le plus petit groupe ou augmentez la participation attendue.',
  },
  proof: {
    title: 'Relire le questionnaire',
    lead: 'Voici comment les collaborateurs voient les questions. Ici, vous ne pouvez rien remplir ni enregistrer.',
    language: 'Langue',
    side: 'Pour qui',
    sides: { staff: 'Collaborateurs', leaders: 'Responsables' },
    screen: 'Écran {n} sur {of}',
    leadersOnly: 'seulement pour les responsables',
    pick: 'Choisissez-en {n} au plus.',
    open: 'Question ouverte, {n} caractères au plus.',
    options: 'Réponses',
    show: 'Afficher',
    ends: 'De {from} ({low}) à {to} ({high})',
    count: '{n} {n=1:question|questions} sur {screens} {screens=1:écran|écrans}',
  },
  keys: {
    title: 'Clés',
    lead: 'Les réponses sont verrouillées dans une urne. Seul un gardien de la clé peut l’ouvrir.',
    how: 'Comment cela marche',
    steps: [
      'Créez un lien pour chaque gardien de la clé et donnez-le vous-même, de préférence de vive voix.',
      'Le premier gardien de la clé crée la clé, sur son propre ordinateur. Nous ne la voyons jamais.',
      'Chaque gardien de la clé garde un fichier et une feuille avec les mots de la clé, et montre qu’ils marchent.',
      'Un gardien de la clé s’exerce à ouvrir. Ensuite, vous pouvez fixer l’enquête.',
    ],
    holder: 'Gardien de la clé',
    proven: 'Gardée et prouvée',
    rehearsed: 'Exercice fait',
    yes: 'oui',
    no: 'pas encore',
    link: 'Lien',
    makeLink: 'Créer un lien pour {name}',
    linkMade: 'Le lien pour {name} est créé',
    linkHelp:
      'Copiez-le maintenant et ne le donnez qu’à {name}. Il marche une fois, pendant quatorze jours, et ne sera plus affiché nulle part. Un ancien lien marche encore tant qu’il n’a pas été utilisé.',
    linkLabel: 'Lien pour {name}',
    keyMade: 'La clé de l’urne est créée.',
    keyMissing: 'Il n’y a pas encore de clé. Sans elle, l’enquête ne peut pas s’ouvrir.',
    ready: 'Toutes les clés sont prêtes. Vous pouvez fixer l’enquête.',
    boxWaits:
      'L’enquête est fermée. Un gardien de la clé ouvre maintenant l’urne, sur son propre ordinateur.',
    tickets: 'Clés des groupes',
    ticketsHelp:
      'Chaque groupe reçoit sa propre clé pour donner des tampons. Nous les faisons nous-mêmes.',
    ticketsCount: '{made} prêtes sur {total}',
    ticketsGo: 'Continuer',
  },
};
