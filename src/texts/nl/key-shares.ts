export const keyShares = {
  settings: {
    holding: 'Hoe gaat de stembus open?',
    holdingHint: 'Dit staat in de spelregels, en medewerkers lezen het.',
    either: 'Elke sleutelbewaarder kan hem openen',
    eitherHint: 'Ons advies. Is er één ziek of is er een sleutel kwijt, dan kan de ander het ook.',
    shares: 'Twee van de drie samen',
    sharesHint:
      'De sleutel gaat in drie delen. Niemand kan hem alleen gebruiken. Jullie komen twee keer bij elkaar: met z’n drieën om hem te maken, en met z’n tweeën om te openen. Zijn er twee delen kwijt, dan is de meting verloren.',
    third: 'Alleen bij twee van de drie samen.',
  },
  keys: {
    lead: 'De antwoorden gaan in een stembus op slot. Alleen twee van de drie sleutelbewaarders samen kunnen die openen.',
    boxWaits:
      'De meting is gesloten. Twee sleutelbewaarders komen nu bij elkaar en openen de stembus.',
    steps: [
      'Plan een half uur waarin de drie sleutelbewaarders bij elkaar zitten, aan één computer die ze vertrouwen, met een printer.',
      'Maak een link voor een van hen en geef hem zelf. Eén link is genoeg voor de bijeenkomst.',
      'Daar wordt de sleutel gemaakt en in drie delen gesplitst. Elk bewaart een eigen deel, als bestand én op papier. De hele sleutel wordt nergens bewaard, en wij zien hem nooit.',
      'Ze proberen elk tweetal delen en oefenen het openen. Daarna kun je de meting vastleggen.',
    ],
    proof:
      '“Ja” zegt dat de bijeenkomst is gehouden en dat elk tweetal delen werkte. Het zegt niet wie erbij was.',
  },
  council:
    'Twee van hen openen de stembus samen, na het sluiten en op een computer die zij kiezen. Ieder heeft een deel van de sleutel; met één deel kan niemand iets. De sleutel is één keer heel geweest: op het apparaat waarop zij hem samen maakten. De server krijgt nooit een leesbaar formulier.',
  ceremony: {
    welcome: {
      title: 'Jullie bewaren samen de sleutel',
      lead: 'De antwoorden van jullie collega’s gaan op slot de stembus in. Alleen met twee van jullie drieën gaat die weer open.',
      lines: [
        'Jullie maken de sleutel nu, samen, op dit ene apparaat. Hij wordt in drie delen gesplitst. Met één deel kan niemand iets.',
        'Ieder bewaart een eigen deel, als bestand en op papier. De hele sleutel wordt nergens bewaard.',
        'Zijn er twee delen kwijt, dan zijn alle antwoorden verloren. Niemand kan ze opnieuw maken.',
        'Jullie hoeven niets van techniek te weten. Het gaat stap voor stap en jullie oefenen eerst.',
      ],
      needTitle: 'Wat hebben jullie nodig?',
      need: [
        'Een half uur, met z’n drieën aan één computer die jullie vertrouwen',
        'Drie USB-sticks, voor ieder een',
        'Een printer, of pen en papier',
      ],
    },
    replace: {
      text: 'Doe dit alleen als er een deel kwijt is of in verkeerde handen kwam. De oude delen werken dan niet meer, en jullie komen weer met z’n drieën bij elkaar.',
    },
    save: {
      title: 'Deel {n} van 3: bewaar het bestand',
      lead: 'Dit deel is voor {name}. Klik op de knop. De browser zet een bestand in de map met downloads.',
      download: 'Bewaar deel {n}',
      saved: 'Gevraagd aan de browser: {file}',
      advice: [
        'Zet het bestand op de USB-stick van {name} en haal het daarna van deze computer.',
        'Stuur het niet per e-mail en zet het niet op een gedeelde schijf.',
        'Bewaar nooit twee delen bij elkaar. Wie er twee heeft, kan de stembus openen.',
      ],
      confirm: 'Deel {n} staat op de USB-stick',
    },
    sheet: {
      title: 'Deel {n} van 3: zet het op papier',
      lead: 'Deze 31 woorden zijn samen ook deel {n}, voor {name}. Gaat het bestand stuk, dan is het papier er nog.',
      print: 'Druk het blad van deel {n} af',
      keep: '{name} bewaart het blad op een andere plek dan het bestand, achter slot. Maak er geen foto van.',
      confirm: '{name} heeft het blad',
      paperTitle: 'Herstelblad van de stembus: deel {n} van 3',
      paperMade: 'Voor {name}. Gemaakt op {date}',
      paperKeep:
        'Met dit deel en een van de twee andere gaat de stembus open. Bewaar het achter slot, nooit bij een ander deel. Vernietig het als de uitslag er is.',
      paperUse:
        'Gebruik: kom na het sluiten met een tweede sleutelbewaarder bij elkaar. Open samen een van jullie links, kies “Typ de woorden” en neem ze over, van 1 tot en met 31.',
      qrAlt: 'QR-code met de 31 woorden',
    },
    readBack: {
      title: 'Deel {n} van 3: laat zien dat het er is',
      lead: 'Zo weten we zeker dat {name} dit deel straks nog kan gebruiken.',
      fileTitle: 'Kies het bestand van deel {n}, van de USB-stick',
      fileGood: 'Dit is deel {n}, en het is heel.',
      wordsTitle: 'Neem drie woorden over van het blad van {name}',
      confirm: 'Controleer deel {n}',
      saving: 'Even controleren …',
    },
    load: {
      proveTitle: 'Laat zien dat jullie de delen hebben',
      proveLead: 'De sleutel is al gemaakt. Kom bij elkaar en gebruik twee verschillende delen.',
      testTitle: 'Is je deel nog goed?',
      testLead:
        'Kies het bestand van je deel of typ de woorden. Er wordt niets geopend en niets verstuurd.',
      fileTitle: 'Kies het bestand van een deel',
      wordsHint:
        'Van 1 tot en met 31, met een spatie ertussen. Hoofdletters maken niet uit. De eerste vier letters zijn genoeg.',
      wordsCount: '{n} van de 31 woorden',
      stays: 'De delen blijven op dit apparaat.',
      good: 'Ja, dit is deel {n}, en het is heel. Of het met een ander deel opent, is bij het maken geprobeerd.',
      errors: {
        'share-file.other':
          'Dit is geen bestand met een deel van de sleutel. Kies het bestand dat bij het maken is bewaard.',
        'share-file.damaged':
          'Dit bestand is beschadigd. Gebruik een andere kopie, of typ de woorden van het blad.',
        'share.same':
          'Dit is weer deel {number}. Gebruik het deel van een andere sleutelbewaarder.',
        'share.other':
          'Dit deel hoort bij een andere meting of is vervangen. Zoek het deel van “{wave}”.',
        'share.apart':
          'Deze twee delen passen niet bij elkaar. Begin opnieuw en gebruik van elk deel het bestand en niet de woorden, of andersom.',
        'share.number': 'Dit is deel {number}. Kies het bestand van deel {wanted}.',
        'recovery.count':
          '{count=1:Dit is|Dit zijn} {count} {count=1:woord|woorden}, het moeten er 31 zijn. Kijk of je er een mist.',
      },
    },
    rehearse: {
      lead: 'We maken op dit apparaat zes verzonnen formulieren, doen ze op slot en openen ze met twee van jullie delen. Eén ervan maken we met opzet stuk. Dat hoort geweigerd te worden.',
      bad: 'Het oefenen is niet gelukt. Gebruik deze delen niet en maak een nieuwe sleutel.',
    },
    wait: {
      readyTitle: 'Klaar. Jullie hoeven nu niets te doen',
      readyLead: 'Ieder heeft een eigen deel, elk tweetal werkte en jullie hebben geoefend.',
      copy: 'Nog niet elk deel is er: {names}. Kom bij elkaar en maak de sleutel opnieuw.',
      next: 'De meting sluit op {closes}. Kom daarna met twee van jullie bij elkaar, open een van jullie links en gebruik twee delen. Is iemand afgemeld, vraag HR dan om een nieuwe link.',
      proven: 'heeft een deel; het openen is geoefend',
      provenOnly: 'heeft een deel',
      notProven: 'heeft nog geen deel',
      you: 'deze link',
      wordsHelp:
        'Schrijf ze bij je blad. Bij het openen vergelijken jullie ze: zo weten jullie dat het om dezelfde meting gaat.',
      test: 'Controleer of je deel nog goed is',
    },
    check: {
      lead: 'De meting is gesloten. Jullie openen de stembus, hier in deze browser. De server krijgt alleen de uitslag, nooit een formulier.',
      firstPage:
        'Zodra jullie beginnen gaat de stembus definitief dicht: er komt geen formulier meer bij.',
      keyTitle: 'Gebruik twee delen van de sleutel',
    },
    done: {
      lead: 'Dank jullie wel. HR ziet nu het rapport.',
      destroyTitle: 'Vernietig nu de delen',
      destroy: [
        'Gooi alle drie de bestanden weg, ook uit de prullenbak en van de USB-sticks.',
        'Versnipper de drie herstelbladen.',
        'Vraag de derde sleutelbewaarder hetzelfde te doen.',
      ],
      destroyHelp:
        'De formulieren zelf worden op de afgesproken dag van de server gewist. Zijn de delen weg, dan kan niemand ze tot die tijd nog lezen.',
    },
  },
  gather: {
    none: 'Er zijn twee verschillende delen nodig. Begin met een.',
    one: 'Deel {n} is er, van {name}. Nu nog een ander deel.',
    both: 'Deel {one} en deel {two} zijn er.',
    use: 'Gebruik deze twee delen',
    again: 'Begin opnieuw met de delen',
  },
};

export type KeyShareTexts = typeof keyShares;
