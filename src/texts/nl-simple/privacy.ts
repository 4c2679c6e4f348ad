import type { PrivacyTexts } from '../nl/privacy.ts';

export const privacy: PrivacyTexts = {
  title: 'Privacy bij deze vragen',
  pathTitle: 'Waar gaan je antwoorden heen?',
  path: {
    link: 'Je link is alleen van jou. De computer van het systeem weet of er met je link een stempel is gehaald. Hij weet niet wat je antwoordt. HR ziet ook niet wie een stempel haalde.',
    device:
      'Wat je invult, blijft op je eigen apparaat. Er gaat pas iets weg als je op Verstuur drukt.',
    ticket:
      'Bij het versturen vraagt je browser een stempel op een dichte envelop. De computer ziet niet wat erin zit. Later kan hij het stempel niet herkennen.',
    sealed:
      'Je antwoorden gaan op slot. Elk formulier is even groot. Er staat geen naam, tijd of adres op.',
    box: {
      'key-holder':
        'Na het einde maakt iemand met een sleutel ({holders}) de formulieren open. Dat gebeurt op een eigen computer. De computer van het systeem krijgt nooit een formulier dat je kunt lezen. Hij krijgt alleen de telling, en los daarvan wat mensen schreven.',
      'server-sealed':
        'Na het einde maakt de computer van het systeem de formulieren open. Hij telt ze stap voor stap. Tot de uitslag staan ze op slot op die computer. Bij de uitslag worden ze gewist. De sleutel en het geheim van de sleutel ook. Uit kopieën kan de beheerder ze nog 30 dagen terughalen, als het systeem dan zijn oude geheim nog heeft.',
    },
    groups:
      'De groepen staan vast voordat de vragen beginnen. Het zijn er {blocks}, samen {headcount} mensen. Wij laten alleen cijfers zien van groepen waar minstens {k} mensen antwoord gaven.',
    comments:
      'Wat mensen schrijven, staat los van de cijfers en door elkaar. Wij laten het alleen zien bij minstens 10 mensen die meedoen en 5 geschreven antwoorden. Wie de formulieren openmaakt, kan namen weghalen.',
  },
  shares: {
    box: 'Drie mensen hebben elk een deel van de sleutel ({holders}). Na het einde maken twee van hen samen de formulieren open. Dat doen ze op een computer die zij kiezen. Met één deel kan niemand iets. De computer van het systeem krijgt nooit een formulier dat je kunt lezen. Hij krijgt alleen de telling, en los daarvan wat mensen schreven.',
    who: 'Twee mensen met een deel van de sleutel',
    what: 'Kunnen bij het openen losse formulieren lezen. Zonder naam, wel met de groep. Zij laten alleen de telling zien, en wat mensen schreven.',
    together: {
      anonymous:
        'Werken twee van hen samen met de beheerder? Dan kunnen zij met de tijden proberen te raden welk formulier van wie is.',
      hr: 'Zij werken bij HR of beheren het systeem. Samen kunnen HR en de beheerder met de tijden proberen te raden welk formulier van wie is.',
    },
    sheets:
      'Wie openmaakt, kan losse formulieren van een groep lezen. In een groep van {k} valt een heel eigen mening soms op.',
    device:
      'De sleutel was één keer heel: op het apparaat waar hij is gemaakt. Is dat apparaat niet te vertrouwen? Dan helpt het niet dat de sleutel daarna in stukken is.',
  },
  serverOpens: {
    comments:
      'Wat mensen schrijven, staat los van de cijfers en door elkaar. Wij laten het alleen zien bij minstens 10 mensen die meedoen en 5 geschreven antwoorden. HR leest het eerst. HR kan iets weglaten. Dat kan ook later nog.',
    reader: {
      who: 'HR',
      what: 'Wat mensen schreven en wat in het verslag komt. Zonder naam, zonder cijfers, door elkaar. HR kan iets weglaten.',
      when: 'Na het einde, voor het verslag',
    },
  },
  whoTitle: 'Wie ziet wat, en wanneer?',
  who: {
    hrOpen: {
      who: 'HR',
      what: 'Wie een uitnodiging kreeg. En ongeveer hoeveel mensen meedoen, per groep van minstens 10 mensen. Nooit wie.',
      when: 'Zolang de vragen open zijn. Eén keer per dag nieuw.',
    },
    holder: {
      who: 'De persoon met de sleutel',
      what: 'Kan bij het openen losse formulieren lezen. Zonder naam, wel met de groep. Laat alleen de telling zien, en wat mensen schreven.',
      when: 'Na het einde',
    },
    operator: {
      who: 'Beheerder van het systeem',
      what: {
        sealed:
          'Dichte formulieren. En of er met een link een stempel is gehaald. Geen antwoorden die je kunt lezen.',
        readable:
          'Dichte formulieren, en ook de sleutel. Daarom beloven wij vertrouwelijk, en niet anoniem.',
      },
      when: 'Altijd',
    },
    stages: {
      hr: 'HR: het verslag',
      management: 'De leiding: het verslag',
      council: 'Ondernemingsraad: een eigen verslag',
      'unit-heads': 'Bazen van afdelingen: het verslag',
      staff: 'Alle medewerkers: het verslag',
    },
    report: 'Cijfers over groepen. Nooit over één persoon.',
    fromDate: 'Vanaf {date}',
    afterCounting: 'Na het tellen, stap voor stap',
  },
  limitsTitle: 'Wat kan er toch gebeuren?',
  limitsIntro: 'Geen systeem is helemaal veilig. Dit kan misschien toch:',
  limits: {
    malicious:
      'De beheerder kan een valse pagina maken. Daarom staat hieronder de code van het programma. De controlewoorden staan ook op papier.',
    together: {
      anonymous:
        'Werken de persoon met de sleutel en de beheerder samen? Dan kunnen zij met de tijden proberen te raden welk formulier van wie is.',
      hr: 'De persoon met de sleutel werkt bij HR of beheert het systeem. Samen kunnen HR en de beheerder met de tijden proberen te raden welk formulier van wie is.',
      server:
        'De computer van het systeem heeft de sleutel. De beheerder kan met de tijden proberen te raden welk formulier van wie is.',
    },
    sheets:
      'De persoon met de sleutel kan losse formulieren van een groep lezen. In een groep van {k} valt een heel eigen mening soms op.',
    colleagues:
      'Vertelt iedereen in je groep aan elkaar wat hij antwoordde? Dan weten zij samen ongeveer wat jij antwoordde. Soms weten ze het precies.',
    invented:
      'Je baas maakt de lijst met medewerkers. Zet hij mensen in je groep die niet bestaan? En vult hij voor hen in? Dan weet hij ongeveer wat jij antwoordde. Soms weet hij het precies. Het aantal mensen in je groep ligt vast voordat de vragenlijst opengaat. Zijn het er te veel? Zeg het tegen de ondernemingsraad.',
    repeated:
      'Bij elke vragenlijst worden de cijfers opnieuw afgerond. Krijg je in korte tijd heel vaak dezelfde vragen? Dan kan iemand met al die cijfers samen meer weten.',
    extra:
      'De beheerder kan formulieren maken voor mensen die niet meedoen. Nooit meer dan het aantal mensen met een uitnodiging. Het verslag laat de aantallen zien.',
    link: 'Iemand met jouw link, zoals HR die hem stuurt, kan meedoen in jouw plaats. Die kan ook proberen of jij al meedeed. Alleen openen laat dat niet zien. Proberen maakt je link op, als jij hem nog niet gebruikte. Dat lees je dan bij het versturen. Je leest daar ook waar je het kunt melden. Na het verslag ziet iedereen hoeveel stempels en formulieren er waren.',
    style: 'Aan hoe je schrijft, of aan wat je schrijft, kan iemand je herkennen.',
    history:
      'Je browser kan je link onthouden. Gebruiken anderen de computer ook? Gebruik dan een privévenster en de knop “Wis mijn antwoorden hier”.',
    traffic:
      'De computer van het systeem ziet je IP-adres, zoals bij elke website. Wij bewaren het niet.',
  },
  keepTitle: 'Hoe lang bewaren wij iets?',
  keep: {
    roster: 'Namen, adressen en links: tot {days} {days=1:dag|dagen} na het verslag.',
    ballots: 'Dichte formulieren: tot {days} {days=1:dag|dagen} na het verslag.',
    backups:
      'Kopieën van alle gegevens: daarna nog 30 dagen. Dan zijn ze ook daar weg. Wij maken een bewijs van het wissen.',
    device: 'Wat je invult op je apparaat: tot je verstuurt of wist.',
    report: 'Het verslag met cijfers over groepen blijft. Daar staan geen mensen in.',
  },
  rightsTitle: 'Je rechten (artikel 13 en 14 AVG)',
  rights: {
    controller: { term: 'Verantwoordelijk', value: '{controller}' },
    contact: { term: 'Vragen of klachten', value: '{contact}' },
    officer: {
      term: 'Functionaris voor privacy',
      value: 'Heeft je werk er een? Vraag het aan {contact}.',
    },
    purpose: {
      term: 'Waarom',
      value:
        'Wij willen weten hoe goed wij klanten helpen. En of bazen, medewerkers en afdelingen er anders over denken. Wij beoordelen geen mensen.',
    },
    basis: {
      term: 'Mag dit van de wet?',
      value:
        'Ja. Je werkgever wil de organisatie beter maken. De wet noemt dat een gerechtvaardigd belang (artikel 6 lid 1 onder f AVG). Je hoeft niet mee te doen. Niet meedoen heeft geen gevolgen.',
    },
    data: {
      term: 'Welke gegevens',
      value:
        'Uit de lijst van je werkgever: naam, e-mailadres, taal, laag en afdeling. Soms ook de plaats en of je klanten ziet. Jij gaf ons die niet. Je antwoorden staan ergens anders.',
    },
    recipients: {
      term: 'Wie werkt er nog mee',
      value:
        'Soms Cloudflare, een bedrijf uit Amerika. De gegevens staan dan in de Europese Unie. Het programma kan ook ergens anders draaien. Daarvoor gelden vaste contracten van de Europese Commissie (artikel 46). Komt je uitnodiging met de mail? Dan ziet het mailbedrijf je adres. Verder geven wij niets door.',
    },
    yours: {
      term: 'Wat je mag vragen',
      value:
        'Je mag vragen wat er over jou in de lijst staat. Je mag vragen om het te verbeteren, te wissen of niet te gebruiken. Je mag ook zeggen dat je het niet wilt (artikel 15 tot en met 21). Zonder je code weten wij niet welk formulier van jou is (artikel 11 lid 2). Heb je de code nog? Dan kunnen wij je formulier vinden zolang het er is. Je mag daarvoor hetzelfde vragen. Vraag het aan {contact}.',
    },
    automated: {
      term: 'Beslist een computer over jou?',
      value: 'Nee. Wij maken ook geen profiel van je.',
    },
    complaint: {
      term: 'Klacht',
      value: 'Je kunt een klacht sturen naar de Autoriteit Persoonsgegevens.',
    },
    council: { term: 'Ondernemingsraad', value: '{decision} ({date})' },
    noCouncil: {
      term: 'Ondernemingsraad',
      value: 'Er staat geen besluit van de ondernemingsraad.',
    },
    councilSaid: {
      consent: 'De ondernemingsraad vindt deze vragenlijst goed. Dat was op {date}.',
      advice: 'De ondernemingsraad gaf advies. Dat was op {date}.',
      none: 'Je werkgever zegt: er is geen ondernemingsraad ({date}).',
      refused: 'De ondernemingsraad zei nee op {date}. De vragenlijst begint zo niet.',
      settled:
        'De ondernemingsraad zei eerst nee. Je werkgever zegt dat het probleem is opgelost ({date}). Je werkgever schrijft: ‘{reason}’',
    },
    councilRecordedBy: {
      hr: 'Je werkgever schreef dit op.',
      council: 'De ondernemingsraad schreef dit zelf op.',
    },
  },
  checkTitle: 'Zelf controleren',
  check: {
    words: 'Controlewoorden',
    wordsHelp:
      'Deze woorden horen bij alle regels van deze vragenlijst. Staan er andere woorden in je brief of bij een collega? Vul dan niets in.',
    manifest: 'Alle regels',
    receipts: 'Getelde codes',
    program: 'Code van het programma op je apparaat',
    programHelp:
      'Deze code (SHA-256) hoort bij het bestand {file}. Iedereen kan het programma zelf maken. Dan krijg je precies hetzelfde bestand.',
    partsTitle: 'De codes van de andere bestanden',
    partsHelp:
      'Het programma gebruikt ook deze bestanden. Is er één letter anders? Dan weigert je browser ze.',
    sources: 'Het programma zelf',
    noTimes: 'In de database staat bij links, stempels en formulieren geen tijd en geen volgorde.',
    opened:
      'Bij het openen wordt elk formulier nagekeken. Alleen de telling komt naar buiten, en los daarvan wat mensen schreven.',
    fixedGroups: 'De groepen staan vast voordat de vragen beginnen.',
    smallestGroup:
      'Van een te kleine groep laten wij geen cijfers zien. Ook niet als je gaat rekenen.',
    sameForAll:
      'Bij de controlewoorden horen vaste vragen en sleutels. Krijgt je pagina andere? Dan stopt de pagina. Krijgt iedereen dezelfde? Dat zie je als je de woorden vergelijkt met die van collega’s.',
    keptTitle: 'Welk bestand en welke test bij elke belofte horen',
    kept: { promise: 'Belofte', file: 'Bestand', test: 'Test' },
  },
};
