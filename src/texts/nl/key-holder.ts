export const keyHolder = {
  title: 'De sleutel van de stembus',
  noScript:
    'Deze pagina heeft JavaScript nodig. De sleutel wordt namelijk op je eigen apparaat gemaakt en gaat nergens anders heen. Zet JavaScript aan of open je link in een andere browser.',
  loading: 'Even laden …',
  slow: 'Duurt dit lang? Ververs de pagina, of gebruik een nieuwere browser.',
  wave: 'Meting: {wave}',
  holder: 'Jij bent: {name}',
  /** In the name of the file: letters and dashes. */
  fileNames: { key: 'sleutel', part: 'sleuteldeel' },
  stepsLabel: 'Stappen',
  steps: {
    make: 'Maken',
    save: 'Bewaren',
    sheet: 'Op papier',
    readBack: 'Teruglezen',
    share1: 'Deel 1',
    share2: 'Deel 2',
    share3: 'Deel 3',
    load: 'Laten zien',
    rehearse: 'Oefenen',
    done: 'Klaar',
    check: 'Controleren',
    open: 'Openen',
    comments: 'Open antwoorden',
    publish: 'Publiceren',
  },
  next: 'Verder',
  back: 'Terug',
  again: 'Probeer opnieuw',
  welcome: {
    title: 'Jij bewaart de sleutel',
    lead: 'De antwoorden van je collega’s gaan op slot de stembus in. Alleen met de sleutel gaat die weer open.',
    lines: [
      'Je maakt de sleutel nu, op dit apparaat. Niemand anders krijgt hem te zien, ook HR en de server niet.',
      'Raakt de sleutel kwijt, dan zijn alle antwoorden verloren. Niemand kan hem opnieuw maken. Daarom bewaar je hem twee keer: als bestand en op papier.',
      'Je hoeft niets van techniek te weten. Je wordt stap voor stap geholpen en je oefent eerst.',
    ],
    needTitle: 'Wat heb je nodig?',
    need: [
      'Een kwartier rust, op een computer die je vertrouwt',
      'Een plek voor het bestand die van jou is, zoals een USB-stick',
      'Een printer, of pen en papier',
    ],
    make: 'Maak de sleutel',
    making: 'De sleutel wordt gemaakt …',
  },
  replace: {
    show: 'Een nieuwe sleutel maken',
    title: 'Een nieuwe sleutel maken?',
    text: 'Doe dit alleen als de sleutel kwijt is of in verkeerde handen kwam. De oude sleutel werkt dan niet meer, en iedere sleutelbewaarder moet de nieuwe laten zien.',
    confirm: 'Ja, maak een nieuwe sleutel',
  },
  save: {
    title: 'Bewaar het sleutelbestand',
    lead: 'Klik op de knop. Je browser zet een bestand in je map met downloads.',
    download: 'Bewaar het bestand',
    saved: 'Gevraagd aan je browser: {file}',
    advice: [
      'Zet het bestand op een USB-stick of in een map waar alleen jij bij kunt.',
      'Stuur het niet per e-mail en zet het niet op een gedeelde schijf.',
      'Wie dit bestand heeft, kan de stembus openen.',
    ],
    confirm: 'Ik zie het bestand staan',
  },
  sheet: {
    title: 'Zet de sleutel op papier',
    lead: 'Deze 27 woorden zijn samen ook de sleutel. Gaat het bestand stuk, dan heb je het papier nog.',
    print: 'Druk het blad af',
    byHand: 'Geen printer? Schrijf de woorden over, met hun nummer. Neem er de tijd voor.',
    keep: 'Bewaar het blad op een andere plek dan het bestand, achter slot. Maak er geen foto van.',
    confirm: 'Ik heb het blad',
    paperTitle: 'Herstelblad van de stembus',
    paperMade: 'Gemaakt op {date}',
    paperKeep:
      'Wie deze woorden heeft, kan de stembus openen. Bewaar dit blad achter slot. Vernietig het als de uitslag er is.',
    paperUse:
      'Gebruik: open na het sluiten je eigen link, kies “Typ de woorden” en neem ze over, van 1 tot en met 27.',
    paperQr:
      'In de code staan dezelfde woorden. Lees hem alleen met een apparaat dat je vertrouwt.',
    qrAlt: 'QR-code met de 27 woorden',
  },
  keyWords: {
    title: 'Controlewoorden van de sleutel',
    help: 'Niet geheim: met deze woorden opent niemand iets. Ze zeggen welke sleutel dit is. De ondernemingsraad legt ze naast de woorden in zijn eigen stukken: zo ziet hij dat de stembus jouw sleutel heeft, en geen sleutel die een ander maakte.',
    compare:
      'Dit zijn de woorden van de sleutel die de stembus nu heeft. Staan ze ook op jouw blad? Zo niet, dan heeft een ander deze sleutel gemaakt: meld het aan de ondernemingsraad en ga niet verder.',
  },
  readBack: {
    title: 'Laat zien dat je hem hebt',
    lead: 'Zo weten we zeker dat je de sleutel straks nog kunt gebruiken. Daarna pas telt hij.',
    fileTitle: 'Kies het bestand dat je net bewaarde',
    fileGood: 'Dit bestand is goed.',
    wordsTitle: 'Neem drie woorden over van je blad',
    word: 'Woord {n}',
    wordWrong: 'Woord {n} is anders op het blad. Kijk nog eens goed naar het nummer.',
    confirm: 'Controleer en leg de sleutel vast',
    saving: 'De sleutel wordt vastgelegd …',
    fileMissing: 'Kies eerst het bestand.',
  },
  load: {
    proveTitle: 'Laat zien dat jij de sleutel ook hebt',
    proveLead:
      'De sleutel is al gemaakt. Vraag de andere sleutelbewaarder persoonlijk om een kopie van het bestand of van het blad. Kies dan het bestand, of typ de woorden.',
    testTitle: 'Werkt je sleutel nog?',
    testLead: 'Kies het bestand of typ de woorden. Er wordt niets geopend en niets verstuurd.',
    fileTitle: 'Kies het sleutelbestand',
    fileHint: 'Het heet iets als {file}',
    wordsTitle: 'Of typ de woorden',
    wordsHint:
      'Van 1 tot en met 27, met een spatie ertussen. Hoofdletters maken niet uit. De eerste vier letters zijn genoeg.',
    wordsCount: '{n} van de 27 woorden',
    useWords: 'Gebruik deze woorden',
    stays: 'De sleutel blijft op dit apparaat.',
    good: 'Ja, dit is de goede sleutel.',
    errors: {
      'key-file.other':
        'Dit is geen sleutelbestand. Kies het bestand dat je bij het maken bewaarde.',
      'key-file.damaged':
        'Dit sleutelbestand is beschadigd. Gebruik een andere kopie of typ de woorden van je blad.',
      'key.other':
        'Deze sleutel hoort bij een andere meting of is vervangen. Zoek de sleutel van “{wave}”.',
      'recovery.count':
        '{count=1:Dit is|Dit zijn} {count} {count=1:woord|woorden}, het moeten er 27 zijn. Kijk of je er een mist.',
      'recovery.word': 'Woord {position} kennen we niet. Kijk op je blad hoe het gespeld is.',
      'recovery.checksum':
        'Alle woorden bestaan, maar samen kloppen ze niet. Staat er een woord op een verkeerde plek, of heb je een ander woord gelezen?',
      'file.unreadable':
        'De browser kan dit bestand niet meer lezen. Zit de USB-stick er nog in? Kies het bestand opnieuw.',
      other: 'Dit lukte niet. Probeer het opnieuw.',
    },
  },
  rehearse: {
    title: 'Oefen het openen',
    lead: 'We maken op dit apparaat zes verzonnen formulieren, doen ze op slot en openen ze met jouw sleutel. Eén ervan maken we met opzet stuk. Dat hoort geweigerd te worden.',
    start: 'Oefen',
    running: 'Bezig …',
    opened: '{n} formulieren gingen goed open.',
    refused: '{n} formulier was beschadigd en is geweigerd.',
    good: 'Het werkt: zo gaat het straks ook.',
    bad: 'Het oefenen is niet gelukt. Gebruik deze sleutel niet en maak een nieuwe.',
  },
  wait: {
    readyTitle: 'Klaar. Je hoeft nu niets te doen',
    almostTitle: 'Bijna klaar',
    readyLead: 'Je hebt de sleutel en je hebt geoefend.',
    copyTitle: 'Nog één ding',
    copy: 'Maak ook een kopie van het bestand of van het blad voor: {names}. Geef die zelf, van hand tot hand. Iedere sleutelbewaarder laat daarna met een eigen link zien dat de sleutel er is. Zo is er altijd iemand die kan openen.',
    next: 'De meting sluit op {closes}. Open daarna je link nog een keer om de stembus te openen. Ben je afgemeld, vraag HR dan om een nieuwe link.',
    holders: 'Sleutelbewaarders',
    proven: 'heeft de sleutel laten zien en geoefend',
    provenOnly: 'heeft de sleutel laten zien',
    notProven: 'moet de sleutel nog laten zien',
    you: 'jij',
    words: 'Controlewoorden van deze meting',
    wordsHelp:
      'Schrijf ze bij je blad. Bij het openen vergelijk je ze: zo weet je dat het om dezelfde meting gaat.',
    test: 'Controleer of je sleutel nog werkt',
  },
  check: {
    title: 'De stembus openen',
    lead: 'De meting is gesloten. Jij opent de stembus, hier in je browser. De server krijgt alleen de uitslag, nooit een formulier.',
    firstPage:
      'Zodra je begint, gaat de stembus definitief dicht: er komt geen formulier meer bij.',
    wordsTitle: 'Vergelijk de zes controlewoorden',
    wordsHelp:
      'Ze staan ook in de uitnodiging van iedere collega en in de stukken voor de ondernemingsraad. Zijn het andere woorden, ga dan niet verder en meld het.',
    same: 'Ja, dit zijn dezelfde woorden',
    sameMissing: 'Vergelijk eerst de zes woorden en zet dan een vinkje.',
    keyTitle: 'Gebruik je sleutel',
    fits: 'De sleutel past. De stembus is nog dicht.',
    open: 'Open de stembus nu',
  },
  opening: {
    title: 'De stembus gaat open',
    progress: '{done} van de {total} formulieren bekeken',
    starting: 'De spelregels van de meting worden nagekeken …',
    remaining: 'Nog ongeveer {time}',
    seconds: '{n} seconden',
    minutes: '{n} minuten',
    counting: 'De antwoorden worden geteld …',
    stay: 'Laat deze pagina open. Gaat er iets mis, dan begin je gewoon opnieuw: er gaat niets verloren.',
    failedTitle: 'Het openen is gestopt',
    unreachable: 'De server is niet te bereiken. Kijk of je internet werkt.',
    tampered:
      'Wat de server geeft, is niet wat in de spelregels van deze meting staat. Ga niet verder en meld het bij de ondernemingsraad en bij HR.',
    failed: 'Er ging iets mis ({code}). Er is niets gepubliceerd.',
    tooLarge: 'De browser heeft te weinig geheugen. Sluit andere programma’s en begin opnieuw.',
  },
  counted: {
    title: 'De stembus is open',
    lead: 'Getelde formulieren: {n}.',
    nothing: 'Er ligt geen formulier in de stembus.',
    none: 'Er is geen formulier geweigerd.',
    refusedTitle: 'Geweigerde formulieren',
    refusedHelp: 'Deze tellen niet mee. De aantallen komen in de uitslag te staan.',
    refused: {
      unsigned: 'Zonder geldig stempel',
      unreadable: 'Beschadigd, of op slot voor iets anders',
      duplicate: 'Tweede formulier met hetzelfde stempel',
      invalid: 'Met antwoorden die niet bij deze vragenlijst passen',
    },
    kind: 'Reden',
    number: 'Aantal',
    excessTitle: 'Stop: er zijn te veel formulieren',
    excess:
      'In deze groepen zijn er meer formulieren dan stempels, of meer stempels dan mensen. Dat kan alleen als iemand heeft geknoeid of als er iets stuk is. Publiceer niet en meld het bij de ondernemingsraad.',
    excessTable: 'Aantallen per groep',
    block: 'Groep',
    ballots: 'Formulieren',
    tickets: 'Stempels',
    people: 'Mensen',
    few: 'Er zijn te weinig formulieren voor een rapport. De uitslag zegt dan alleen hoeveel er geteld zijn.',
  },
  comments: {
    title: 'Lees de open antwoorden',
    lead: 'Deze teksten komen in het rapport, los van alle andere antwoorden en in een willekeurige volgorde.',
    help: 'Staat er een naam in, of herken je iemand, laat de tekst dan weg. Wat je weglaat, ziet niemand meer. Hoe iemand iets vindt, is geen reden om iets weg te laten.',
    newHelp: 'Door wat je wegliet zijn er andere teksten bij gekomen. Kijk ook deze na.',
    leaveOut: 'Laat weg',
    count: 'Teksten: {n}, weggelaten: {out}',
    done: 'Klaar met lezen',
    careful:
      'Kijk goed: na het publiceren kun je een tekst nog wel intrekken, maar dat staat dan in het logboek.',
  },
  publish: {
    title: 'Publiceer de uitslag',
    lead: 'Dit gaat nu naar de server: de uitslag in groepen, en de ontvangstbewijzen ({n}). Geen enkel formulier.',
    once: 'Publiceren kan één keer. Daarna verandert de uitslag nooit meer.',
    blocks: 'Groepen in de uitslag',
    ballots: 'Getelde formulieren',
    comments: 'Open antwoorden',
    leftOut: 'Weggelaten open antwoorden',
    confirm: 'Publiceer',
    sending: 'De uitslag wordt verstuurd …',
    refused:
      'De server heeft de uitslag niet aangenomen ({code}). Er is niets gepubliceerd. Ververs de pagina en open de stembus opnieuw.',
    other:
      'Intussen is een andere uitslag gepubliceerd, door een andere sleutelbewaarder of vanuit een ander tabblad. Deze niet: wat je hier hebt weggelaten, kan in het rapport staan.',
  },
  done: {
    title: 'De uitslag is gepubliceerd',
    lead: 'Dank je wel. HR ziet nu het rapport.',
    receipts: 'De lijst met getelde ontvangstbewijzen',
    destroyTitle: 'Vernietig nu de sleutel',
    destroy: [
      'Gooi het sleutelbestand weg, ook uit de prullenbak en van de USB-stick.',
      'Versnipper het herstelblad.',
      'Vraag de andere sleutelbewaarder hetzelfde te doen.',
    ],
    destroyHelp:
      'De formulieren zelf worden op de afgesproken dag van de server gewist. Is de sleutel weg, dan kan niemand ze tot die tijd nog lezen.',
  },
  notice: {
    cancelledTitle: 'Deze meting gaat niet door',
    cancelled: 'Er valt niets te openen. Vernietig het sleutelbestand en het herstelblad.',
    unreachable: 'De server is niet te bereiken. Kijk of je internet werkt en probeer het opnieuw.',
    changed:
      'Deze sleutel past niet meer bij de meting: HR heeft veranderd hoe de stembus opengaat, of er is al een andere sleutel. Ververs de pagina en begin opnieuw.',
    refused:
      'De server heeft dit niet aangenomen ({code}). Ververs de pagina en probeer het opnieuw.',
    signedOut:
      'Je bent niet meer aangemeld. Laat deze pagina openstaan: meld je aan in een ander tabblad, zo nodig met een nieuwe link van HR, en probeer het daarna hier opnieuw.',
    moved:
      'Intussen is de uitslag gepubliceerd, of gaat de meting anders verder. Ververs de pagina om te zien hoe het ervoor staat.',
    oldBrowser: 'Deze browser is te oud. Open je link in een nieuwere browser.',
  },
};

export type KeyHolderTexts = typeof keyHolder;
