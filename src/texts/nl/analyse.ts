export const analyse = {
  usage:
    'Gebruik: npm run analyse -- --definition F --responses F.csv --out MAP [--axes laag,afdeling] [--k 7] [--headcount N|F.csv] [--missing=-1] [--weights KOLOM] [--language nl] [--help] | --init --responses F.csv --out definition.yaml',
  help: [
    'Leest antwoorden uit een CSV-bestand, rekent alles uit en schrijft de bestanden in MAP.',
    '  --definition F   een definitie: een map, of één YAML-bestand (zie docs/analyse.md)',
    '  --responses F    een CSV-bestand, .xlsx, .ods, of .sav van SPSS: een rij per persoon, een kolom per vraag',
    '  --out MAP        waar statistics.json, release.json, report.html, report.xlsx en report.csv komen',
    '  --axes a,b       kenmerken om groepen op te vergelijken; weggelaten: alles wat er is',
    '  --k N            de kleinste groep van de publicatie, 5 of meer; weggelaten: 7',
    '  --headcount N    hoeveel mensen de vragen kregen, of een CSV-bestand met het aantal van elke groep;',
    '                   weggelaten: het rapport zegt "respons onbekend"',
    '  --missing=-1,77  meer codes die "geen antwoord" betekenen, naast -9, -99, 99 en zulke',
    '  --weights C      een kolom met gewichten, voor gewogen gemiddelden naast de gewone',
    '  --init           maakt een definitie uit --responses en schrijft die naar --out, een bestand',
    '  --language nl    taal van het rapport ({known}); weggelaten: en',
  ],
  wrongHeadcount:
    '--headcount moet een heel aantal mensen zijn, zoals 250, of een CSV-bestand met het aantal van elke groep.',
  asked: {
    headings:
      '{file}: de eerste rij heeft een kolom "headcount" nodig en kolommen met kenmerken, zoals "afdeling".',
    wrongCount: '{file}, rij {row}: "{value}" is geen heel aantal mensen.',
    unknownValue: '{file}, rij {row}: dit kenmerk staat niet in de definitie: {field}.',
    noLayer: '{file}: er is geen kolom "layer", maar de antwoorden hebben wel lagen. Voeg hem toe.',
    fewer:
      '{file}: van {group} kregen {asked} mensen de vragen, maar {answered} antwoordden. Verbeter een van beide.',
    tooMany: '{file}: {n} mensen zijn er te veel. Hoogstens vijf miljoen kunnen worden gelezen.',
  },
  headcountBelow:
    '--headcount {headcount} is minder dan de {n} rijen van het bestand. Verbeter een van beide.',
  responseUnknown:
    'Respons onbekend: het bestand zegt niet hoeveel mensen de vragen kregen. Geef --headcount als je het weet.',
  readSpss: '{n} {n=1:rij|rijen} gelezen (SPSS).',
  readSheet: '{n} {n=1:rij|rijen} gelezen (werkmap, blad “{sheet}”).',
  unreadable: {
    sav: '{file} begint als een bestand van SPSS, maar is beschadigd of afgebroken. Bewaar het opnieuw in SPSS, of exporteer het als CSV.',
    damaged:
      '{file} is een beschadigde werkmap, of een zonder rijen. Sla het opnieuw op, of exporteer de antwoorden als CSV.',
    large:
      '{file} is te groot om hier als werkmap te lezen. Exporteer de antwoorden als CSV; dat mag zo lang zijn als het is.',
  },
  noFileBecause: {
    missing: 'dat bestand bestaat niet.',
    folder: 'het is een map.',
    forbidden: 'je mag het niet openen.',
  },
  weights: {
    noColumn:
      'Er is geen kolom "{column}" voor --weights. Noem het kopje zoals het in het bestand staat.',
    wrong:
      'rij {row}, {field}: "{value}" is geen gewicht. Elke rij heeft een getal nodig, 0 of hoger.',
    ofSpss:
      'SPSS weegt dit bestand met "{column}". Hier wordt niets gewogen, tenzij je --weights {column} toevoegt.',
    where:
      'Gewichten tellen alleen in het deel "weighted" van statistics.json: gemiddelden van schalen en index. Publicatie, rapport en alle andere cijfers tellen elke rij één keer.',
  },
  missingOption: 'Geef --definition, --responses en --out alle drie op.',
  wrongLanguage: '--language moet een van deze zijn: {known}.',
  wrongK: '--k moet een heel getal van 5 of meer zijn.',
  noFile: '{file} kan niet worden gelezen: {reason}',
  definitionProblem: '{file}, regel {line}, kolom {column}: {message}',
  unknownAxis: '--axes: "{axis}" is geen kenmerk van de definitie. Kies uit: {known}.',
  init: {
    missingOption: 'Geef bij --init --responses en --out op: het bestand voor de definitie.',
    exists: '{file} is er al. Kies een andere naam voor --out, of haal het bestand weg.',
    noAnswers:
      '{file} heeft geen kolom met hele getallen tot en met 10 of met woorden die bekende antwoorden zijn. Er valt dus niets te vragen.',
    written:
      '{file} geschreven. Vragen: {items}; schalen: {scales}; kenmerken: {attributes}. Kijk naar wat volgt; elk punt staat ook in het bestand op zijn plaats.',
    mend: 'regel {line}: {message}',
    about: 'Gemaakt uit een bestand met antwoorden. Kijk bij elke notitie die met "?" begint.',
    labels:
      'Wat betekenen de getallen van {from} tot en met {to}, en zijn er geen andere? Schrijf de antwoorden op, de laagste eerst.',
    wordOrder: 'Zijn dit de antwoorden, de laagste eerst: {answers}?',
    odd: '{code} staat in {fields}. Betekent het "geen antwoord"? Reken dan met --missing={code}.',
    apart:
      'De vragen van "{stem}" hebben antwoorden van een andere lengte dan de andere schalen. Daarom staan ze los. Een definitie heeft schalen van één lengte: maak hiervoor een tweede definitie.',
    crowded:
      'De vragen van "{stem}" zijn er {n}, en een schaal heeft er hoogstens {most}. Daarom staan ze los. Verdeel ze: voeg schalen toe, en scale: … bij hun vragen.',
    layerOrder: 'Zet de lagen op volgorde, de hoogste eerst.',
    noLayer:
      'Geen kolom "layer" gevonden: leidinggevenden en medewerkers worden niet vergeleken. Zegt een kolom wie leidinggeeft, noem die dan layer.',
    whoLeads: 'Welke lagen geven leiding? Noem ze alle.',
    noScales:
      'Geen schalen gevonden. Horen vragen bij elkaar? Voeg schalen toe, en scale: … bij hun vragen.',
    scales:
      'Vragen waarvan de kopjes alleen in het laatste getal verschillen, of die in één raster staan, zijn samengenomen. Klopt dat, en hoe heten de schalen?',
    reversed: 'Welke vragen zijn andersom gesteld? Zet er reversed: true bij.',
    left: {
      words:
        'Weggelaten: "{field}" bevat namen, vrije tekst of te veel verschillende waarden (als eerste in rij {row}).',
      range:
        'Weggelaten: "{field}" bevat getallen van {low} tot en met {high} (meer dan 10 als eerste in rij {row}). Antwoorden lopen van 0 of 1 tot hoogstens 10.',
      decimals:
        'Weggelaten: "{field}" bevat getallen met decimalen (als eerste in rij {row}): een gemiddelde of berekening, geen antwoord.',
      long: 'Weggelaten: "{field}" bevat lange getallen (als eerste in rij {row}): van een persoon of een formulier, geen antwoorden.',
      weights:
        'Weggelaten: "{field}" lijkt op gewichten. Is dat zo, analyseer dan met --weights "{field}".',
      dates: 'Weggelaten: "{field}" bevat datums.',
      same: 'Weggelaten: "{field}" is overal hetzelfde en verdeelt dus niemand.',
      empty: 'Weggelaten: "{field}" is leeg.',
      ticks:
        'Weggelaten: "{field}" bevat alleen 1: een vakje dat je kon aankruisen, geen antwoord op een schaal.',
      twice:
        'Weggelaten: "{field}" staat er meer dan een keer. Geef elke kolom een eigen naam als die moet meetellen.',
    },
  },
  headings: {
    empty: '{file} is leeg. Op de eerste regel horen de kopjes te staan.',
    oneColumn:
      'rij {row}: maar één kolom gevonden ("{heading}"). Scheid de kolommen met ; of , of een tab.',
    missingItem:
      'rij {row}: er is geen kolom "{field}". Voeg hem toe (leeg mag), of haal de vraag uit de definitie.',
    missingAttribute:
      'rij {row}: er is geen kolom "{field}". Voeg hem toe, of noem met --axes alleen de kenmerken die er zijn.',
    missingLayer: 'rij {row}: er is geen kolom "{field}". Die is nodig om de lagen te vergelijken.',
    noLayer: 'Er is geen kolom "layer": leidinggevenden en medewerkers worden niet vergeleken.',
    twice: 'rij {row}: de kolom "{field}" staat er twee keer in. Haal er een weg.',
    program: 'Gelezen als export van {program}. Eigen kolommen daarvan tellen niet mee: {columns}.',
    unknown: 'Kolommen die niet in de definitie staan, tellen niet mee: {fields}.',
    languages: 'Wil je de talen vergelijken? Noem die kolom er dan ook bij: --axes={axes}.',
    attributeLeftOut: 'Er is geen kolom "{field}": groepen worden daar niet op vergeleken.',
    partLeftOut: 'Niet gevraagd, dus niet meegeteld: {fields}.',
    shorterIndex: 'De index is het gemiddelde van de schalen die er zijn.',
    openLeftOut: 'Open antwoorden doen niet mee: die horen eerst gelezen te worden.',
    similar: ' Bedoel je "{similar}"?',
  },
  rows: {
    cells:
      'rij {row}: {cells} {cells=1:veld|velden}, en {headings} {headings=1:kopje|kopjes}. Maak de rij even lang.',
    quotes: 'rij {row}: een aanhalingsteken is niet gesloten. Sluit het, of haal het weg.',
    range:
      'rij {row}, {field}: "{value}" is geen heel getal van {low} tot en met {high}. Verbeter het, laat de cel leeg, of zeg --missing={value} als het "geen antwoord" betekent.',
    option: 'rij {row}, {field}: "{value}" is geen keuze. Kies uit: {known}.',
    tooMany: 'rij {row}, {field}: meer dan {pick} keuzes. Laat er hoogstens {pick} staan.',
    value: 'rij {row}, {field}: "{value}" is onbekend. Kies uit: {known}.',
    alike: '(Hetzelfde in nog {n} {n=1:rij|rijen}: {rows})',
    extraHeading: 'rij {row}: geen antwoorden maar woorden, dus gelezen als tweede rij koppen.',
    trials: 'Proefrondes van de vragenlijst, niet meegeteld: {n} {n=1:rij|rijen}.',
    onlyTrials:
      'Moeten ze meetellen, verwijder dan de kolommen die dat zeggen: Status en DistributionChannel, of V7 in oudere bestanden.',
    missing: '{code} is {n} keer gelezen als "geen antwoord". Betekent het dat?',
    none: '{file} heeft kopjes, maar geen rijen met antwoorden.',
    more: '… en nog {n} {n=1:probleem|problemen}.',
  },
  nothingWritten: 'Er is niets geschreven.',
  read: '{n} {n=1:rij|rijen} gelezen ({encoding}, gescheiden met {delimiter}).',
  written: 'Geschreven in {out}: {files}',
  noRelease: 'Geen publicatie: {headcount} rijen is te weinig om groepen van {k} te maken.',
  delimiterNames: { ';': 'puntkomma', ',': 'komma', tab: 'tab', '|': 'streepje' },
};

export type AnalyseTexts = typeof analyse;
