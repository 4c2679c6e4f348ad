export const mailDesk = {
  title: 'Mail versturen',
  leads: {
    invitation: 'Wij sturen iedereen met een e-mailadres de eigen link, in de eigen taal.',
    reminder:
      'Een herinnering gaat naar iedereen, of naar hele groepen waarvan nog weinig mensen meededen. Nooit naar losse mensen: wie meedeed, krijgt niemand te zien.',
    results: 'Eén mail aan iedereen als de uitslag er is, met wat jullie afspraken.',
  },
  link: 'Laat ons de mail versturen',
  none: 'Deze installatie verstuurt zelf geen mail. Vraag je beheerder om dat aan te zetten, of gebruik jullie eigen mailprogramma.',
  faulty:
    'Er gaat geen mail uit, want de instelling {setting} van deze installatie klopt niet. Vraag je beheerder om die te herstellen, of gebruik jullie eigen mailprogramma.',
  roundsTitle: 'Brieven',
  rounds: { invitation: 'Uitnodiging', reminder: 'Herinnering {n}', results: 'Uitslag' },
  states: {
    none: 'nog niet geschreven',
    written: 'geschreven',
    proved: 'proef verstuurd',
    planned: 'staat klaar of gaat uit',
    done: 'verstuurd',
    stopped: 'gestopt',
    unknown: 'De brief kon niet weg. Waarom weten we niet.',
  },
  below: {
    invitation:
      'Onder jouw tekst zetten wij altijd de link, de sluitdag, drie zinnen over privacy en de controlewoorden. Er zit niets in de mail dat bijhoudt wie hem opent.',
    reminder:
      'Onder jouw tekst bedanken wij wie al meedeed. Daarna komen de link, de sluitdag, drie zinnen over privacy, de controlewoorden en een link om geen herinneringen meer te krijgen.',
    results:
      'Onder jouw tekst staan een link naar de uitslag voor medewerkers en de afspraken voor de hele organisatie, zoals ze nu in het rapport staan.',
  },
  sender: 'Naam van de afzender',
  senderHint: 'Zo zien medewerkers van wie de mail komt. Het adres is {address}.',
  subject: 'Onderwerp ({language})',
  words: 'Jouw tekst ({language})',
  save: 'Bewaar de brief',
  proof: 'Proef',
  proofHelp: 'Stuur de brief eerst naar jezelf, in elke taal. Daarna kun je hem laten versturen.',
  to: 'Jouw e-mailadres',
  toHint: 'Wij bewaren het niet.',
  sendProof: 'Stuur mij een proef',
  proved: 'De proef is verstuurd. Klopt de brief? Laat hem dan versturen.',
  plan: 'Versturen',
  planHelp:
    'Wij versturen {perMinute} brieven per minuut, vanaf deze dag om zeven uur. Vandaag betekent: meteen.',
  when: {
    invitation: 'Voordat de meting open is, gaat er niets uit.',
    reminder: 'Alleen terwijl de meting open is, gaat er iets uit.',
    results: 'Voordat medewerkers de uitslag mogen lezen, gaat er niets uit.',
  },
  whom: 'Wie krijgt deze herinnering?',
  whomHint: 'Groepen van minder dan tien mensen tellen wij niet. Zij krijgen hem altijd.',
  everybody: 'Iedereen',
  groupsBelow: 'Groepen waarvan minder dan {share}% meedeed',
  day: 'Vanaf',
  send: 'Laat de mail versturen',
  progress: 'Voortgang',
  waits: 'De mail gaat uit vanaf {day}.',
  behind: 'Deze herinnering wacht tot alle uitnodigingen weg zijn. Daarna gaat die vanzelf uit.',
  count: '{n} van de {all} {all=1:adres|adressen} verstuurd.',
  countReminders:
    '{n} {n=1:herinnering|herinneringen} verstuurd. Wie zich afmeldde, krijgt er geen.',
  putOff: 'Bij {n} proberen we het later nog eens.',
  done: 'Het versturen is klaar.',
  stopped: 'Het versturen is gestopt.',
  over: 'Deze brieven gaan niet meer uit: de meting is daarvoor al te ver.',
  stop: 'Stop met versturen',
  stopHelp: 'Wie al een brief kreeg, houdt die. Als je weer laat versturen, gaan we daar verder.',
  days: {
    fits: 'Medewerkers lezen de uitslag vanaf {staff}. Wij bewaren de adressen tot {until}: daartussen gaat de mail uit.',
    late: 'Medewerkers lezen de uitslag pas vanaf {staff}, maar de adressen worden op {until} verwijderd. Kies bij “Wie ziet het wanneer?” een eerdere dag voor medewerkers, of mail zelf.',
  },
  again: 'Mail deze mensen hun link opnieuw',
  orYourself: 'Of verstuur ze zelf',
  bounced: 'Kwam er mail terug?',
  bouncedHint:
    'Plak hier de adressen waarvan mail terugkwam, of de tekst van die berichten. Wij zetten de adressen bij die waar het niet lukte. Ze krijgen geen herinnering.',
  messages: 'Of de berichten zelf',
  messagesHint:
    'Als .eml of .mbox, meer tegelijk mag. Bewaart Outlook ze als .msg? Plak dan de tekst van het bericht hierboven. Wij bewaren de berichten niet.',
  was: {
    noted: 'Adressen genoteerd: {n}.',
    unlisted:
      'Niet op de lijst van deze meting: {addresses}. Kijk deze adressen na in de personeelslijst.',
    others:
      'Berichten dat een brief alleen later komt, of is aangekomen: {n}. Daarvoor hoef je niets te doen.',
    unread:
      'Hierin staat niet dat er mail terugkwam: {names}. Open deze berichten, en plak het adres zelf.',
  },
  noteBounced: 'Noteer deze adressen',
  cameBackNot: 'Kwam niet terug',
  cameBackNotHelp:
    'Kwam mail van een van deze adressen toch niet terug? Met “Kwam niet terug” krijgt dat adres weer herinneringen.',
  failedCount: 'Aantal adressen waarbij het niet is gelukt: {n}.',
  failed: 'Niet aangekomen',
  failedHelp:
    'Bij deze adressen is het niet gelukt. Geef deze mensen hun link op een andere manier. Of iemand meedeed, krijgt niemand te zien.',
  number: 'Personeelsnummer',
  address: 'Adres',
  code: 'Antwoord van de server',
  codes: {
    address: 'Dit is geen e-mailadres.',
    broken: 'De verbinding brak steeds af.',
    bounced: 'De mail kwam terug.',
    crashed: 'Het versturen viel twee keer stil. Of de brief aankwam, weten we niet.',
    unsure: 'De verbinding brak af na het versturen. Of de brief aankwam, weten we niet.',
    stopped: 'Wij zijn gestopt met proberen.',
  },
  /** What a mail server answered. */
  answers: {
    address: 'De mailserver neemt geen mail aan voor dit adres ({code}).',
    later: 'De mailserver stelde de brief steeds uit ({code}).',
    letter: 'De mailserver weigerde de brief ({code}).',
  },
  /** Why a proof was not sent. */
  unsent: {
    unreachable: 'De mailserver is niet te bereiken.',
    insecure: 'De mailserver biedt geen versleuteling aan.',
    handshake: 'Een veilige verbinding met de mailserver lukt niet.',
    login: 'Aanmelden bij de mailserver lukt niet.',
    shut: 'De mailserver laat ons niet binnen.',
    from: 'De mailserver laat dit afzenderadres niet toe.',
    busy: 'De mailserver neemt nu geen mail aan.',
    quota: 'De mailserver neemt van dit afzenderadres voorlopig niets meer aan.',
    broken: 'De verbinding met de mailserver brak af.',
    slow: 'De mailserver is te traag.',
  },
  troubles: {
    unreachable: 'De mailserver is niet te bereiken. We proberen het elke minuut opnieuw.',
    insecure:
      'De mailserver biedt geen versleuteling aan. Zonder versleuteling versturen wij niets.',
    handshake:
      'Er komt geen veilige verbinding met de mailserver tot stand: zijn certificaat klopt niet, hij is niet te bereiken, of de verbinding brak af. Zonder versleuteling versturen wij niets. We proberen het elke minuut opnieuw.',
    login:
      'Aanmelden bij de mailserver lukt niet. Vraag je beheerder om naam en wachtwoord na te kijken, en of de server aanmelden met een wachtwoord toelaat. We proberen het elk kwartier opnieuw.',
    shut: 'De mailserver laat ons niet binnen. Vraag je beheerder om het na te kijken. We proberen het elk kwartier opnieuw.',
    from: 'De mailserver laat dit afzenderadres niet toe. Vraag je beheerder om het na te kijken. We proberen het elk kwartier opnieuw.',
    busy: 'De mailserver wil even geen mail meer aannemen. We proberen het elke minuut opnieuw.',
    quota:
      'De mailserver neemt van dit afzenderadres voorlopig niets meer aan, bijvoorbeeld omdat het aantal voor een dag bereikt is. De rest gaat later vanzelf. We proberen het elk kwartier opnieuw.',
    broken: 'De verbinding met de mailserver brak af. We gaan de volgende minuut verder.',
    slow: 'De mailserver is traag. We gaan de volgende minuut verder.',
  },
};

export type MailDeskTexts = typeof mailDesk;
