import type { AnalyseTexts } from '../nl/analyse.ts';

export const analyse: AnalyseTexts = {
  usage:
    'Usage : npm run analyse -- --definition F --responses F.csv --out DOSSIER [--axes niveau,département] [--k 7] [--headcount N|F.csv] [--missing=-1] [--weights COLONNE] [--language fr] [--help] | --init --responses F.csv --out definition.yaml',
  help: [
    'Lit des réponses dans un fichier CSV, calcule tout et écrit les fichiers dans DOSSIER.',
    '  --definition F   une définition : un dossier, ou un seul fichier YAML (voir docs/analyse.md)',
    '  --responses F    un fichier CSV, .xlsx, .ods, ou .sav de SPSS : une ligne par personne, une colonne par question',
    '  --out DOSSIER    où écrire statistics.json, release.json, report.html, report.xlsx et report.csv',
    '  --axes a,b       caractéristiques selon lesquelles comparer des groupes ; sans cette option : toutes',
    '  --k N            le plus petit groupe de la publication, 5 ou plus ; sans cette option : 7',
    '  --headcount N    combien de personnes ont reçu les questions, ou un fichier CSV avec le nombre de chaque groupe ;',
    '                   sans cette option, le rapport dit « réponse inconnue »',
    '  --missing=-1,77  d’autres codes qui veulent dire « pas de réponse », outre -9, -99, 99 et semblables',
    '  --weights C      une colonne de poids, pour des moyennes pondérées à côté des moyennes simples',
    '  --init           crée une définition à partir de --responses et l’écrit dans --out, un fichier',
    '  --language fr    langue du rapport ({known}) ; sans cette option : en',
  ],
  wrongHeadcount:
    '--headcount doit être un nombre entier de personnes, comme 250, ou un fichier CSV avec le nombre de chaque groupe.',
  asked: {
    headings:
      '{file} : la première ligne doit avoir une colonne « headcount » et des colonnes de caractéristiques, comme « department ».',
    wrongCount: '{file}, ligne {row} : « {value} » n’est pas un nombre entier de personnes.',
    unknownValue: '{file}, ligne {row} : ce {field} n’est pas dans la définition.',
    noLayer:
      '{file} : il n’y a pas de colonne « layer », mais les réponses ont des niveaux. Ajoutez-la.',
    fewer:
      '{file}, {group} : {asked} personnes ont reçu les questions, mais {answered} ont répondu. Corrigez l’un des deux.',
    tooMany: '{file} : {n} personnes, c’est trop. Cinq millions au plus peuvent être lues.',
  },
  headcountBelow:
    '--headcount {headcount} est inférieur aux {n} lignes du fichier. Corrigez l’un des deux.',
  responseUnknown:
    'Taux de réponse inconnu : le fichier ne dit pas combien de personnes ont reçu les questions. Donnez --headcount si vous le savez.',
  readSpss: '{n} {n<2:ligne lue|lignes lues} (SPSS).',
  readSheet: '{n} {n<2:ligne lue|lignes lues} (classeur, feuille « {sheet} »).',
  unreadable: {
    sav: '{file} commence comme un fichier de SPSS mais est abîmé ou coupé. Enregistrez-le de nouveau depuis SPSS, ou exportez-le en CSV.',
    damaged:
      '{file} est un classeur abîmé ou sans lignes. Enregistrez-le à nouveau, ou exportez les réponses en CSV.',
    large:
      '{file} est trop grand pour être lu ici comme classeur. Exportez les réponses en CSV, qui peut être de n’importe quelle longueur.',
  },
  noFileBecause: {
    missing: 'ce fichier n’existe pas.',
    folder: 'c’est un dossier.',
    forbidden: 'vous n’avez pas le droit de l’ouvrir.',
  },
  weights: {
    noColumn:
      'Il n’y a pas de colonne « {column} » pour --weights. Nommez le titre tel qu’il figure dans le fichier.',
    wrong:
      'ligne {row}, {field} : « {value} » n’est pas un poids. Chaque ligne a besoin d’un nombre, 0 ou plus.',
    ofSpss:
      'SPSS pondère ce fichier selon « {column} ». Ici, rien n’est pondéré, sauf si vous ajoutez --weights {column}.',
    where:
      'Les poids ne comptent que dans la partie « weighted » de statistics.json : les moyennes des échelles et l’indice. La publication, le rapport et tous les autres chiffres comptent chaque ligne une fois.',
  },
  missingOption: 'Donnez les trois : --definition, --responses et --out.',
  wrongLanguage: '--language doit être l’une de celles-ci : {known}.',
  wrongK: '--k doit être un nombre entier, 5 ou plus.',
  noFile: '{file} ne peut pas être lu : {reason}',
  definitionProblem: '{file}, ligne {line}, colonne {column} : {message}',
  unknownAxis:
    '--axes : « {axis} » n’est pas une caractéristique de la définition. Choisissez parmi : {known}.',
  init: {
    missingOption: 'Avec --init, donnez --responses et --out : le fichier où écrire la définition.',
    exists: '{file} existe déjà. Choisissez un autre nom pour --out, ou retirez ce fichier.',
    noAnswers:
      '{file} n’a aucune colonne de nombres entiers jusqu’à 10 ou de mots qui sont des réponses connues. Il n’y a donc rien à demander.',
    written:
      '{file} est écrit. Questions : {items} ; échelles : {scales} ; caractéristiques : {attributes}. Regardez ce qui suit ; chaque point est aussi à sa place dans le fichier.',
    mend: 'ligne {line} : {message}',
    about: 'Créé à partir d’un fichier de réponses. Regardez chaque note qui commence par « ? ».',
    labels:
      'Que signifient les nombres de {from} à {to}, et n’y en a-t-il pas d’autres ? Écrivez leurs libellés, le plus bas d’abord.',
    wordOrder: 'Ces réponses vont-elles de la plus basse à la plus haute : {answers} ?',
    odd: '{code} figure dans {fields}. S’il veut dire « pas de réponse », analysez avec --missing={code}.',
    apart:
      'Les questions de « {stem} » ont des réponses d’une autre longueur que les autres échelles ; elles sont donc à part. Une définition a des échelles d’une seule longueur : faites une seconde définition pour celles-ci.',
    crowded:
      'Les questions de « {stem} » sont {n}, et une échelle en a {most} au plus ; elles sont donc à part. Répartissez-les : ajoutez des échelles, et scale: … à leurs questions.',
    layerOrder: 'Mettez les niveaux dans l’ordre, le plus élevé d’abord.',
    noLayer:
      'Aucune colonne « layer » : les responsables et les collaborateurs ne sont pas comparés. Si une colonne dit qui dirige, appelez-la layer.',
    whoLeads: 'Quels niveaux dirigent ? Nommez-les tous.',
    noScales:
      'Aucune échelle trouvée. Des questions vont-elles ensemble ? Ajoutez des échelles, et scale: … à leurs questions.',
    scales:
      'Les questions dont les titres ne diffèrent que par le dernier nombre, ou qui forment une grille, sont regroupées. Est-ce juste, et comment s’appellent les échelles ?',
    reversed: 'Quelles questions sont posées à l’envers ? Ajoutez-y reversed: true.',
    left: {
      words:
        'Laissée de côté : « {field} » contient des noms, du texte libre ou trop de valeurs différentes (d’abord à la ligne {row}).',
      range:
        'Laissée de côté : « {field} » contient des nombres de {low} à {high} (plus de 10 d’abord à la ligne {row}). Les réponses vont de 0 ou 1 à 10 au plus.',
      decimals:
        'Laissée de côté : « {field} » contient des nombres à décimales (d’abord à la ligne {row}) : une moyenne ou un calcul, pas une réponse.',
      long: 'Laissée de côté : « {field} » contient de longs nombres (d’abord à la ligne {row}) : d’une personne ou d’un formulaire, pas des réponses.',
      weights:
        'Laissée de côté : « {field} » ressemble à des poids. Si c’en sont, analysez avec --weights "{field}".',
      dates: 'Laissée de côté : « {field} » contient des dates.',
      same: 'Laissée de côté : « {field} » est partout la même et ne répartit donc personne.',
      empty: 'Laissée de côté : « {field} » est vide.',
      ticks:
        'Laissée de côté : « {field} » ne contient que des 1 : une case à cocher, pas une réponse sur une échelle.',
      twice:
        'Laissée de côté : « {field} » y est plus d’une fois. Donnez à chacune de ces colonnes un nom à elle si elle doit compter.',
    },
  },
  headings: {
    empty: '{file} est vide. La première ligne doit contenir les titres.',
    oneColumn:
      'ligne {row} : une seule colonne trouvée (« {heading} »). Séparez les colonnes par ; ou , ou une tabulation.',
    missingItem:
      'ligne {row} : il n’y a pas de colonne « {field} ». Ajoutez-la (même vide), ou retirez la question de la définition.',
    missingAttribute:
      'ligne {row} : il n’y a pas de colonne « {field} ». Ajoutez-la, ou ne nommez avec --axes que les caractéristiques présentes.',
    missingLayer:
      'ligne {row} : il n’y a pas de colonne « {field} ». Il la faut pour comparer les niveaux.',
    noLayer:
      'Il n’y a pas de colonne « layer » : les responsables et les collaborateurs ne sont pas comparés.',
    twice: 'ligne {row} : la colonne « {field} » y est deux fois. Retirez-en une.',
    program:
      'Lu comme un export de {program}. Ses propres colonnes sont laissées de côté : {columns}.',
    unknown: 'Les colonnes qui ne sont pas dans la définition ne comptent pas : {fields}.',
    languages: 'Pour comparer les langues, nommez aussi cette colonne : --axes={axes}.',
    attributeLeftOut:
      'Il n’y a pas de colonne « {field} » : les groupes ne sont pas comparés sur ce point.',
    partLeftOut: 'Pas demandé, donc pas compté : {fields}.',
    shorterIndex: 'L’indice est la moyenne des échelles présentes.',
    openLeftOut: 'Les réponses ouvertes ne sont pas reprises : il faut d’abord les lire.',
    similar: ' Vouliez-vous dire « {similar} » ?',
  },
  rows: {
    cells:
      'ligne {row} : {cells} {cells<2:cellule|cellules}, et {headings} {headings<2:titre|titres}. Donnez-lui la même longueur.',
    quotes: 'ligne {row} : un guillemet n’est pas fermé. Fermez-le, ou retirez-le.',
    range:
      'ligne {row}, {field} : « {value} » n’est pas un nombre entier de {low} à {high}. Corrigez-le, laissez la cellule vide, ou dites --missing={value} s’il veut dire « pas de réponse ».',
    option: 'ligne {row}, {field} : « {value} » n’est pas un choix. Choisissez parmi : {known}.',
    tooMany: 'ligne {row}, {field} : plus de {pick} choix. Laissez-en au plus {pick}.',
    value: 'ligne {row}, {field} : « {value} » est inconnu. Choisissez parmi : {known}.',
    alike: '({n} {n=1:autre ligne semblable|autres lignes semblables} : {rows})',
    extraHeading:
      'ligne {row} : des mots et pas de réponses, donc lue comme seconde ligne de titres.',
    trials: 'Essais du questionnaire, laissés de côté : {n} {n<2:ligne|lignes}.',
    onlyTrials:
      'S’ils doivent compter, retirez les colonnes qui le disent : Status et DistributionChannel, ou V7 dans les fichiers plus anciens.',
    missing: '{code} a été lu comme « pas de réponse », {n} fois. Est-ce bien ce qu’il veut dire ?',
    none: '{file} a des titres, mais aucune ligne de réponses.',
    more: '… et encore {n} {n=1:problème|problèmes}.',
  },
  nothingWritten: 'Rien n’a été écrit.',
  read: '{n} {n<2:ligne lue|lignes lues} ({encoding}, séparées par {delimiter}).',
  written: 'Écrit dans {out} : {files}',
  noRelease:
    'Pas de publication : {headcount} lignes ne suffisent pas pour former des groupes de {k}.',
  delimiterNames: { ';': 'point-virgule', ',': 'virgule', tab: 'tabulation', '|': 'barre' },
};
