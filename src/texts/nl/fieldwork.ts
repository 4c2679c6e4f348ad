export const fieldwork = {
  invite: {
    title: 'Uitnodigen',
    lead: 'Iedereen heeft een eigen link. Geef die per mail, of op een kaart.',
    notOpen: 'De meting gaat open op {day}. Tot die tijd laten de links dat zien.',
    mail: 'Per e-mail',
    mailHelp:
      'Download de links en verstuur ze met jullie eigen mailprogramma. In het bestand staan naam, e-mail, link en de controlewoorden. Zet de controlewoorden in elke taal in jullie brief: dan kan iedereen ze vergelijken.',
    mailCare:
      'Wie een link heeft, kan hem gebruiken. Verwijder het bestand als je klaar bent. Het logboek noteert dat je het hebt gedownload.',
    download: 'Download de links (CSV)',
    some: 'Alleen een paar mensen',
    someHelp:
      'Voor wie er later bij kwam, of wie de link kwijt is. Het is dezelfde link als de eerste keer: wie al meedeed, kan niet nog eens.',
    numbers: 'Personeelsnummers',
    numbersHint:
      'Onder elkaar, of met komma’s, puntkomma’s of spaties ertussen. Plakken uit Excel kan ook.',
    downloadSome: 'Download alleen deze links (CSV)',
    cards: 'Op papier',
    cardsHelp:
      'Per groep een stapel kaarten zonder naam, geschud. Laat mensen zelf een kaart trekken.',
    cardsCare:
      'Geef één kaart per persoon uit de stapel van de eigen groep. Wie al een link per mail heeft, hoort geen kaart te krijgen.',
    print: 'Maak de kaarten',
    everyone: 'Voor iedereen een kaart',
    noEmail: 'Alleen voor mensen zonder e-mail ({n})',
    whom: 'Voor wie?',
  },
  cards: {
    title: 'Kaarten',
    lead: 'Print op A4, op ware grootte en aan één kant van het papier. Snijd langs de lijnen.',
    howTo: 'Zo deel je ze uit',
    steps: [
      'Elke groep heeft een eigen stapel. Het voorblad zegt welke.',
      'Houd de stapel gesloten en laat mensen zelf trekken. Schrijf niet op wie welke kaart heeft.',
      'Vernietig wat overblijft als de meting sluit.',
    ],
    print: 'Druk op Ctrl + P (of ⌘ + P) om te printen.',
    stack: 'Stapel voor: {label}',
    stackCount: '{n} {n=1:kaart|kaarten}',
    none: 'Er zijn geen kaarten om te printen.',
    pages: 'Alle kaarten',
    pagesHelp: 'Er zijn {pages} pagina’s met kaarten. Print ze allemaal.',
    page: 'Pagina {page}',
    asPdf: 'Als bestand om te printen',
    asPdfHelp:
      'Dezelfde kaarten en codes, op A4 in het raster van gewone etiketvellen, met snijtekens. Het bestand bevat de links: verwijder het na het printen. Het logboek noteert hoeveel kaarten erin staan.',
    pdf: 'Kaarten (pdf)',
    letters: 'Brieven (pdf)',
    kiosk:
      'Op een gedeeld apparaat, zoals een tablet in de kantine, open je {address}. Daar typt ieder de code van de eigen kaart. Er blijft niets op staan. Raakt twee minuten niemand het aan, of drukt iemand op Volgende persoon, dan is het leeg voor de volgende.',
    noPaper:
      'Een vragenlijst op gewoon papier bieden wij niet. Handschrift is te herkennen, iemand moet de bladen ophalen en overtypen, en niets houdt tegen dat er een blad bij komt of verdwijnt. Wie niet van een scherm leest, kan de code door iemand van eigen keuze laten intypen, of met een schermlezer invullen.',
  },
  participation: {
    title: 'Deelname',
    lead: 'Eén keer per dag tellen wij hoeveel mensen al een stempel hebben opgehaald, in grove stappen. Het percentage gaat over iedereen die bij de start was uitgenodigd.',
    day: 'Stand van {day}',
    none: 'Er is nog niet geteld. Kijk morgen weer.',
    group: 'Groep',
    invited: 'Uitgenodigd',
    band: 'Deelname',
    bands: {
      below: 'minder dan {to}%',
      between: '{from} tot {to}%',
      above: '{from}% of meer',
    },
    small:
      '{n} {n=1:groep|groepen} met minder dan 10 mensen laten wij niet zien, en 0 of 100% ook niet. Zo kan niemand uitrekenen wie meedoet.',
    smallNone: '0 en 100% laten wij niet zien. Zo kan niemand uitrekenen wie meedoet.',
    smallOne:
      '1 groep met minder dan 10 mensen laten wij niet zien, en 0 of 100% ook niet. Zo kan niemand uitrekenen wie meedoet.',
    tip: 'Blijft een groep achter? Herinner dan de hele groep, niet één persoon. Je kunt niet zien wie heeft meegedaan.',
    noResults: 'Uitkomsten zijn er pas na het sluiten. Ook jij kunt ze nu niet zien.',
    close: 'Sluit de meting',
  },
};

export type FieldworkTexts = typeof fieldwork;
