import type { RosterTexts } from '../nl/roster.ts';

export const roster: RosterTexts = {
  title: 'Liste du personnel',
  lead: 'Importez le fichier de votre système RH tel quel, en CSV ou en Excel.',
  file: 'Fichier avec la liste du personnel',
  fileHint: 'CSV, Excel (.xlsx) ou LibreOffice (.ods), 10 Mo au plus.',
  upload: 'Voir la liste',
  uploadHelp: 'Vous voyez d’abord ce que nous avons lu. Rien n’est encore enregistré.',
  now: 'La liste de cette enquête compte maintenant {n} personnes.',
  replaces: 'Une nouvelle liste remplace l’ancienne.',
  locked: 'Les groupes sont déjà formés. Revenez à la préparation pour changer la liste.',
  columnsNeeded: 'Les colonnes que nous cherchons',
  column: 'Colonne',
  needed: 'Nécessaire ?',
  usedFor: 'Pour quoi',
  required: 'oui',
  optional: 'non',
  fields: {
    number: 'Matricule',
    name: 'Nom',
    email: 'E-mail',
    language: 'Langue',
    status: 'Statut (en poste ou non)',
    ends: 'Date de départ',
  },
  fieldUse: {
    number: 'Pour ne pas inviter deux fois la même personne.',
    name: 'Pour donner le lien à la bonne personne.',
    email: 'Pour envoyer le lien. Sans e-mail, la personne reçoit une carte.',
    language: 'La langue dans laquelle le questionnaire commence. On peut toujours en changer.',
    status: 'Pour ignorer les personnes parties. Nous ne le conservons pas.',
    ends: 'Pour ignorer les personnes parties. Nous ne le conservons pas.',
    layer: 'Pour pouvoir comparer les niveaux.',
    other: 'Pour pouvoir former des groupes.',
  },
  preview: {
    title: 'Est-ce correct ?',
    file: 'Fichier : {name}',
    good: 'Les {n} personnes ont toutes été lues. Regardez si les nombres sont corrects.',
    goodOne: '1 personne a été lue. Regardez si c’est correct.',
    notYet: 'Pas encore prêt : rien n’est importé tant que tout ce qui suit n’est pas résolu.',
    nobody: 'Il ne reste personne à importer. Vous voyez plus bas ce que nous avons ignoré.',
    faultsCount: '{n} erreurs dans le fichier',
    faultsOne: '1 erreur dans le fichier',
    questionsCount: '{n} mots que nous ne connaissons pas',
    questionsOne: '1 mot que nous ne connaissons pas',
    faultsTitle: 'Corrigez ces erreurs dans le fichier',
    faultsHelp: 'Corrigez-les dans Excel ou dans votre système et importez de nouveau le fichier.',
    faultsMore:
      'Et encore {n} {n=1:erreur|erreurs}. Corrigez d’abord celles-ci ; vous verrez ensuite le reste.',
    where: 'Ligne et colonne',
    value: 'Il est écrit : {value}',
    what: 'Ce qui ne va pas et que faire',
    questionsTitle: 'Que veulent dire ces mots ?',
    questionsHelp:
      'Choisissez une fois leur nom chez nous. Nous le retenons pour la prochaine fois.',
    question: '« {value} » dans la colonne {field} est',
    columnsTitle: 'Comment nous lisons les colonnes',
    columnsHelp: 'Si une colonne n’est pas correcte, choisissez vous-même.',
    columnChoice: 'Colonne {heading}',
    leaveOut: 'ne pas utiliser',
    unknownColumns: 'Nous ne connaissons pas ces colonnes et ne les utilisons pas : {columns}.',
    again: 'Revoir avec ces choix',
    counts: 'Nombre de personnes par niveau et département',
    total: 'Total',
    moreDepartments: 'Et encore {n} {n=1:département|départements}.',
    noEmail: '{n} personnes n’ont pas d’e-mail. Vous imprimerez une carte pour elles.',
    noEmailOne: '1 personne n’a pas d’e-mail. Vous imprimerez une carte pour elle.',
    sharedEmail:
      'Attention : {n} personnes partagent une adresse e-mail avec quelqu’un d’autre. Qui lit cette adresse peut utiliser tous leurs liens. Videz-la pour leur donner une carte.',
    blankLines: 'Lignes vides ignorées : {lines}.',
    asText:
      'Lu comme du texte ordinaire, même si cela ressemble à une formule ou à du code : {places}.',
    asTextPlace: 'ligne {line} ({field})',
    andMore: 'et encore {n}',
    confirm: 'Importer ces {n} personnes',
    otherFile: 'Choisir un autre fichier',
  },
  faults: {
    duplicate: {
      what: 'Ce matricule figure déjà dans la liste.',
      remedy: 'Supprimez une des deux lignes, ou donnez à l’autre le bon matricule.',
    },
    'duplicate column': {
      what: 'Deux colonnes semblent être les mêmes.',
      remedy: 'Choisissez plus bas la colonne que vous n’utilisez pas.',
    },
    missing: {
      what: 'C’est vide.',
      remedy: 'Remplissez-le. Sans cela, nous ne pouvons pas placer cette personne dans un groupe.',
    },
    'missing column': {
      what: 'Cette colonne n’existe pas.',
      remedy: 'Ajoutez la colonne, ou choisissez plus bas de quelle colonne il s’agit.',
    },
    'missing columns': {
      what: 'Cette ligne s’arrête trop tôt.',
      remedy:
        'Complétez la ligne jusqu’à cette colonne. Regardez aussi s’il ne manque pas un séparateur.',
    },
    'too many columns': {
      what: 'Cette ligne a plus de cellules qu’il n’y a d’en-têtes.',
      remedy: 'Supprimez les cellules en trop. Souvent, il y a un séparateur dans un nom.',
    },
    'no headings': {
      what: 'Nous ne reconnaissons aucun en-tête sur cette ligne.',
      remedy:
        'Les en-têtes sont sur une autre ligne ou une autre feuille ? Choisissez-la en bas, sous « Lire le fichier autrement ». Ou choisissez vous-même plus bas ce qu’est chaque colonne.',
    },
    'too many words': {
      what: 'Cette colonne contient trop de mots différents que nous ne connaissons pas.',
      remedy:
        'C’est sans doute une autre colonne. Choisissez plus bas de quelle colonne il s’agit.',
    },
    'formula error': {
      what: 'La formule de cette cellule n’a pas de résultat.',
      remedy:
        'Ouvrez le fichier dans Excel et enregistrez-le. Si Excel n’affiche pas de résultat non plus, corrigez la formule ou tapez la bonne valeur. Importez ensuite de nouveau le fichier.',
    },
    spoiled: {
      what: 'Des lettres de ce texte sont abîmées.',
      remedy:
        'Retapez le texte. Si tout le fichier est ainsi, choisissez en bas une autre façon dont les lettres sont enregistrées, ou exportez de nouveau la liste.',
    },
    scientific: {
      what: 'Excel a abrégé ce numéro ; les derniers chiffres sont perdus.',
      remedy:
        'Mettez la colonne de la source au format texte, ou nombre sans décimales, et exportez de nouveau la liste.',
    },
    date: {
      what: 'Excel a fait de ce numéro une date.',
      remedy: 'Mettez la colonne de la source au format texte et exportez de nouveau la liste.',
    },
    invalid: {
      what: 'Ce n’est pas une adresse e-mail.',
      remedy: 'Corrigez l’adresse, ou videz la cellule : cette personne reçoit alors une carte.',
    },
    'too long': {
      what: 'Ce texte dépasse 200 caractères.',
      remedy: 'Raccourcissez le texte. Souvent, un guillemet n’est pas fermé.',
    },
    'broken quotes': {
      what: 'Un guillemet ne s’ouvre et ne se ferme pas correctement.',
      remedy: 'Supprimez le guillemet de cette ligne, ou enregistrez de nouveau le fichier en CSV.',
    },
  },
};
