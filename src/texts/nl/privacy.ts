export const privacy = {
  title: 'Privacy bij deze meting',
  pathTitle: 'De weg van je antwoorden',
  path: {
    link: 'Je link is persoonlijk. De server onthoudt of er met een link een stempel is opgehaald, maar niet wat iemand antwoordt. HR krijgt ook dat niet per persoon te zien.',
    device:
      'Terwijl je invult, blijft alles op je eigen apparaat. Er gaat niets naar de server tot je op Verstuur drukt.',
    ticket:
      'Bij het versturen vraagt je browser een stempel voor een dichte envelop. De server stempelt zonder te zien wat erin zit, en kan het stempel later niet herkennen.',
    sealed:
      'Je antwoorden gaan op slot met de sleutel van de stembus. Elk formulier is precies even groot en er staat geen naam, tijd of adres bij.',
    box: {
      'key-holder':
        'Na het sluiten opent een sleutelbewaarder ({holders}) de stembus op een eigen computer. De server krijgt nooit een leesbaar formulier, alleen de telling en de losse open antwoorden.',
      'server-sealed':
        'Na het sluiten opent de server de stembus zelf, in stappen, en maakt de telling. Tot de uitslag staan de geopende formulieren versleuteld op de server. Met de uitslag worden ze gewist, en ook de sleutel en het geheim dat die sleutel beschermt. Uit reservekopieën kan de beheerder ze nog 30 dagen terughalen, als het systeem dan nog zijn oude geheim heeft.',
    },
    groups:
      'De groepen staan vast voordat de meting begint: het zijn er {blocks}, samen {headcount} mensen. Cijfers verschijnen alleen over groepen waarin minstens {k} mensen hebben geantwoord.',
    comments:
      'Open antwoorden worden los van de cijfers getoond, door elkaar, en alleen bij minstens 10 deelnemers en 5 open antwoorden. Wie de stembus opent, kan er namen uit halen.',
  },
  shares: {
    box: 'Na het sluiten openen twee van de drie sleutelbewaarders ({holders}) samen de stembus, op een computer die zij kiezen. Ieder heeft een deel van de sleutel; met één deel kan niemand iets. De server krijgt nooit een leesbaar formulier, alleen de telling en de losse open antwoorden.',
    who: 'Twee sleutelbewaarders samen',
    what: 'Kunnen bij het openen technisch losse formulieren lezen, zonder naam, met de groep erbij. Publiceren alleen de telling en de losse open antwoorden.',
    together: {
      anonymous:
        'Spannen twee sleutelbewaarders en de beheerder samen, dan kunnen zij met tijdstippen proberen te raden welk formulier van wie is.',
      hr: 'De sleutelbewaarders horen bij HR of het systeembeheer. Samen kunnen HR en beheer met tijdstippen proberen te raden welk formulier van wie is.',
    },
    sheets:
      'De sleutelbewaarders die openen, kunnen losse formulieren van een groep lezen. In een groep van {k} valt een heel eigen mening misschien op.',
    device:
      'De sleutel is één keer heel geweest: op het apparaat waarop hij is gemaakt en gesplitst. Is dat apparaat niet te vertrouwen, dan helpt splitsen niet.',
  },
  serverOpens: {
    comments:
      'Open antwoorden worden los van de cijfers getoond, door elkaar, en alleen bij minstens 10 deelnemers en 5 open antwoorden. HR leest ze voordat ze worden gepubliceerd, en kan er dan een weglaten. Ook later kan HR een antwoord intrekken.',
    reader: {
      who: 'HR',
      what: 'De open antwoorden die in het rapport komen, zonder naam, zonder cijfers en door elkaar. HR kan er een weglaten.',
      when: 'Na het sluiten, voor het publiceren',
    },
  },
  whoTitle: 'Wie ziet wat, en wanneer',
  who: {
    hrOpen: {
      who: 'HR',
      what: 'Wie is uitgenodigd, en per groep van minstens 10 mensen ongeveer hoeveel er meedoen. Nooit wie.',
      when: 'Terwijl de meting open is, één keer per dag bijgewerkt',
    },
    holder: {
      who: 'Sleutelbewaarder',
      what: 'Kan bij het openen technisch losse formulieren lezen, zonder naam, met de groep erbij. Publiceert alleen de telling en de losse open antwoorden.',
      when: 'Na het sluiten',
    },
    operator: {
      who: 'Beheerder van het systeem',
      what: {
        sealed:
          'Gesloten formulieren en of er met een link een stempel is opgehaald. Geen leesbare antwoorden.',
        readable:
          'Gesloten formulieren, en technisch ook de sleutel. Daarom beloven we vertrouwelijkheid en geen anonimiteit.',
      },
      when: 'De hele tijd',
    },
    stages: {
      hr: 'HR: het rapport',
      management: 'Management: het rapport',
      council: 'Ondernemingsraad: de eigen uitgave van het rapport',
      'unit-heads': 'Leidinggevenden van afdelingen: het rapport',
      staff: 'Alle medewerkers: het rapport',
    },
    report: 'Cijfers over groepen, nooit over één persoon',
    fromDate: 'Vanaf {date}',
    afterCounting: 'Na het tellen, in stappen',
  },
  limitsTitle: 'Wat mogelijk blijft',
  limitsIntro: 'Geen enkel systeem maakt alles onmogelijk. Dit kunnen we niet uitsluiten:',
  limits: {
    malicious:
      'Wie het systeem beheert, kan de pagina zelf vervalsen. Daarom staat hieronder de code van het programma, en staan de controlewoorden ook op papier.',
    together: {
      anonymous:
        'Spannen de sleutelbewaarder en de beheerder samen, dan kunnen zij met tijdstippen proberen te raden welk formulier van wie is.',
      hr: 'De sleutelbewaarder hoort bij HR of het systeembeheer. Samen kunnen HR en beheer met tijdstippen proberen te raden welk formulier van wie is.',
      server:
        'De server heeft de sleutel. De beheerder kan met tijdstippen proberen te raden welk formulier van wie is.',
    },
    sheets:
      'De sleutelbewaarder kan losse formulieren van een groep lezen. In een groep van {k} valt een heel eigen mening misschien op.',
    colleagues:
      'Als al je groepsgenoten elkaar vertellen wat ze antwoordden, weten ze samen ongeveer, en soms precies, wat jij antwoordde.',
    invented:
      'Je werkgever maakt de personeelslijst. Zet die verzonnen mensen in jouw groep en vult hij voor hen in, dan weet hij ongeveer, en soms precies, wat jij antwoordde. Hoeveel mensen je groep heeft, ligt vast voordat de meting opengaat. Ken je je groep en zijn het er te veel? Zeg het dan tegen de ondernemingsraad.',
    repeated:
      'Cijfers worden bij elke meting opnieuw afgerond. Wie je in korte tijd vaak dezelfde vragen stelt, kan dat wegmiddelen.',
    extra:
      'De beheerder kan formulieren toevoegen voor mensen die niet meedoen, nooit meer dan het aantal uitgenodigde mensen. De aantallen staan in het rapport.',
    link: 'Wie jouw link heeft, zoals HR die hem verstuurt, kan hem gebruiken in jouw plaats, of proberen of jij al meedeed. Alleen openen laat dat niet zien. Proberen maakt een link op die je nog niet gebruikte: dat lees je dan bij het versturen, en ook waar je het meldt. Na het rapport kan iedereen zien hoeveel stempels en hoeveel formulieren er waren.',
    style: 'Aan je schrijfstijl of aan details in een open antwoord kan iemand je herkennen.',
    history:
      'De geschiedenis van je browser kan je link bewaren. Gebruik op een gedeelde computer een privévenster en de knop “Wis mijn antwoorden hier”.',
    traffic:
      'De server ziet, zoals elke website, je IP-adres als je verbinding maakt. We bewaren het niet.',
  },
  keepTitle: 'Hoe lang we iets bewaren',
  keep: {
    roster: 'Namen, adressen en links: tot {days} {days=1:dag|dagen} na het rapport.',
    ballots: 'Gesloten formulieren: tot {days} {days=1:dag|dagen} na het rapport.',
    backups:
      'Reservekopieën van de database: nog 30 dagen daarna. Dan is het ook daar weg. Van het wissen komt een bewijs.',
    device: 'Wat je invult op je apparaat: tot je verstuurt of wist.',
    report: 'Het rapport met cijfers over groepen: blijft bewaard. Daar staan geen mensen in.',
  },
  rightsTitle: 'Je rechten (artikel 13 en 14 AVG)',
  rights: {
    controller: { term: 'Verantwoordelijk', value: '{controller}' },
    contact: { term: 'Vragen of klachten', value: '{contact}' },
    officer: {
      term: 'Functionaris gegevensbescherming',
      value: 'Heeft je werkgever er een? Dan vertelt {contact} je hoe je die bereikt.',
    },
    purpose: {
      term: 'Waarvoor',
      value:
        'Meten hoe de organisatie met service omgaat, en de beelden van lagen en afdelingen vergelijken. Niet om mensen te beoordelen.',
    },
    basis: {
      term: 'Grondslag',
      value:
        'Gerechtvaardigd belang van de werkgever bij het verbeteren van de organisatie (artikel 6 lid 1 onder f AVG). Meedoen is vrijwillig. Niet meedoen heeft geen gevolgen.',
    },
    data: {
      term: 'Welke gegevens',
      value:
        'Uit de personeelslijst van je werkgever, dus niet van jou zelf: naam, e-mailadres, taal, laag en afdeling, en soms locatie en klantcontact. Je antwoorden staan daar los van.',
    },
    recipients: {
      term: 'Wie verwerkt mee',
      value:
        'Cloudflare, een Amerikaans bedrijf, als dat de server levert. De database staat dan in de Europese Unie; het programma kan ook elders draaien. Daarvoor gelden de modelcontracten van de Europese Commissie (artikel 46). Gaan uitnodigingen per mail, dan ziet ook de maildienst je adres. We delen niets met anderen.',
    },
    yours: {
      term: 'Wat je kunt vragen',
      value:
        'Van je gegevens in de personeelslijst: inzage, verbetering, verwijdering of beperking, en je kunt bezwaar maken (artikel 15 tot en met 21). Zonder je ontvangstbewijs kunnen we niet zien welk formulier van jou is (artikel 11 lid 2). Heb je de code bewaard? Dan is je gesloten formulier te vinden zolang het bestaat, en kun je daarvoor hetzelfde vragen. Vraag het aan {contact}.',
    },
    automated: {
      term: 'Besluiten door een computer',
      value: 'Die zijn er niet, en ook geen profielen.',
    },
    complaint: {
      term: 'Klacht',
      value: 'Je kunt een klacht indienen bij de Autoriteit Persoonsgegevens.',
    },
    council: { term: 'Ondernemingsraad', value: '{decision} ({date})' },
    noCouncil: {
      term: 'Ondernemingsraad',
      value: 'Er is geen besluit van de ondernemingsraad vastgelegd.',
    },
    councilSaid: {
      consent: 'De ondernemingsraad stemde op {date} in met deze meting.',
      advice: 'De ondernemingsraad gaf op {date} advies over deze meting.',
      none: 'Er is geen ondernemingsraad, zegt je werkgever ({date}).',
      refused: 'De ondernemingsraad stemde op {date} niet in. De meting gaat zo niet open.',
      settled:
        'De ondernemingsraad stemde eerst niet in. Je werkgever zegt dat het geschil is opgelost ({date}), met deze woorden: “{reason}”',
    },
    councilRecordedBy: {
      hr: 'Je werkgever heeft dit vastgelegd.',
      council: 'De ondernemingsraad heeft dit zelf vastgelegd.',
    },
  },
  checkTitle: 'Zelf controleren',
  check: {
    words: 'Controlewoorden',
    wordsHelp:
      'Ze vatten alle spelregels van deze meting samen. Verschillen ze van die in je brief of bij een collega, vul dan niets in.',
    manifest: 'Alle spelregels, zoals ze zijn vastgelegd',
    receipts: 'Getelde ontvangstbewijzen',
    program: 'Code van het programma op je apparaat',
    programHelp:
      'Deze code (SHA-256) hoort bij het bestand {file}. Wie de broncode zelf bouwt, krijgt precies hetzelfde bestand.',
    partsTitle: 'De codes van de andere bestanden van het programma',
    partsHelp:
      'Het programma laadt ook deze bestanden. Je browser weigert ze als er ook maar één teken in veranderd is.',
    sources: 'De broncode',
    noTimes: 'In de database staat bij links, stempels en formulieren geen tijd en geen volgorde.',
    opened:
      'Elk formulier wordt bij het openen gecontroleerd. Alleen de telling en de losse open antwoorden komen naar buiten.',
    fixedGroups: 'De groepen staan vast voordat de meting begint.',
    smallestGroup:
      'Over een groep die te klein is, komt geen enkel cijfer naar buiten, ook niet door optellen en aftrekken.',
    sameForAll:
      'Bij de controlewoorden horen vaste vragen en sleutels. Krijgt je pagina andere, dan stopt zij. Of ze voor iedereen dezelfde zijn, zie je door de woorden met die van collega’s te vergelijken.',
    keptTitle: 'Welk bestand en welke test elke belofte bewaken',
    kept: { promise: 'Belofte', file: 'Bestand', test: 'Test' },
  },
};

export type PrivacyTexts = typeof privacy;
