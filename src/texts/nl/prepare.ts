export const prepare = {
  settings: {
    title: 'Instellingen',
    lead: 'Wat hier staat, belooft de meting aan medewerkers. Je kunt het veranderen tot je de meting vastlegt.',
    locked:
      'De groepen zijn al ingedeeld, dus deze instellingen staan vast. Terug naar de voorbereiding kan alleen zolang de meting nog niet is vastgelegd.',
    what: 'Wat en wanneer',
    name: 'Naam van de meting',
    definition: 'Vragenlijst',
    languages: 'In welke talen?',
    coreValues: 'Eigen kernwaarden ({language})',
    coreValuesOthers: 'Eigen kernwaarden in nog meer talen',
    coreValuesHint:
      'Eén per regel, hoogstens zes. Over elke waarde komt één uitspraak bij de vragen. Laat leeg als je dit niet wilt. Een taal die je leeg laat, krijgt de namen uit de eerste.',
    translation: {
      drafted: 'vertaald, nog niet gelezen door een moedertaalspreker',
      read: 'gelezen door een moedertaalspreker',
      tested: 'getest met medewerkers',
    },
    languagesHint: 'Iedereen kan zelf wisselen.',
    opens: 'Open vanaf',
    opensHint: 'Om 7.00 uur gaat de meting vanzelf open, als alles klaar is.',
    closes: 'Open tot en met',
    closesHint: 'Om middernacht sluit de meting vanzelf. Drie weken is vaak genoeg.',
    groups: 'Groepen',
    k: 'Wat is de kleinste groep in het rapport?',
    kHint:
      'Over een groep met minder antwoorden zegt het rapport niets. Een hoger getal beschermt beter, een lager getal laat meer zien.',
    kChoice: {
      5: '5 mensen, het minimum',
      7: '7 mensen, ons advies',
      10: '10 mensen, extra voorzichtig',
    },
    kOther: '{n} mensen',
    axes: 'Waarop mag het rapport nog meer verdelen?',
    axesHint: 'Laag en afdeling doen altijd mee. Elke verdeling erbij maakt de groepen kleiner.',
    axisMissing: 'Op de lijst is dit bij {n} {n=1:persoon|mensen} leeg. Vul het eerst aan.',
    response: 'Hoeveel procent doet naar verwachting mee?',
    responseHint:
      'Wij maken de groepen zo groot dat er bij deze deelname genoeg antwoorden zijn. Liever iets te laag dan te hoog.',
    responseLayer: '{layer}, in procenten',
    trust: 'Sleutel en belofte',
    promise: 'Wie bewaart de sleutel van de stembus?',
    promiseHint: 'Zonder sleutel kan niemand de antwoorden lezen, ook wij niet.',
    anonymous: 'Ondernemingsraad of vertrouwenspersoon',
    anonymousHint:
      'Medewerkers lezen: zonder je naam, en vertrouwelijk. Het rapport heet anoniem. De sleutelbewaarder werkt niet bij HR en beheert dit systeem niet.',
    confidential: 'HR zelf',
    confidentialHint: 'De meting heet vertrouwelijk. Medewerkers lezen dat HR de sleutel heeft.',
    holder: 'Sleutelbewaarder {n}',
    holderHint: 'Een naam of functie. Medewerkers zien dit.',
    holderKeyMade:
      'De sleutel is al gemaakt. Verander je hier een naam, of wie de stembus opent, dan moet de sleutel opnieuw gemaakt worden. Wie geen sleutelbewaarder meer is, kan niet meer naar binnen.',
    holderTwo:
      'Twee is veilig: is de een er niet, dan is de ander er nog. Raken alle sleutels kwijt, dan is de meting verloren.',
    retention: 'Bewaren',
    rosterDays: 'Na hoeveel dagen verwijderen wij namen en links?',
    ballotDays: 'Na hoeveel dagen verwijderen wij de versleutelde antwoorden?',
    daysHint:
      'Gerekend vanaf de uitslag, van 1 tot en met 365. Alleen als de namen er nog zijn wanneer de volgende meting opent, kan het verloop zeggen hoeveel medewerkers nieuw of weg zijn. Korter bewaren is veiliger.',
  },
  plan: {
    title: 'Groepen indelen',
    lead: 'Eén vraag bepaalt hoe wij mensen in groepen indelen. Kijk per antwoord wat het rapport dan laat zien.',
    question: 'Wat wil je vooral vergelijken?',
    tree: {
      layers: 'De lagen in de hele organisatie',
      sides: 'Leidinggevenden en medewerkers per afdeling',
    },
    treeAbout: {
      layers:
        'Bijvoorbeeld: ziet de directie hetzelfde als de teamleiders en de medewerkers? Afdelingen komen daarna.',
      sides:
        'Bijvoorbeeld: kijken de leidinggevenden van Verkoop anders dan hun eigen mensen? Fijne lagen komen daarna.',
    },
    recommended: 'ons advies',
    treeReason: {
      pairs: 'Genoeg afdelingen zijn groot genoeg om leiding en medewerkers te vergelijken.',
      layers:
        'Te weinig afdelingen zijn groot genoeg om leiding en medewerkers per afdeling te vergelijken. De lagen kun je wel vergelijken.',
      sides:
        'Alleen leiding en medewerkers van de hele organisatie zijn groot genoeg om te vergelijken.',
      whole: 'Alleen de organisatie als geheel is groot genoeg.',
    },
    about:
      'Groepen die het rapport bijna zeker laat zien: {shown}. Plekken waar het bijna zeker leiding en medewerkers vergelijkt: {pairs}. Blokken waarin antwoorden worden bewaard: {blocks}.',
    groups: 'Welke groepen laat het rapport zien?',
    pairs: 'Waar vergelijkt het leiding en medewerkers?',
    noPairs: 'Nergens: daarvoor zijn de groepen te klein.',
    group: 'Groep',
    covers: 'Het rapport dekt',
    coversValue: '{covered} van de {n}',
    coversLikely: '{covered} van de {n}, bij lagere deelname {likely}',
    sure: 'Hoe zeker?',
    departments: 'Afdelingen',
    organisation: 'Hele organisatie',
    leaders: 'Leiding',
    staff: 'Medewerkers',
    certainty: {
      certain: 'zeker',
      likely: 'waarschijnlijk',
      uncertain: 'onzeker',
      no: 'niet',
    },
    certaintyAbout: {
      certain: 'in minstens 99 van de 100 keer, bij de deelname die je verwacht',
      likely: 'in minstens 90 van de 100 keer',
      uncertain: 'in minder dan 90 van de 100 keer',
      no: 'te klein, of alleen samen met andere groepen',
    },
    part: 'deels',
    counts: '{n} {certainty}',
    simulated:
      'Dit hebben wij nagespeeld met de deelname die je verwacht. Na het sluiten kan er nog iets samengaan, om iedereen te beschermen.',
    notThere: 'Dit komt niet in het rapport',
    notSure: 'Dit komt er misschien niet in',
    more: 'en nog {n}',
    onlyWholePair:
      'Leidinggevenden en medewerkers vergelijkt het rapport alleen in de hele organisatie, niet per afdeling.',
    leftOut:
      '{axis} doet niet mee: bij {n} {n=1:persoon|mensen} op de lijst is dat leeg. Vul het daar aan als je erop wilt indelen.',
    pooled: 'Wie staat bij een andere groep?',
    pooledHelp:
      'Deze mensen zijn met te weinig voor een eigen groep. Kijk of dat klopt. Alleen HR ziet dit.',
    pooledNone: 'Niemand hoefde bij een andere groep.',
    pooledValue: '{values}: {n}',
    compare: 'Wat verandert er met een andere kleinste groep?',
    compareHelp:
      'Zoveel groepen laat het rapport bijna zeker zien, met het aantal vergelijkingen tussen leiding en medewerkers.',
    k: 'Kleinste groep',
    compareValue: 'groepen: {groups}, vergelijkingen: {pairs}',
    compareNone: 'te klein',
    kNow: 'nu gekozen',
    kReason: {
      default: 'Voor jullie past {k} het best: dat is ook ons gewone advies.',
      'larger-costs-nothing':
        'Voor jullie past {k} het best: je verliest er geen groep mee en het beschermt beter.',
      'small-organisation':
        'Voor jullie past {k} het best: met een hoger getal laat het rapport bijna niets zien.',
      'too-small':
        'De organisatie is te klein: bij geen enkel getal kan het rapport iets laten zien.',
    },
    change:
      'Andere groepen nodig? Verander de kleinste groep, de verwachte deelname of de verdelingen.',
    toSettings: 'Naar de instellingen',
    submit: 'Deel de groepen zo in',
    planned: 'De groepen zijn ingedeeld. Dit is de indeling.',
    tooSmall:
      'Met een kleinste groep van {k} is de organisatie te klein voor een meting. Verlaag de kleinste groep of verhoog de verwachte deelname.',
  },
  proof: {
    title: 'Vragenlijst nalezen',
    lead: 'Zo zien medewerkers de vragen. Je kunt hier niets invullen of bewaren.',
    language: 'Taal',
    side: 'Voor wie',
    sides: { staff: 'Medewerkers', leaders: 'Leidinggevenden' },
    screen: 'Scherm {n} van {of}',
    leadersOnly: 'alleen voor leidinggevenden',
    pick: 'Kies er hoogstens {n}.',
    open: 'Open vraag, hoogstens {n} tekens.',
    options: 'Antwoorden',
    show: 'Toon',
    ends: 'Van {from} ({low}) tot en met {to} ({high})',
    count: '{n} {n=1:vraag|vragen} op {screens} {screens=1:scherm|schermen}',
  },
  keys: {
    title: 'Sleutels',
    lead: 'De antwoorden gaan in een stembus op slot. Alleen een sleutelbewaarder kan die openen.',
    how: 'Zo werkt het',
    steps: [
      'Maak voor elke sleutelbewaarder een link en geef die zelf, het liefst persoonlijk.',
      'De eerste sleutelbewaarder maakt de sleutel, op een eigen computer. Wij zien de sleutel nooit.',
      'Elke sleutelbewaarder bewaart een bestand én een papier met herstelwoorden, en laat zien dat ze werken.',
      'Eén sleutelbewaarder oefent het openen. Daarna kun je de meting vastleggen.',
    ],
    holder: 'Sleutelbewaarder',
    proven: 'Bewaard en bewezen',
    rehearsed: 'Geoefend',
    yes: 'ja',
    no: 'nog niet',
    link: 'Link',
    makeLink: 'Maak een link voor {name}',
    linkMade: 'De link voor {name} is gemaakt',
    linkHelp:
      'Kopieer hem nu en geef hem alleen aan {name}. Hij werkt één keer, veertien dagen lang, en staat hierna nergens meer. Een oude link blijft werken tot hij is gebruikt.',
    linkLabel: 'Link voor {name}',
    keyMade: 'De sleutel van de stembus is gemaakt.',
    keyMissing: 'Er is nog geen sleutel. Zolang die er niet is, kan de meting niet open.',
    ready: 'Alle sleutels zijn klaar. Je kunt de meting vastleggen.',
    boxWaits:
      'De meting is gesloten. Een sleutelbewaarder opent nu de stembus, op een eigen computer.',
    tickets: 'Sleutels van de groepen',
    ticketsHelp:
      'Elke groep krijgt een eigen sleutel om formulieren te stempelen. Die maken wij zelf.',
    ticketsCount: '{made} van de {total} klaar',
    ticketsGo: 'Ga verder met maken',
  },
};

export type PrepareTexts = typeof prepare;
