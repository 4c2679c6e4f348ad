import type { RosterReadingTexts } from '../nl/roster-reading.ts';

export const rosterReading: RosterReadingTexts = {
  title: 'Comment nous avons lu le fichier',
  help: 'Regardez si c’est correct. Sinon, vous pouvez choisir plus bas comment nous devons le lire.',
  kinds: {
    'web-page':
      'C’est une page web qui porte le nom d’un fichier Excel. Nous y avons lu le tableau. Si quelque chose n’est pas correct, ouvrez le fichier dans Excel et enregistrez-le en .xlsx ou en CSV.',
    xml: 'C’est un fichier XML qui porte le nom d’un fichier Excel. Nous y avons lu le tableau. Si quelque chose n’est pas correct, ouvrez le fichier dans Excel et enregistrez-le en .xlsx ou en CSV.',
  },
  sheet: 'Feuille lue : « {sheet} ».',
  sheets: {
    'also a list': 'Non lu, alors qu’il semble y avoir des personnes : feuille {sheets}.',
    hidden: 'Non lu, car masqué : feuille {sheets}.',
    other: 'Non lu, car sans en-tête que nous connaissons : feuille {sheets}.',
    empty: 'Non lu, car vide : feuille {sheets}.',
  },
  headingLine: 'Les en-têtes sont à la ligne {line}.',
  encoding:
    'Les lettres ont été lues en {encoding}. Voici à quoi ressemblent alors les noms : {sample}.',
  encodingOnly: 'Les lettres ont été lues en {encoding}.',
  zeros: 'Octets nuls illisibles laissés de côté : {n}.',
  row: 'ligne {line} (« {text} »)',
  cell: 'ligne {line}, {field} : « {text} »',
  passed: {
    title: 'Ignoré au-dessus des en-têtes : {rows}.',
    'second heading': 'Ignoré, car deuxième ligne d’en-têtes : {rows}.',
    'heading again': 'Ignoré, car les en-têtes se répètent : {rows}.',
    hidden: 'Ignoré, car masqué ou filtré ({n}) : {rows}.',
    struck: 'Ignoré, car barré ({n}) : {rows}.',
    total: 'Ignoré, car c’est un total : {rows}.',
    note: 'Ignoré sous la liste : {rows}.',
    left: 'Ignoré, car la personne n’est plus en poste ({n}) : {rows}.',
  },
  hiddenUsed: 'Masqué dans le fichier, et lu quand même : colonne {columns}.',
  hiddenUnused: 'Masqué dans le fichier, et non lu : colonne {columns}.',
  joined: 'Lu comme un seul nom : « {kept} » et {others}.',
  joinedMore: 'Autres noms qui étaient écrits de plusieurs façons et ont été réunis : {n}.',
  alike:
    'Ces noms se ressemblent et comptent comme différents : {names}. Si c’est le même, écrivez-le partout de la même façon.',
  tidied: {
    invisible: {
      one: 'Caractères invisibles retirés : {places}.',
      many: 'Caractères invisibles retirés de {n} cellules : {places}.',
    },
    entities: {
      one: 'Caractères écrits pour une page web rendus ordinaires : {places}.',
      many: 'Caractères écrits pour une page web rendus ordinaires dans {n} cellules : {places}.',
    },
    wrapped: {
      one: 'Guillemets et signe égal autour du contenu retirés : {places}.',
      many: 'Guillemets et signe égal autour du contenu retirés dans {n} cellules : {places}.',
    },
    'look-alike': {
      one: 'Lettres d’un autre alphabet remplacées par la lettre à laquelle elles ressemblent : {places}.',
      many: 'Lettres d’un autre alphabet remplacées par la lettre à laquelle elles ressemblent, dans {n} cellules : {places}.',
    },
    'full-width': {
      one: 'Chiffres et lettres larges ou inhabituels rendus ordinaires : {places}.',
      many: 'Chiffres et lettres larges ou inhabituels rendus ordinaires dans {n} cellules : {places}.',
    },
    decimals: {
      one: 'Virgule et zéros après le numéro retirés : {places}.',
      many: 'Virgule et zéros après le numéro retirés pour {n} numéros : {places}.',
    },
    thousands: {
      one: 'Séparateurs de milliers retirés : {places}.',
      many: 'Séparateurs de milliers retirés de {n} numéros : {places}.',
    },
    address: {
      one: 'Seule l’adresse e-mail a été reprise : {places}.',
      many: 'Seule l’adresse e-mail a été reprise pour {n} cellules : {places}.',
    },
    placeholder: {
      one: 'Lu comme vide, car il n’y a qu’un tiret ou « inconnu » : {places}.',
      many: 'Lu comme vide, car il n’y a qu’un tiret ou « inconnu », {n} cellules : {places}.',
    },
  },
  remarks: {
    carried: {
      one: 'Le département a été repris d’une ligne au-dessus : {places}.',
      many: 'Chaque département n’est écrit qu’une fois, au-dessus de ses membres. Repris pour {n} personnes : {places}.',
    },
    'shared address': {
      one: 'Une autre personne a aussi cette adresse e-mail : {places}. Qui reçoit le courrier d’une autre personne peut répondre à sa place.',
      many: 'Une autre personne a aussi ces adresses e-mail, {n} cellules : {places}. Qui reçoit le courrier d’une autre personne peut répondre à sa place.',
    },
    zeros: {
      one: 'Ce numéro est plus court que les numéros qui commencent par un zéro : {places}. Le zéro a-t-il disparu ? Nous comparons les numéros sans les zéros du début.',
      many: '{n} numéros sont plus courts que les numéros qui commencent par un zéro : {places}. Les zéros ont-ils disparu ? Nous comparons les numéros sans les zéros du début.',
    },
    placeholder: {
      one: 'Cela ne ressemble pas à un vrai nom : {places}. C’est lu tel quel.',
      many: 'Cela ne ressemble pas à de vrais noms, {n} cellules : {places}. C’est lu tel quel.',
    },
    status: {
      one: 'Nous ne connaissons pas ce statut ; la personne a été lue : {places}.',
      many: 'Nous ne connaissons pas ce statut ; ces {n} personnes ont été lues : {places}.',
    },
  },
  otherwise: 'Lire le fichier autrement',
  asFound: 'comme trouvé : {found}',
  sheetChoice: 'Quelle feuille ?',
  headingChoice: 'À quelle ligne sont les en-têtes ?',
  encodingChoice: 'Comment les lettres sont-elles enregistrées ?',
  separatorChoice: 'Qu’y a-t-il entre les cellules ?',
  separators: {
    semicolon: 'point-virgule',
    comma: 'virgule',
    tab: 'tabulation',
    bar: 'barre |',
  },
  alsoRead: {
    hidden: { title: 'Lignes masquées', choice: 'Lire aussi les lignes masquées ou filtrées' },
    struck: { title: 'Lignes barrées', choice: 'Lire aussi les lignes barrées' },
    left: {
      title: 'Personnes parties',
      choice: 'Lire aussi les personnes qui ne sont plus en poste',
    },
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (inversé)',
    'windows-1252': 'Windows, Europe occidentale (1252)',
    'windows-1250': 'Windows, Europe centrale (1250)',
    'windows-1251': 'Windows, cyrillique (1251)',
    'windows-1253': 'Windows, grec (1253)',
    'windows-1254': 'Windows, turc (1254)',
    'windows-1256': 'Windows, arabe (1256)',
    'windows-1257': 'Windows, balte (1257)',
    'iso-8859-2': 'ISO 8859-2, Europe centrale',
    'iso-8859-15': 'ISO 8859-15, Europe occidentale',
    macintosh: 'Mac, Europe occidentale',
    'mac-central-europe': 'Mac, Europe centrale',
    cp437: 'DOS, États-Unis (437)',
    cp850: 'DOS, Europe occidentale (850)',
    cp852: 'DOS, Europe centrale (852)',
    'windows-1255': 'Windows, hébreu (1255)',
    'iso-8859-5': 'ISO 8859-5, cyrillique',
    'iso-8859-7': 'ISO 8859-7, grec',
    'koi8-u': 'KOI8, russe et ukrainien',
    ibm866: 'DOS, cyrillique (866)',
    'x-mac-cyrillic': 'Mac, cyrillique',
    shift_jis: 'Shift JIS, japonais',
    'euc-jp': 'EUC, japonais',
    gb18030: 'GB 18030, chinois',
    big5: 'Big5, chinois (Taïwan, Hong Kong)',
    'euc-kr': 'EUC, coréen',
  },
  otherFiles: {
    exchange:
      'C’est un fichier d’un ancien programme (SYLK, DIF, dBase, Lotus 1-2-3 ou Quattro Pro). Ouvrez-le dans LibreOffice et enregistrez-le en .xlsx ou en CSV.',
    'old-excel':
      'C’est un fichier Excel d’avant 2007 (.xls). Ouvrez-le dans Excel ou LibreOffice, choisissez « Enregistrer sous », puis .xlsx. Ou choisissez .xlsx ou CSV à l’export de votre logiciel RH.',
    'binary-excel':
      'C’est un fichier Excel binaire (.xlsb). Ouvrez-le dans Excel ou LibreOffice, choisissez « Enregistrer sous », puis .xlsx.',
    protected:
      'Ce fichier est protégé par un mot de passe. Ouvrez-le, retirez le mot de passe et enregistrez-le de nouveau.',
    numbers: 'C’est un fichier Numbers. Exportez-le depuis Numbers en Excel ou en CSV.',
    pdf: 'C’est un PDF. Exportez la liste depuis votre système en Excel ou en CSV.',
    word: 'C’est un document Word. Mettez la liste dans Excel et enregistrez-la en .xlsx.',
    slides: 'C’est une présentation. Mettez la liste dans Excel et enregistrez-la en .xlsx.',
    zip: 'C’est un fichier zip. Décompressez-le et choisissez la liste qu’il contient.',
    packed: 'Ce fichier est compressé. Décompressez-le et choisissez la liste qu’il contient.',
    picture: 'C’est une image. Exportez la liste depuis votre système en Excel ou en CSV.',
    'mail-page':
      'C’est une page web enregistrée (MHT) qui porte le nom d’un fichier Excel. Ouvrez-la dans Excel et enregistrez-la en .xlsx ou en CSV.',
    'web-page':
      'C’est une page web qui porte le nom d’un fichier Excel, sans tableau. Ouvrez-la dans Excel et enregistrez-la en .xlsx ou en CSV.',
    xml: 'C’est un fichier XML sans tableau que nous connaissons. Ouvrez-le dans Excel et enregistrez-le en .xlsx ou en CSV.',
    rtf: 'C’est un document texte (RTF). Mettez la liste dans Excel et enregistrez-la en .xlsx.',
    json: 'C’est un fichier JSON. Exportez la liste depuis votre système en Excel ou en CSV.',
    database: 'C’est une base de données. Exportez la liste en Excel ou en CSV.',
  },
};
