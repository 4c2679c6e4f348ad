import type { AnalyseTexts } from '../nl/analyse.ts';

export const analyse: AnalyseTexts = {
  usage:
    'Usage : npm run analyse -- --definition F --responses F.csv --out DOSSIER [--axes niveau,département] [--k 7] [--headcount N] [--language fr] [--help] | --init --responses F.csv --out definition.yaml',
  help: [
    'Lit des réponses dans un fichier CSV, calcule tout et écrit les fichiers dans DOSSIER.',
    '  --definition F   une définition : un dossier, ou un seul fichier YAML (voir docs/analyse.md)',
    '  --responses F    un fichier CSV : une ligne par personne, une colonne par question, les titres en première ligne',
    '  --out DOSSIER    où écrire statistics.json, release.json, report.html, report.xlsx et report.csv',
    '  --axes a,b       caractéristiques selon lesquelles comparer des groupes ; sans cette option : toutes',
    '  --k N            le plus petit groupe de la publication, 5 ou plus ; sans cette option : 7',
    '  --headcount N    combien de personnes ont reçu les questions ; sans cette option, le rapport dit « réponse inconnue »',
    '  --init           crée une définition à partir de --responses et l’écrit dans --out, un fichier',
    '  --language fr    langue du rapport ; sans cette option : en',
  ],
  wrongHeadcount: '--headcount doit être un nombre entier de personnes, comme 250.',
  headcountBelow:
    '--headcount {headcount} est inférieur aux {n} lignes du fichier. Corrigez l’un des deux.',
  responseUnknown:
    'Taux de réponse inconnu : le fichier ne dit pas combien de personnes ont reçu les questions. Donnez --headcount si vous le savez.',
  missingOption: 'Donnez les trois : --definition, --responses et --out.',
  wrongLanguage: '--language doit être nl ou en.',
  wrongK: '--k doit être un nombre entier, 5 ou plus.',
  noFile: '{file} ne peut pas être lu : {reason}',
  definitionProblem: '{file}, ligne {line}, colonne {column} : {message}',
  unknownAxis:
    '--axes : « {axis} » n’est pas une caractéristique de la définition. Choisissez parmi : {known}.',
  init: {
    missingOption:
      'Avec --init, donnez --responses et --out : le fichier où écrire la définition.',
    exists: '{file} existe déjà. Choisissez un autre nom pour --out, ou retirez ce fichier.',
    noAnswers:
      '{file} n’a aucune colonne qui ne contienne que des nombres entiers de 1 à 5 ou de 0 à 10. Il n’y a donc rien à demander.',
    written:
      '{file} est écrit. Questions : {items} ; échelles : {scales} ; caractéristiques : {attributes}. Regardez ce qui suit ; chaque point est aussi à sa place dans le fichier.',
    mend: 'ligne {line} : {message}',
    about:
      'Créé à partir d’un fichier de réponses. Regardez chaque note qui commence par « ? ».',
    labels:
      'Que signifient 1 à 5 ? Écrivez les cinq réponses, la plus basse d’abord.',
    labelsOf: ['1', '2', '3', '4', '5'],
    layerOrder: 'Mettez les niveaux dans l’ordre, le plus élevé d’abord.',
    noLayer:
      'Aucune colonne « layer » : les responsables et les collaborateurs ne sont pas comparés.',
    whoLeads: 'Quels niveaux dirigent ? Nommez-les tous.',
    leaders: 'responsables',
    staff: 'collaborateurs',
    noScales:
      'Aucune échelle trouvée. Des questions vont-elles ensemble ? Ajoutez des échelles, et scale: … à leurs questions.',
    scales:
      'Les questions dont les titres ne diffèrent que par le dernier nombre sont regroupées. Est-ce juste, et comment s’appellent les échelles ?',
    reversed: 'Quelles questions sont posées à l’envers ? Ajoutez-y reversed: true.',
    left: {
      words:
        'Laissée de côté : « {field} » contient des noms, du texte libre ou trop de valeurs différentes.',
      range:
        'Laissée de côté : « {field} » contient des nombres de {low} à {high}. Seuls 1 à 5 et 0 à 10 peuvent être lus.',
      empty: 'Laissée de côté : « {field} » est vide.',
    },
  },
  headings: {
    empty: '{file} est vide. La première ligne doit contenir les titres.',
    oneColumn:
      'ligne {row} : une seule colonne trouvée (« {heading} »). Séparez les colonnes par ; ou , ou une tabulation.',
    missingItem:
      'ligne {row} : il n’y a pas de colonne « {field} ». Ajoutez-la (même vide), ou retirez la question de la définition.',
    missingAttribute:
      'ligne {row} : il n’y a pas de colonne « {field} ». Ajoutez-la, ou ne nommez avec --axes que les caractéristiques présentes.',
    missingLayer:
      'ligne {row} : il n’y a pas de colonne « {field} ». Il la faut pour comparer les niveaux.',
    noLayer:
      'Il n’y a pas de colonne « layer » : les responsables et les collaborateurs ne sont pas comparés.',
    twice: 'ligne {row} : la colonne « {field} » y est deux fois. Retirez-en une.',
    unknown:
      'ligne {row} : la colonne « {field} » n’est pas dans la définition et ne compte pas.',
    attributeLeftOut:
      'Il n’y a pas de colonne « {field} » : les groupes ne sont pas comparés sur ce point.',
    partLeftOut: 'Pas demandé, donc pas compté : {fields}.',
    shorterIndex: 'L’indice est la moyenne des échelles présentes.',
    openLeftOut: 'Les réponses ouvertes ne sont pas reprises : il faut d’abord les lire.',
    similar: ' Vouliez-vous dire « {similar} » ?',
  },
  rows: {
    cells:
      'ligne {row} : {cells} cellules, mais il y a {headings} titres. Donnez-lui la même longueur.',
    quotes: 'ligne {row} : un guillemet n’est pas fermé. Fermez-le, ou retirez-le.',
    range:
      'ligne {row}, {field} : « {value} » n’est pas un nombre entier de {low} à {high}. Corrigez-le, ou laissez la cellule vide.',
    option: 'ligne {row}, {field} : « {value} » n’est pas un choix. Choisissez parmi : {known}.',
    tooMany: 'ligne {row}, {field} : plus de {pick} choix. Laissez-en au plus {pick}.',
    value: 'ligne {row}, {field} : « {value} » est inconnu. Choisissez parmi : {known}.',
    alike: '(Encore {n} lignes ont la même chose.)',
    extraHeading:
      'ligne {row} : des mots et pas de réponses, donc lue comme seconde ligne de titres.',
    none: '{file} a des titres, mais aucune ligne de réponses.',
    more: '… et encore {n} problèmes.',
  },
  nothingWritten: 'Rien n’a été écrit.',
  read: '{n} lignes lues ({encoding}, séparées par {delimiter}).',
  written: 'Écrit dans {out} : {files}',
  noRelease:
    'Pas de publication : {headcount} lignes ne suffisent pas pour former des groupes de {k}.',
  delimiterNames: { ';': 'point-virgule', ',': 'virgule', tab: 'tabulation', '|': 'barre' },
};
