export const respond = {
  title: 'Vragenlijst',
  noScript:
    'Deze vragenlijst heeft JavaScript nodig. Je antwoorden worden namelijk op je eigen apparaat versleuteld, voordat ze weggaan. Zet JavaScript aan of open je link in een andere browser.',
  loading: 'Even laden …',
  slow: 'Duurt dit lang? Ververs de pagina, of open je link in een nieuwere browser.',
  clearDevice: 'Wis mijn antwoorden hier',
  privacyLink: 'Privacy in detail',
  opensNewTab: 'opent een nieuw tabblad',
  welcome: {
    title: 'Welkom',
    anonymousTitle: 'Zonder je naam, en vertrouwelijk',
    confidentialTitle: 'Zo blijven je antwoorden vertrouwelijk',
    separate:
      'Je link laat alleen zien dat je mag meedoen. Je antwoorden gaan op dit apparaat op slot en komen zonder je naam binnen.',
    anonymousKey:
      'Alleen een sleutelbewaarder kan ze openen: {holder}. Die hoort niet bij HR en beheert dit systeem niet.',
    anonymousShares:
      'Alleen twee van deze drie sleutelbewaarders samen kunnen ze openen: {holder}. Zij horen niet bij HR en beheren dit systeem niet.',
    confidentialHr:
      'Ze worden geopend door {holder}. Omdat die bij HR of het systeembeheer hoort, noemen we dit vertrouwelijk, en niet anoniem.',
    confidentialShares:
      'Ze worden geopend door twee van deze drie samen: {holder}. Omdat zij bij HR of het systeembeheer horen, noemen we dit vertrouwelijk, en niet anoniem.',
    confidentialServer:
      'Na het sluiten opent het systeem ze zelf. Daarom noemen we dit vertrouwelijk, en niet anoniem.',
    anonymousGroups:
      'Het rapport is anoniem: het toont alleen groepen van minstens {k} mensen die hebben geantwoord.',
    groups: 'Het rapport toont alleen groepen van minstens {k} mensen die hebben geantwoord.',
    group: 'Jouw groep',
    groupValue: '{label}, {n} mensen',
    words: 'Controlewoorden',
    wordsNotLoaded: 'niet geladen: ververs de pagina om ze te zien',
    wordsHelp:
      'Deze zes woorden zijn voor al je collega’s dezelfde en staan ook in je uitnodiging. Zie je ergens andere woorden? Vul dan niets in en vraag na bij {contact}.',
    keyWords: 'Controlewoorden van de sleutel',
    keyWordsHelp:
      'Alleen wie de sleutel bij deze woorden heeft, kan de stembus openen. Dezelfde woorden staan op het blad van de sleutelbewaarder. Zijn het andere, dan heeft iemand anders de sleutel: meld het bij de ondernemingsraad.',
    time: 'Tijd',
    timeValue: '{from} tot {to} minuten',
    timeOne: 'ongeveer {from} minuten',
    closes: 'Laatste dag',
    pause:
      'Je kunt stoppen en later verdergaan op dit apparaat. Wat je invult blijft hier, versleuteld, tot je verstuurt.',
    once: 'Een link telt één keer. Heb je al verstuurd vanaf een ander apparaat? Dan ben je klaar.',
    start: 'Begin',
    resume: 'Ga verder',
    resumeHelp: 'Je was al begonnen. Wat je hebt ingevuld staat er nog.',
    notLasting:
      'Dit apparaat kan je antwoorden niet bewaren. Blijf op deze pagina en vul de vragen in één keer in. Wil je tussendoor kunnen stoppen? Open je link dan in de browser die je normaal gebruikt, en niet in een privévenster of in een andere app.',
  },
  questions: {
    progress: 'Stap {step} van {steps}',
    back: 'Terug',
    next: 'Verder',
    toReview: 'Naar het einde',
    saved: 'Bewaard op dit apparaat',
    notSaved: 'Bewaren lukt niet. Sluit deze pagina niet.',
    skip: 'Je mag een vraag overslaan.',
    keys: 'Met de cijfertoetsen kun je ook kiezen.',
    unsetAnswer: 'Wis dit antwoord',
    pickUpTo: 'Kies er hoogstens {n}.',
    picked: '{n} van {most} gekozen',
    pickedFull: '{n} van {most} gekozen. Haal eerst een keuze weg om iets anders te kiezen.',
    charactersLeft: 'Tekens over: {n}',
    styleWarning:
      'Schrijf geen namen op, en niets waaraan iemand jou of een ander herkent. Ook je schrijfstijl kan je verraden.',
    ends: '{from}: {low} · {to}: {high}',
  },
  comfort: {
    oneByOne: 'Eén vraag tegelijk',
    together: 'Meer vragen bij elkaar',
    aloud: 'Lees voor',
    silent: 'Niet voorlezen',
    listen: 'Luister',
    stop: 'Stop',
  },
  review: {
    title: 'Klaar om te versturen?',
    answered: 'Je hebt {n} van de {all} vragen beantwoord.',
    answeredAll: 'Je hebt alle {all} vragen beantwoord. Dank je wel!',
    open: 'Nog zonder antwoord',
    openHelp: 'Dat mag. Wil je er toch een invullen, kies hem dan hier.',
    final: 'Na het versturen kun je niets meer veranderen of terughalen, en wij ook niet.',
    nothing: 'Je hebt nog niets ingevuld. Beantwoord minstens één vraag om te versturen.',
    tooLong: 'Je open antwoorden zijn samen te lang. Maak er een korter en probeer het opnieuw.',
    back: 'Terug naar de vragen',
    send: 'Verstuur',
  },
  sending: {
    title: 'Versturen',
    sealing: 'Je antwoorden gaan op slot …',
    ticket: 'Je formulier krijgt een stempel, zonder dat iemand ziet wat erop staat …',
    posting: 'Je antwoorden gaan zonder je naam de stembus in …',
    unsentTitle: {
      offline: 'Nog niet verstuurd: geen verbinding',
      busy: 'Nog niet verstuurd: het is erg druk',
      unexpected: 'Nog niet verstuurd',
    },
    unsent: {
      offline:
        'We kunnen de stembus niet bereiken. Zodra er weer verbinding is, proberen we het opnieuw.',
      busy: 'De stembus kan je antwoorden op dit moment niet aannemen. Wacht een minuut en probeer het dan opnieuw.',
      unexpected: 'Er ging iets mis op deze pagina. Probeer het opnieuw.',
    },
    unsentLater:
      'Je antwoorden zijn af en staan op dit apparaat. Je mag deze pagina sluiten. Open dan later dezelfde link op dit apparaat, dan gaat het versturen verder.',
    unsentDraft:
      'Je antwoorden staan op dit apparaat. Je mag deze pagina sluiten. Open dan later dezelfde link op dit apparaat, en verstuur ze daar.',
    unsentStay:
      'Je antwoorden staan alleen op deze pagina, want deze browser bewaart ze niet. Laat de pagina open tot het gelukt is.',
    retry: 'Probeer nu opnieuw',
  },
  thanks: {
    title: 'Ontvangen. Dank je wel!',
    lead: 'Je antwoorden liggen in de stembus. Op dit apparaat zijn ze gewist.',
    leadNotCleared:
      'Je antwoorden liggen in de stembus. Wat deze browser ervan bewaarde, mogen wij niet wissen. Wis zelf de gegevens van deze website.',
    receiptTitle: 'Je ontvangstbewijs',
    receiptHelp:
      'Wil je later nagaan of je antwoorden zijn meegeteld? Bewaar deze code en zoek hem na het verschijnen van het rapport op de lijst met getelde ontvangstbewijzen.',
    receiptCare:
      'Houd de code voor jezelf. Wie hem kent, weet welk formulier van jou is, maar ziet niet wat erop staat.',
    copy: 'Kopieer de code',
    copied: 'Gekopieerd',
    copyFailed: 'Kopiëren lukt niet. Selecteer de code en kopieer hem zelf.',
    listLink: 'De lijst met getelde ontvangstbewijzen',
    next: 'Je kunt deze pagina nu sluiten.',
  },
  clear: {
    title: 'Je antwoorden op dit apparaat wissen?',
    draft:
      'Wat je hebt ingevuld en nog niet verstuurde, gaat verloren. Dat is handig op een gedeelde computer.',
    pending:
      'Let op: je antwoorden zijn nog niet verstuurd. Als je nu wist, kun je met deze link niet meer meedoen.',
    confirm: 'Ja, wis alles',
    cancel: 'Nee, terug',
    doneTitle: 'Gewist',
    notDone:
      'Wat deze browser bewaarde, mogen wij niet wissen. Wis de gegevens van deze website in de instellingen van de browser.',
    notDoneTitle: 'Niet gewist',
    done: 'Op dit apparaat staat niets meer van deze vragenlijst. Sluit dit tabblad, dan kan niemand terugbladeren.',
  },
  notice: {
    again: 'Probeer opnieuw',
    contact: 'Vragen? {contact}',
    code: 'Code: {code}',
    paste: {
      label: 'Of plak je link hier',
      help: 'Kopieer het hele bericht of de hele link en plak het hier. Wij zoeken de link eruit.',
      open: 'Open de vragenlijst',
      fault:
        'Hier staat geen hele link in. Kopieer alles, van “https” tot het einde: achter het # staan 22 tekens, een punt en 43 tekens.',
    },
    noLink: {
      title: 'Open je eigen link',
      lines: [
        'Deze pagina werkt alleen met de persoonlijke link uit je uitnodiging, of met de QR-code op je kaart.',
        'Heb je die link gebruikt? Open hem dan nog een keer, helemaal, vanuit het bericht of vanaf de kaart.',
      ],
    },
    unreadable: {
      title: 'Deze link is niet compleet',
      lines: [
        'Een deel van je link ontbreekt of is onderweg veranderd, bijvoorbeeld door een mailprogramma.',
        'Open hem nog een keer vanuit het bericht of scan je kaart opnieuw. Lukt het niet? Kopieer de link dan en plak hem hieronder.',
        'Lukt het dan nog niet? Vraag een nieuwe link bij de afdeling die je uitnodigde.',
      ],
    },
    unknown: {
      title: 'Deze link kennen we niet',
      lines: [
        'Misschien is de link niet helemaal gekopieerd. Open hem nog een keer vanuit het bericht of scan de kaart opnieuw.',
        'Lukt het dan nog niet? Vraag een nieuwe link bij de afdeling die je uitnodigde.',
      ],
    },
    used: {
      title: 'Je hebt al meegedaan',
      lines: [
        'Vanaf dit apparaat zijn je antwoorden verstuurd en ontvangen. Dank je wel!',
        'Je hoeft niets meer te doen. Veranderen kan niet: op je formulier staat geen naam.',
      ],
    },
    lost: {
      title: 'Deze link is al eerder gebruikt',
      lines: [
        'Met deze link is al eerder verstuurd, op een ander apparaat of in een andere browser. Een link telt één keer: de antwoorden van toen blijven staan, deze zijn niet verstuurd.',
        'Was jij dat? Dan ben je klaar. Met “Wis mijn antwoorden hier” haal je hier weg wat je net invulde.',
        'Brak het versturen toen af? Open je link dan op dat apparaat en in die browser, dan gaat het daar verder.',
        'Was jij het niet? Dan gebruikte iemand anders je link, en dat kunnen we niet herstellen: niemand ziet welk formulier bij welke link hoort. Meld het bij de ondernemingsraad en bij wie je uitnodigde.',
      ],
    },
    notYet: {
      title: 'Nog even geduld',
      lines: [
        'De vragenlijst is nog niet open.',
        'Bewaar je link. Je kunt hem straks gewoon opnieuw openen.',
      ],
      opens: 'De vragenlijst gaat open op {date}.',
    },
    closed: {
      title: 'De vragenlijst is gesloten',
      lines: ['Je kunt niet meer meedoen. De antwoorden worden nu geteld.'],
    },
    closedUnsent: {
      title: 'Te laat om te versturen',
      lines: [
        'De vragenlijst sloot voordat je antwoorden verstuurd waren. Ze zijn niet ontvangen.',
        'Met “Wis mijn antwoorden hier” haal je ze hier weg.',
      ],
    },
    released: {
      title: 'De uitslag is er',
      lines: [
        'De antwoorden zijn geteld en het rapport is gemaakt. Meedoen kan niet meer.',
        'Op de lijst met ontvangstbewijzen zie je of jouw formulier is meegeteld.',
      ],
    },
    cancelled: {
      title: 'Deze meting gaat niet door',
      lines: [
        'De meting is gestopt. Alle gegevens ervan zijn of worden gewist, ook antwoorden die al verstuurd waren. Wat je op dit apparaat had ingevuld, is ook gewist.',
      ],
      reason: 'De reden: {reason}',
    },
    purged: {
      title: 'Deze meting is voorbij',
      lines: ['De meting is afgelopen en de gegevens ervan zijn gewist.'],
    },
    unreachable: {
      title: 'Geen verbinding',
      lines: [
        'We kunnen de vragenlijst niet bereiken. Kijk of je internet werkt en probeer het dan opnieuw.',
      ],
    },
    busy: {
      title: 'Het is nu erg druk',
      lines: [
        'De vragenlijst kan op dit moment niet open. Je link blijft gewoon werken.',
        'Wacht een minuut en probeer het dan opnieuw.',
      ],
    },
    notOpened: {
      title: 'De vragenlijst ging niet open',
      lines: [
        'Je link is goed, maar bij het openen ging er bij ons iets mis.',
        'Probeer het later nog eens. Lukt het weer niet? Geef dan de code hieronder door aan wie je uitnodigde.',
      ],
    },
    tampered: {
      title: 'Stop: dit klopt niet',
      lines: [
        'Wat de server toont, is niet wat in jouw link is vastgelegd. Daarom vragen we je niets.',
        'Het kan een fout zijn. Het kan ook een poging zijn om jou te herkennen. Vul niets in en meld het bij de ondernemingsraad of bij degene die je uitnodigde.',
      ],
    },
    refused: {
      title: 'Je antwoorden zijn niet aangenomen',
      lines: [
        'Bij het versturen klopte er iets niet. Je antwoorden staan nog op dit apparaat.',
        'Open je link opnieuw om het nog eens te proberen. Lukt het weer niet, meld dan de code hieronder.',
      ],
    },
    refusedInMemory: {
      title: 'Je antwoorden zijn niet aangenomen',
      lines: [
        'Bij het versturen klopte er iets niet. Je antwoorden staan nog op deze pagina, en nergens anders: sluit hem niet.',
        'Probeer het nog eens. Lukt het weer niet, meld dan de code hieronder.',
      ],
    },
    perhapsCounted: {
      title: 'De vragenlijst is gesloten',
      lines: [
        'Je antwoorden zijn eerder verstuurd, maar we hebben nooit gehoord of ze zijn aangekomen. Versturen kan nu niet meer.',
        'Kijk hieronder of ze zijn meegeteld: zoek je ontvangstbewijs op in de lijst met getelde ontvangstbewijzen zodra het rapport er is.',
      ],
      receipt: 'Je ontvangstbewijs: {receipt}',
    },
    oldBrowser: {
      title: 'Deze browser kan je antwoorden niet op slot doen',
      lines: [
        'Je antwoorden gaan op je eigen apparaat op slot voordat ze weggaan. Deze browser is daar te oud voor, of staat het niet toe.',
        'Open je link in een andere browser: Safari 14, Chrome 87, Firefox 115, Edge 88, Samsung Internet 14 of nieuwer. Kwam je uit een andere app? Kies in het menu daarvan “Open in browser”.',
      ],
    },
    insecure: {
      title: 'Dit adres is niet veilig',
      lines: [
        'Het adres van deze pagina begint met “http”. Het hoort te beginnen met “https”: alleen dan doet je browser je antwoorden op slot.',
        'Open je link nog een keer vanuit het bericht of vanaf de kaart. Gaat het weer mis? Meld het bij wie je uitnodigde.',
      ],
    },
  },
};

export type RespondTexts = typeof respond;
