export const rosterReading = {
  title: 'Zo hebben wij het bestand gelezen',
  help: 'Kijk of dit klopt. Zo niet, dan kun je onderaan kiezen hoe wij het anders moeten lezen.',
  kinds: {
    'web-page':
      'Dit is een webpagina met de naam van een Excel-bestand. Wij hebben de tabel eruit gelezen. Klopt er iets niet, open het bestand dan in Excel en sla het op als .xlsx of CSV.',
    xml: 'Dit is een XML-bestand met de naam van een Excel-bestand. Wij hebben de tabel eruit gelezen. Klopt er iets niet, open het bestand dan in Excel en sla het op als .xlsx of CSV.',
  },
  sheet: 'Gelezen is het blad “{sheet}”.',
  sheets: {
    'also a list': 'Niet gelezen, maar daar lijken ook mensen op te staan: blad {sheets}.',
    hidden: 'Niet gelezen, want verborgen: blad {sheets}.',
    other: 'Niet gelezen, want daar staan geen kopjes die wij kennen: blad {sheets}.',
    empty: 'Niet gelezen, want leeg: blad {sheets}.',
  },
  headingLine: 'De kopjes staan op regel {line}.',
  encoding: 'De letters zijn gelezen als {encoding}. Zo zien namen er dan uit: {sample}.',
  encodingOnly: 'De letters zijn gelezen als {encoding}.',
  zeros: 'Onleesbare nulbytes weggelaten: {n}.',
  row: 'regel {line} (“{text}”)',
  cell: 'regel {line}, {field}: “{text}”',
  passed: {
    title: 'Overgeslagen boven de kopjes: {rows}.',
    'second heading': 'Overgeslagen, want een tweede regel met kopjes: {rows}.',
    'heading again': 'Overgeslagen, want opnieuw de kopjes: {rows}.',
    hidden: 'Overgeslagen, want verborgen of weggefilterd ({n}): {rows}.',
    struck: 'Overgeslagen, want doorgestreept ({n}): {rows}.',
    total: 'Overgeslagen, want een totaal: {rows}.',
    note: 'Overgeslagen onder de lijst: {rows}.',
    left: 'Overgeslagen, want uit dienst ({n}): {rows}.',
  },
  hiddenUsed: 'Verborgen in het bestand, en toch gelezen: kolom {columns}.',
  hiddenUnused: 'Verborgen in het bestand, en niet gelezen: kolom {columns}.',
  joined: 'Als één naam gelezen: “{kept}” en {others}.',
  joinedMore: 'Nog meer namen die op meer manieren geschreven waren en zijn samengenomen: {n}.',
  alike:
    'Deze namen lijken op elkaar en gelden als verschillend: {names}. Is het dezelfde, schrijf die dan overal gelijk.',
  tidied: {
    invisible: {
      one: 'Onzichtbare tekens weggehaald: {places}.',
      many: 'Onzichtbare tekens weggehaald uit {n} cellen: {places}.',
    },
    entities: {
      one: 'Tekens die voor een webpagina waren geschreven, gewoon gemaakt: {places}.',
      many: 'Tekens die voor een webpagina waren geschreven, gewoon gemaakt in {n} cellen: {places}.',
    },
    wrapped: {
      one: 'Aanhalingstekens en =-teken om de inhoud weggehaald: {places}.',
      many: 'Aanhalingstekens en =-teken om de inhoud weggehaald bij {n} cellen: {places}.',
    },
    'look-alike': {
      one: 'Letters uit een ander alfabet vervangen door de letter waar ze op lijken: {places}.',
      many: 'Letters uit een ander alfabet vervangen door de letter waar ze op lijken, in {n} cellen: {places}.',
    },
    'full-width': {
      one: 'Brede of andere cijfers en letters gewoon gemaakt: {places}.',
      many: 'Brede of andere cijfers en letters gewoon gemaakt in {n} cellen: {places}.',
    },
    decimals: {
      one: 'Komma met nullen achter het nummer weggehaald: {places}.',
      many: 'Komma met nullen achter het nummer weggehaald bij {n} nummers: {places}.',
    },
    thousands: {
      one: 'Punten of komma’s tussen de duizendtallen weggehaald: {places}.',
      many: 'Punten of komma’s tussen de duizendtallen weggehaald uit {n} nummers: {places}.',
    },
    address: {
      one: 'Alleen het e-mailadres overgenomen: {places}.',
      many: 'Alleen het e-mailadres overgenomen bij {n} cellen: {places}.',
    },
    placeholder: {
      one: 'Gelezen als leeg, want er staat alleen een streepje of “onbekend”: {places}.',
      many: 'Gelezen als leeg, want er staat alleen een streepje of “onbekend”, {n} cellen: {places}.',
    },
  },
  remarks: {
    carried: {
      one: 'De afdeling is overgenomen van een regel erboven: {places}.',
      many: 'De afdeling staat maar één keer, boven de mensen. Overgenomen voor {n} mensen: {places}.',
    },
    'shared address': {
      one: 'Dit e-mailadres staat bij nog iemand: {places}. Wie de post van een ander krijgt, kan voor die ander antwoorden.',
      many: 'Deze e-mailadressen staan bij nog iemand, {n} cellen: {places}. Wie de post van een ander krijgt, kan voor die ander antwoorden.',
    },
    zeros: {
      one: 'Dit nummer is korter dan de nummers die met een nul beginnen: {places}. Is de nul weggevallen? Wij vergelijken nummers zonder nullen vooraan.',
      many: '{n} nummers zijn korter dan de nummers die met een nul beginnen: {places}. Zijn de nullen weggevallen? Wij vergelijken nummers zonder nullen vooraan.',
    },
    placeholder: {
      one: 'Dit lijkt geen echte naam: {places}. Het wordt gelezen zoals het er staat.',
      many: 'Dit lijken geen echte namen, {n} cellen: {places}. Ze worden gelezen zoals ze er staan.',
    },
    status: {
      one: 'Deze status kennen wij niet; de persoon is wel gelezen: {places}.',
      many: 'Deze status kennen wij niet, de {n} mensen zijn wel gelezen: {places}.',
    },
  },
  otherwise: 'Het bestand anders lezen',
  asFound: 'zoals gevonden: {found}',
  sheetChoice: 'Welk blad?',
  headingChoice: 'Op welke regel staan de kopjes?',
  encodingChoice: 'Hoe zijn de letters opgeslagen?',
  separatorChoice: 'Wat staat er tussen de cellen?',
  separators: { semicolon: 'puntkomma', comma: 'komma', tab: 'tab', bar: 'streep |' },
  alsoRead: {
    hidden: { title: 'Verborgen regels', choice: 'Lees ook de verborgen of weggefilterde regels' },
    struck: { title: 'Doorgestreepte regels', choice: 'Lees ook de doorgestreepte regels' },
    left: { title: 'Mensen uit dienst', choice: 'Lees ook de mensen die uit dienst zijn' },
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (andersom)',
    'windows-1252': 'Windows, West-Europa (1252)',
    'windows-1250': 'Windows, Midden-Europa (1250)',
    'windows-1251': 'Windows, Cyrillisch (1251)',
    'windows-1253': 'Windows, Grieks (1253)',
    'windows-1254': 'Windows, Turks (1254)',
    'windows-1256': 'Windows, Arabisch (1256)',
    'windows-1257': 'Windows, Baltisch (1257)',
    'iso-8859-2': 'ISO 8859-2, Midden-Europa',
    'iso-8859-15': 'ISO 8859-15, West-Europa',
    macintosh: 'Mac, West-Europa',
    'mac-central-europe': 'Mac, Midden-Europa',
    cp437: 'DOS, Verenigde Staten (437)',
    cp850: 'DOS, West-Europa (850)',
    cp852: 'DOS, Midden-Europa (852)',
    'windows-1255': 'Windows, Hebreeuws (1255)',
    'iso-8859-5': 'ISO 8859-5, Cyrillisch',
    'iso-8859-7': 'ISO 8859-7, Grieks',
    'koi8-u': 'KOI8, Russisch en Oekraïens',
    ibm866: 'DOS, Cyrillisch (866)',
    'x-mac-cyrillic': 'Mac, Cyrillisch',
    shift_jis: 'Shift JIS, Japans',
    'euc-jp': 'EUC, Japans',
    gb18030: 'GB 18030, Chinees',
    big5: 'Big5, Chinees (Taiwan, Hongkong)',
    'euc-kr': 'EUC, Koreaans',
  },
  otherFiles: {
    exchange:
      'Dit is een bestand van een oud programma (SYLK, DIF, dBase, Lotus 1-2-3 of Quattro Pro). Open het in LibreOffice en sla het op als .xlsx of CSV.',
    'old-excel':
      'Dit is een Excel-bestand van voor 2007 (.xls). Open het in Excel of LibreOffice, kies Opslaan als en dan .xlsx. Of kies in jullie personeelssysteem bij het exporteren .xlsx of CSV.',
    'binary-excel':
      'Dit is een binair Excel-bestand (.xlsb). Open het in Excel of LibreOffice, kies Opslaan als en dan .xlsx.',
    protected:
      'Dit bestand is beveiligd met een wachtwoord. Open het, haal het wachtwoord eraf en sla het opnieuw op.',
    numbers: 'Dit is een bestand van Numbers. Exporteer het in Numbers als Excel of als CSV.',
    pdf: 'Dit is een PDF. Exporteer de lijst uit jullie systeem als Excel of als CSV.',
    word: 'Dit is een Word-document. Zet de lijst in Excel en sla die op als .xlsx.',
    slides: 'Dit is een presentatie. Zet de lijst in Excel en sla die op als .xlsx.',
    zip: 'Dit is een zip-bestand. Pak het uit en kies de lijst die erin zit.',
    packed: 'Dit bestand is ingepakt. Pak het uit en kies de lijst die erin zit.',
    picture: 'Dit is een plaatje. Exporteer de lijst uit jullie systeem als Excel of als CSV.',
    'mail-page':
      'Dit is een opgeslagen webpagina (MHT) met de naam van een Excel-bestand. Open het in Excel en sla het op als .xlsx of CSV.',
    'web-page':
      'Dit is een webpagina met de naam van een Excel-bestand, zonder tabel erin. Open het in Excel en sla het op als .xlsx of CSV.',
    xml: 'Dit is een XML-bestand zonder tabel die wij kennen. Open het in Excel en sla het op als .xlsx of CSV.',
    rtf: 'Dit is een tekstdocument (RTF). Zet de lijst in Excel en sla die op als .xlsx.',
    json: 'Dit is een JSON-bestand. Exporteer de lijst uit jullie systeem als Excel of als CSV.',
    database: 'Dit is een database. Exporteer de lijst als Excel of als CSV.',
  },
};

export type RosterReadingTexts = typeof rosterReading;
