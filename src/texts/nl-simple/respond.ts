import type { RespondTexts } from '../nl/respond.ts';

export const respond: RespondTexts = {
  title: 'Vragen',
  noScript:
    'Deze vragen werken niet zonder JavaScript. Je antwoorden gaan op je eigen apparaat op slot. Dat doet JavaScript. Zet het aan. Of open je link in een andere browser.',
  loading: 'Even wachten …',
  slow: 'Duurt het lang? Laad de pagina opnieuw. Of open je link in een nieuwere browser.',
  clearDevice: 'Wis mijn antwoorden hier',
  privacyLink: 'Meer over privacy',
  opensNewTab: 'opent een nieuw tabblad',
  welcome: {
    title: 'Welkom',
    anonymousTitle: 'Zonder je naam, en vertrouwelijk',
    confidentialTitle: 'Zo blijven je antwoorden vertrouwelijk',
    separate:
      'Met je link zien wij alleen dat je mag meedoen. Je antwoorden gaan op dit apparaat op slot. Ze komen bij ons zonder je naam.',
    anonymousKey:
      'Alleen {holder} kan ze openen. Die heeft de sleutel. Die werkt niet bij HR en beheert dit systeem niet.',
    anonymousShares:
      'Deze drie hebben elk een deel van de sleutel: {holder}. Alleen twee samen kunnen ze openen. Zij werken niet bij HR en beheren dit systeem niet.',
    confidentialHr:
      'Dit is wie ze opent: {holder}. Die werkt bij HR of beheert het systeem. Daarom zeggen we vertrouwelijk, en niet anoniem.',
    confidentialShares:
      'Twee van deze drie openen ze samen: {holder}. Zij werken bij HR of beheren het systeem. Daarom zeggen we vertrouwelijk, en niet anoniem.',
    confidentialServer:
      'Na het einde opent het systeem ze zelf. Daarom zeggen we vertrouwelijk, en niet anoniem.',
    anonymousGroups:
      'Het verslag is anoniem. Er staan alleen groepen in waar minstens {k} mensen antwoord gaven.',
    groups: 'In het verslag staan alleen groepen waar minstens {k} mensen antwoord gaven.',
    group: 'Jouw groep',
    groupValue: '{label}, {n} mensen',
    words: 'Controlewoorden',
    wordsNotLoaded: 'niet geladen: laad de pagina opnieuw',
    wordsHelp:
      'Al je collega’s zien deze zes woorden. Ze staan ook in je uitnodiging. Zie je ergens andere woorden? Vul dan niets in. Vraag hulp aan {contact}.',
    keyWords: 'Controlewoorden van de sleutel',
    keyWordsHelp:
      'Bij de sleutel horen deze woorden. Alleen wie die sleutel heeft, kan de formulieren openen. De woorden staan ook op het blad van de persoon met de sleutel. Zijn ze anders? Dan heeft iemand anders de sleutel. Zeg het tegen de ondernemingsraad.',
    time: 'Tijd',
    timeValue: '{from} tot {to} minuten',
    timeOne: 'ongeveer {from} minuten',
    closes: 'Laatste dag',
    pause:
      'Je kunt stoppen en later verdergaan op dit apparaat. Je antwoorden blijven hier op slot. Ze gaan pas weg als je op Verstuur drukt.',
    once: 'Je kunt één keer meedoen. Heb je al verstuurd? Dan ben je klaar.',
    start: 'Begin',
    resume: 'Ga verder',
    resumeHelp: 'Je was al begonnen. Je antwoorden staan er nog.',
    notLasting:
      'Dit apparaat kan je antwoorden niet bewaren. Blijf op deze pagina en vul alles in één keer in. Wil je soms stoppen? Open je link dan in je gewone browser. Niet in een privévenster of een andere app.',
  },
  questions: {
    progress: 'Stap {step} van {steps}',
    back: 'Terug',
    next: 'Verder',
    toReview: 'Naar het einde',
    saved: 'Bewaard op dit apparaat',
    notSaved: 'Bewaren lukt niet. Sluit deze pagina niet.',
    skip: 'Je mag een vraag overslaan.',
    keys: 'Je kunt ook de cijfers van je toetsenbord gebruiken.',
    unsetAnswer: 'Wis dit antwoord',
    pickUpTo: 'Kies er niet meer dan {n}.',
    picked: 'Je hebt er {n} van {most} gekozen',
    pickedFull: 'Je hebt er {n} van {most} gekozen. Wil je iets anders? Haal er dan eerst één weg.',
    charactersLeft: 'Letters over: {n}',
    styleWarning:
      'Schrijf geen namen op. Schrijf niets waaraan iemand jou of een ander herkent. Ook aan hoe je schrijft kan iemand je herkennen.',
    ends: '{from}: {low} · {to}: {high}',
  },
  comfort: {
    oneByOne: 'Steeds één vraag',
    together: 'Meer vragen bij elkaar',
    aloud: 'Lees voor',
    silent: 'Niet voorlezen',
    listen: 'Luister',
    stop: 'Stop',
  },
  review: {
    title: 'Klaar om te versturen?',
    answered: 'Je gaf antwoord op {n} van de {all} vragen.',
    answeredAll: 'Je gaf antwoord op alle {all} vragen. Dank je wel!',
    open: 'Nog geen antwoord',
    openHelp: 'Dat mag. Wil je toch antwoord geven? Kies de vraag dan hier.',
    final: 'Na het versturen kan niemand nog iets veranderen of terughalen. Jij niet en wij niet.',
    nothing: 'Je hebt nog niets ingevuld. Geef minstens één antwoord.',
    tooLong: 'Je geschreven antwoorden zijn te lang. Maak er één korter.',
    back: 'Terug naar de vragen',
    send: 'Verstuur',
  },
  sending: {
    title: 'Versturen',
    sealing: 'Je antwoorden gaan op slot …',
    ticket: 'Je formulier krijgt een stempel. Niemand ziet wat erop staat …',
    posting: 'Je antwoorden gaan zonder je naam naar ons toe …',
    unsentTitle: {
      offline: 'Nog niet verstuurd: geen internet',
      busy: 'Nog niet verstuurd: het is heel druk',
      unexpected: 'Nog niet verstuurd',
    },
    unsent: {
      offline: 'Er is geen internet. Wij proberen het vanzelf nog een keer.',
      busy: 'Het is nu heel druk. Wacht een minuut. Probeer het dan nog een keer.',
      unexpected: 'Er ging iets fout op deze pagina. Probeer het nog een keer.',
    },
    unsentLater:
      'Je antwoorden zijn klaar. Ze staan op dit apparaat. Je mag deze pagina sluiten. Open later dezelfde link op dit apparaat. Dan gaat het versturen verder.',
    unsentDraft:
      'Je antwoorden staan op dit apparaat. Je mag deze pagina sluiten. Open later dezelfde link op dit apparaat. Verstuur ze dan.',
    unsentStay: 'Je antwoorden staan alleen op deze pagina. Laat de pagina open tot het gelukt is.',
    retry: 'Probeer nu opnieuw',
  },
  thanks: {
    title: 'Gelukt. Dank je wel!',
    lead: 'Je antwoorden zijn binnen. Op dit apparaat zijn ze gewist.',
    leadNotCleared:
      'Je antwoorden zijn binnen. Wij mogen niet wissen wat deze browser heeft bewaard. Wis zelf de gegevens van deze website.',
    receiptTitle: 'Je bewijs',
    receiptHelp:
      'Wil je later zien of je antwoorden zijn geteld? Bewaar dan deze code. Zoek hem op in de lijst als het verslag er is.',
    receiptCare:
      'Laat deze code aan niemand zien. Met de code weet iemand welk formulier van jou is. Wat erop staat, ziet diegene niet.',
    copy: 'Kopieer de code',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukt niet. Schrijf de code op.',
    listLink: 'De lijst met getelde codes',
    next: 'Je kunt deze pagina nu sluiten.',
  },
  clear: {
    title: 'Je antwoorden hier wissen?',
    draft:
      'Wat je nog niet hebt verstuurd, is dan weg. Doe dit als anderen dit apparaat ook gebruiken.',
    pending:
      'Let op: je antwoorden zijn nog niet verstuurd. Wis je nu? Dan kun je met deze link niet meer meedoen.',
    confirm: 'Ja, wis alles',
    cancel: 'Nee, terug',
    doneTitle: 'Gewist',
    notDone:
      'Wij mogen niet wissen wat deze browser heeft bewaard. Wis de gegevens van deze website zelf, bij de instellingen van de browser.',
    notDoneTitle: 'Niet gewist',
    done: 'Op dit apparaat staat niets meer van deze vragen. Sluit dit tabblad. Dan kan niemand teruggaan.',
  },
  notice: {
    again: 'Probeer opnieuw',
    contact: 'Vragen? {contact}',
    code: 'Code: {code}',
    paste: {
      label: 'Of plak je link hier',
      help: 'Kopieer het hele bericht. Plak het hier. Wij zoeken de link.',
      open: 'Open de vragen',
      fault:
        'Hier staat geen hele link. Kopieer alles, van “https” tot het einde. Na het # staan 22 letters en cijfers, een punt en 43 letters en cijfers.',
    },
    noLink: {
      title: 'Open je eigen link',
      lines: [
        'Deze pagina werkt alleen met je eigen link. Die staat in je uitnodiging. Of gebruik de QR-code op je kaart.',
        'Heb je die link gebruikt? Open hem dan nog een keer. Let op dat je de hele link hebt.',
      ],
    },
    unreadable: {
      title: 'Deze link is niet heel',
      lines: [
        'Een stuk van je link is weg of veranderd. Dat komt soms door een mailprogramma.',
        'Open hem nog een keer. Of scan je kaart opnieuw. Lukt het niet? Kopieer de link en plak hem hieronder.',
        'Lukt het nog niet? Vraag een nieuwe link aan de afdeling die je uitnodigde.',
      ],
    },
    unknown: {
      title: 'Wij kennen deze link niet',
      lines: [
        'Misschien mist er een stuk van de link. Open hem nog een keer. Of scan de kaart opnieuw.',
        'Lukt het niet? Vraag een nieuwe link aan de afdeling die je uitnodigde.',
      ],
    },
    used: {
      title: 'Je hebt al meegedaan',
      lines: [
        'Je antwoorden zijn binnen. Dank je wel!',
        'Je hoeft niets meer te doen. Veranderen kan niet. Op je formulier staat geen naam.',
      ],
    },
    lost: {
      title: 'Deze link is al gebruikt',
      lines: [
        'Met deze link is al verstuurd, op een ander apparaat of in een andere browser. Dat kan maar één keer. De antwoorden van toen blijven staan. Deze zijn niet verstuurd.',
        'Was jij dat? Dan ben je klaar. Druk op “Wis mijn antwoorden hier” om hier alles te wissen.',
        'Ging het toen mis? Open je link dan op dat apparaat, in die browser. Daar gaat het verder.',
        'Was jij het niet? Dan gebruikte iemand anders je link. Wij kunnen dat niet goed maken: niemand ziet welk formulier bij welke link hoort. Zeg het tegen de ondernemingsraad en tegen wie je uitnodigde.',
      ],
    },
    notYet: {
      title: 'Nog even wachten',
      lines: ['De vragen zijn nog niet open.', 'Bewaar je link. Je kunt hem later weer openen.'],
      opens: 'De vragen gaan open op {date}.',
    },
    closed: {
      title: 'De vragen zijn gesloten',
      lines: ['Je kunt niet meer meedoen. De antwoorden worden nu geteld.'],
    },
    closedUnsent: {
      title: 'Te laat om te versturen',
      lines: [
        'De vragen zijn gesloten. Je antwoorden waren nog niet verstuurd. Wij hebben ze niet.',
        'Druk op “Wis mijn antwoorden hier” om ze hier te wissen.',
      ],
    },
    released: {
      title: 'De uitslag is er',
      lines: [
        'De antwoorden zijn geteld. Het verslag is klaar. Meedoen kan niet meer.',
        'Op de lijst met codes zie je of jouw formulier is geteld.',
      ],
    },
    cancelled: {
      title: 'De vragen gaan niet door',
      lines: [
        'Wij zijn gestopt. Alle gegevens zijn of worden gewist. Ook antwoorden die al verstuurd waren. Ook wat je op dit apparaat had ingevuld.',
      ],
      reason: 'Waarom: {reason}',
    },
    purged: {
      title: 'De vragen zijn voorbij',
      lines: ['Het is klaar. Alle gegevens zijn gewist.'],
    },
    unreachable: {
      title: 'Geen internet',
      lines: [
        'Wij kunnen de vragen niet laden. Kijk of je internet werkt. Probeer het dan opnieuw.',
      ],
    },
    busy: {
      title: 'Het is nu heel druk',
      lines: [
        'De vragen kunnen nu niet open. Je link blijft werken.',
        'Wacht een minuut. Probeer het dan opnieuw.',
      ],
    },
    notOpened: {
      title: 'De vragen gingen niet open',
      lines: [
        'Je link is goed. Maar er ging bij ons iets fout.',
        'Probeer het later nog een keer. Lukt het weer niet? Geef de code hieronder aan wie je uitnodigde.',
      ],
    },
    tampered: {
      title: 'Stop: dit is niet goed',
      lines: [
        'Wij zien iets anders dan wat bij jouw link hoort. Daarom vragen wij je niets.',
        'Misschien is het een fout. Misschien wil iemand weten wie jij bent. Vul niets in. Zeg het tegen de ondernemingsraad of tegen wie je uitnodigde.',
      ],
    },
    refused: {
      title: 'Je antwoorden zijn niet binnen',
      lines: [
        'Bij het versturen was er iets niet goed. Je antwoorden staan nog op dit apparaat.',
        'Open je link opnieuw en probeer het nog een keer. Lukt het weer niet? Geef dan de code hieronder door.',
      ],
    },
    refusedInMemory: {
      title: 'Je antwoorden zijn niet binnen',
      lines: [
        'Bij het versturen was er iets niet goed. Je antwoorden staan alleen nog op deze pagina. Sluit hem niet.',
        'Probeer het nog een keer. Lukt het weer niet? Geef dan de code hieronder door.',
      ],
    },
    perhapsCounted: {
      title: 'De vragen zijn gesloten',
      lines: [
        'Je hebt je antwoorden verstuurd. Maar wij weten niet of ze zijn aangekomen. Versturen kan nu niet meer.',
        'Kijk later of ze zijn geteld. Zoek je code in de lijst als het verslag er is.',
      ],
      receipt: 'Je code: {receipt}',
    },
    oldBrowser: {
      title: 'Deze browser is te oud',
      lines: [
        'Je antwoorden gaan op je eigen apparaat op slot. Deze browser kan dat niet.',
        'Open je link in een andere browser: Safari 14, Chrome 87, Firefox 115, Edge 88, Samsung Internet 14 of nieuwer. Kwam je uit een andere app? Kies in het menu “Open in browser”.',
      ],
    },
    insecure: {
      title: 'Dit adres is niet veilig',
      lines: [
        'Het adres begint met “http”. Het moet beginnen met “https”. Alleen dan gaan je antwoorden op slot.',
        'Open je link nog een keer uit het bericht. Is het weer niet goed? Zeg het tegen wie je uitnodigde.',
      ],
    },
  },
};
