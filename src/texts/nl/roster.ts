export const roster = {
  title: 'Personeelslijst',
  lead: 'Lees het bestand in uit jullie personeelssysteem, zoals het is. CSV of Excel mag.',
  file: 'Bestand met de personeelslijst',
  fileHint: 'CSV, Excel (.xlsx) of LibreOffice (.ods), hoogstens 10 MB.',
  upload: 'Bekijk de lijst',
  uploadHelp: 'Je ziet eerst wat wij hebben gelezen. Er wordt nog niets bewaard.',
  now: 'Op de lijst van deze meting staan nu {n} mensen.',
  replaces: 'Een nieuwe lijst komt in de plaats van de oude.',
  locked: 'De groepen zijn al ingedeeld. Ga terug naar de voorbereiding om de lijst te veranderen.',
  columnsNeeded: 'Deze kolommen zoeken wij',
  column: 'Kolom',
  needed: 'Nodig?',
  usedFor: 'Waarvoor',
  required: 'ja',
  optional: 'nee',
  fields: {
    number: 'Personeelsnummer',
    name: 'Naam',
    email: 'E-mail',
    language: 'Taal',
    status: 'Status (in dienst of niet)',
    ends: 'Datum uit dienst',
  },
  fieldUse: {
    number: 'Om dezelfde persoon niet twee keer uit te nodigen.',
    name: 'Om de link aan de juiste persoon te geven.',
    email: 'Om de link te sturen. Zonder e-mail krijgt iemand een kaart.',
    language: 'De taal waarin de vragenlijst begint. Wisselen kan altijd.',
    status: 'Om wie uit dienst is over te slaan. Wij bewaren dit niet.',
    ends: 'Om wie uit dienst is over te slaan. Wij bewaren dit niet.',
    layer: 'Om de lagen te kunnen vergelijken.',
    other: 'Om groepen te kunnen maken.',
  },
  preview: {
    title: 'Klopt dit?',
    file: 'Bestand: {name}',
    good: 'Alle {n} mensen zijn gelezen. Kijk of de aantallen kloppen.',
    goodOne: '1 persoon is gelezen. Kijk of het klopt.',
    notYet: 'Nog niet klaar: er wordt niets ingelezen tot alles hieronder is opgelost.',
    nobody: 'Er blijft niemand over om in te lezen. Hieronder staat wat wij hebben overgeslagen.',
    faultsCount: '{n} fouten in het bestand',
    faultsOne: '1 fout in het bestand',
    questionsCount: '{n} woorden die wij niet kennen',
    questionsOne: '1 woord dat wij niet kennen',
    faultsTitle: 'Verbeter deze fouten in het bestand',
    faultsHelp: 'Verbeter ze in Excel of in jullie systeem en lees het bestand opnieuw in.',
    faultsMore: 'En nog {n} {n=1:fout|fouten}. Verbeter deze eerst; daarna zie je de rest.',
    where: 'Regel en kolom',
    value: 'Er staat: {value}',
    what: 'Wat er mis is en wat je doet',
    questionsTitle: 'Wat betekenen deze woorden?',
    questionsHelp: 'Kies één keer wat ze bij ons heten. Wij onthouden het voor de volgende keer.',
    question: '“{value}” in kolom {field} is',
    columnsTitle: 'Zo lezen wij de kolommen',
    columnsHelp: 'Klopt een kolom niet, kies dan zelf.',
    columnChoice: 'Kolom {heading}',
    leaveOut: 'niet gebruiken',
    unknownColumns: 'Deze kolommen kennen wij niet en gebruiken wij niet: {columns}.',
    again: 'Bekijk opnieuw met deze keuzes',
    counts: 'Aantal mensen per laag en afdeling',
    total: 'Totaal',
    moreDepartments: 'En nog {n} {n=1:afdeling|afdelingen}.',
    noEmail: '{n} mensen hebben geen e-mail. Voor hen print je straks een kaart.',
    noEmailOne: '1 persoon heeft geen e-mail. Die krijgt straks een kaart.',
    sharedEmail:
      'Let op: {n} mensen delen een e-mailadres met een ander. Wie dat adres leest, kan al hun links gebruiken. Maak het leeg om hun een kaart te geven.',
    blankLines: 'Lege regels overgeslagen: {lines}.',
    asText: 'Als gewone tekst gelezen, ook al lijkt het op een formule of code: {places}.',
    asTextPlace: 'regel {line} ({field})',
    andMore: 'en nog {n}',
    confirm: 'Lees deze {n} mensen in',
    otherFile: 'Kies een ander bestand',
  },
  faults: {
    duplicate: {
      what: 'Dit personeelsnummer staat er al eerder in.',
      remedy: 'Haal een van de twee regels weg, of geef de ander het juiste nummer.',
    },
    'duplicate column': {
      what: 'Twee kolommen lijken hetzelfde te zijn.',
      remedy: 'Kies hieronder welke kolom je niet gebruikt.',
    },
    missing: {
      what: 'Dit is leeg.',
      remedy: 'Vul het in. Zonder dit kunnen wij deze persoon niet indelen.',
    },
    'missing column': {
      what: 'Deze kolom is er niet.',
      remedy: 'Voeg de kolom toe, of kies hieronder welke kolom het is.',
    },
    'missing columns': {
      what: 'Deze regel houdt te vroeg op.',
      remedy: 'Vul de regel aan tot en met deze kolom. Kijk ook of er geen scheidingsteken mist.',
    },
    'too many columns': {
      what: 'Deze regel heeft meer cellen dan er kopjes zijn.',
      remedy: 'Haal de extra cellen weg. Vaak staat er een scheidingsteken in een naam.',
    },
    'no headings': {
      what: 'Wij herkennen op deze regel geen enkel kopje.',
      remedy:
        'Staan de kopjes op een andere regel of een ander blad? Kies dat onderaan bij “Het bestand anders lezen”. Of kies hieronder zelf wat elke kolom is.',
    },
    'too many words': {
      what: 'In deze kolom staan te veel verschillende woorden die wij niet kennen.',
      remedy: 'Waarschijnlijk is dit een andere kolom. Kies hieronder welke kolom het wel is.',
    },
    'formula error': {
      what: 'De formule in deze cel heeft geen uitkomst.',
      remedy:
        'Open het bestand in Excel en sla het op. Staat er ook in Excel geen uitkomst? Herstel dan de formule, of typ de juiste waarde. Lees het bestand daarna opnieuw in.',
    },
    spoiled: {
      what: 'In deze tekst zijn letters kapotgegaan.',
      remedy:
        'Typ de tekst opnieuw. Ziet het hele bestand er zo uit, kies dan onderaan een andere manier waarop de letters zijn opgeslagen, of exporteer de lijst opnieuw.',
    },
    scientific: {
      what: 'Excel heeft dit nummer afgekort; de laatste cijfers zijn weg.',
      remedy:
        'Maak de kolom in de bron op als tekst of als getal zonder decimalen en exporteer de lijst opnieuw.',
    },
    date: {
      what: 'Excel heeft van dit nummer een datum gemaakt.',
      remedy: 'Maak de kolom in de bron op als tekst en exporteer de lijst opnieuw.',
    },
    invalid: {
      what: 'Dit is geen e-mailadres.',
      remedy: 'Verbeter het adres, of maak de cel leeg: dan krijgt deze persoon een kaart.',
    },
    'too long': {
      what: 'Deze tekst is langer dan 200 tekens.',
      remedy: 'Maak de tekst korter. Vaak is er een aanhalingsteken niet gesloten.',
    },
    'broken quotes': {
      what: 'Een aanhalingsteken opent en sluit niet goed.',
      remedy: 'Haal het aanhalingsteken op deze regel weg, of sla het bestand opnieuw op als CSV.',
    },
  },
};

export type RosterTexts = typeof roster;
