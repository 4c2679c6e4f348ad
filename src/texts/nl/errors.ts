/** Per code: what is the matter, and what to do about it. */
export const errors = {
  /** From a page that says what went wrong, to the page above it. */
  back: 'Ga terug',
  /** On the same page: the words of the form that was refused. */
  typed: {
    title: 'Dit had je ingevuld',
    hint: 'Kopieer hier wat je nog nodig hebt.',
  },
  /** A form that waits until its sender is signed in again. */
  kept: {
    title: 'Je bent niet meer aangemeld',
    send: 'Verstuur opnieuw',
    file: 'Kies dit bestand opnieuw: {file}',
    other:
      'Er is niets verstuurd: in deze browser is nu iemand met een andere rol aangemeld. Alles wat je invulde, staat er nog. Meld je in een nieuw tabblad aan met de goede rol, kom hier terug en druk opnieuw op de knop.',
  },
  codes: {
    'wave.state':
      'Deze stap past niet bij de stand van de meting (nu: {state}). Misschien was iemand je voor, of kwam je druk op de knop twee keer aan. Ga terug en kijk hoe het er nu voor staat.',
    'wave.changed':
      'Deze meting veranderde op hetzelfde moment: iemand was je voor, of je druk op de knop kwam twee keer aan. Deze keer is er niets opgeslagen. Ga terug en kijk wat er nu staat.',
    'roster.empty': 'Er staat nog geen personeelslijst klaar. Lees die eerst in.',
    'roster.hidden': 'Alleen een verborgen blad van dit bestand heeft gegevens.',
    'roster.other-file': 'Dit bestand is geen lijst. Kies een CSV- of Excel-bestand (.xlsx).',
    'links.none': 'Vul minstens één personeelsnummer in.',
    'roster.too-large': 'De personeelslijst is te groot: hooguit 10 MB en 100.000 personen.',
    'roster.unreadable':
      'Dit bestand kunnen we niet lezen. Bewaar de lijst als CSV of XLSX en probeer het opnieuw.',
    'plan.too-small':
      'De organisatie is te klein: van {headcount} personen verwachten we {expected} {expected=1:antwoord|antwoorden}, en er zijn er {k} nodig.',
    'settings.dates': 'De sluitingsdatum ligt voor de openingsdatum. Pas de datums aan.',
    'settings.malformed': 'Het veld “{field}” klopt niet. Vul het opnieuw in; er is niets bewaard.',
    'definition.unknown': 'De vragenlijst {id} bestaat niet in deze installatie.',
    'definition.values':
      'Deze kernwaarden kunnen we niet vragen: hooguit zes, elk één keer, met in elke taal een naam van hooguit 40 tekens.',
    'definition.own-questions':
      'De eigen vragen passen niet op het antwoordvel van deze vragenlijst. Haal bij Eigen vragen een vraag weg.',
    'definition.language':
      'Eigen vraag {n} heeft nog geen tekst in deze taal: {language}. Vul die taal aan bij Eigen vragen, of haal de vraag weg.',
    'definition.changed':
      'De vragenlijst {id} {version} is eerder in andere woorden gebruikt. Geef de gewijzigde vragenlijst een nieuw versienummer.',
    'open.organisation':
      'Vul eerst bij Organisatie in wie verantwoordelijk is en bij wie medewerkers terechtkunnen.',
    'open.dates':
      'De sluitingsdatum is al voorbij. Ga terug naar de voorbereiding en kies een andere datum.',
    'open.ticket-keys':
      'Nog niet voor elke groep is een sleutel voor de stempels gemaakt. Maak de sleutels eerst af.',
    'open.key-missing': 'De sleutelbewaarder heeft de sleutel van de stembus nog niet gemaakt.',
    'open.key-unproven':
      'Nog niet elke sleutelbewaarder heeft de sleutel teruggelezen, of er is nog niet geoefend met openen.',
    'wrapping.lost':
      'Een geheim van deze installatie is weggehaald terwijl het nog nodig was. Zet het terug (WRAP_KEY) en probeer het opnieuw.',
    'open.manifest': 'De spelregels van deze meting zijn nog niet vastgelegd.',
    'open.council':
      'Leg eerst vast wat de ondernemingsraad zegt: instemming, advies, of dat er geen ondernemingsraad is. Zonder dat gaat deze meting niet open.',
    'council.own':
      'De ondernemingsraad heeft zelf al iets vastgelegd. Alleen de raad kan dat veranderen. Er is niets bewaard.',
    'agreement.enough': 'Er zijn al drie afspraken voor dit onderdeel. Er is niets toegevoegd.',
    'organisation.changed':
      'Deze gegevens veranderden op hetzelfde moment: iemand was je voor, of je druk op de knop kwam twee keer aan. Deze keer is er niets opgeslagen. Ga terug en kijk wat er nu staat.',
    'agreement.changed': 'Iemand anders heeft deze afspraak net gewijzigd. Er is niets bewaard.',
    'agreement.unknown': 'Deze afspraak bestaat niet in dit onderdeel.',
    'comment.unknown': 'Dit open antwoord bestaat niet in dit rapport.',
    'amendment.refused':
      'Deze wijziging mag niet: een meting kan alleen later sluiten, de kleinste groep alleen groter. Er is niets veranderd.',
    'mail.none': 'Deze installatie verstuurt geen mail. Er is niets verstuurd.',
    'mail.planned':
      'De mail staat al klaar of gaat al uit. Wil je iets veranderen? Stop dan eerst met versturen. Deze keer is er niets veranderd.',
    'mail.unwritten': 'Bewaar eerst de brief. Er is niets verstuurd.',
    'mail.unproved': 'Stuur eerst een proef van deze brief naar jezelf. Er is niets klaargezet.',
    'mail.busy': 'Er gaan op dit moment brieven uit. Probeer het over een minuut nog eens.',
    'mail.unplanned': 'Er stond geen mail klaar om te versturen. Er is niets veranderd.',
    'mail.not-noted':
      'Dat mail van dit adres terugkwam, is al teruggenomen. Er is niets veranderd.',
    'mail.many':
      'Dat zijn meer dan {most} mensen in één keer. Er is niets verstuurd. Verdeel ze, of stuur een herinnering.',
    'mail.addressless':
      'Personeelsnummer {number} heeft geen e-mailadres. Er is niets verstuurd. Download de link, of print een kaart.',
    'mail.proofs':
      'Vandaag zijn er al {most} proeven van deze brief verstuurd. Morgen kan het weer. Er is niets verstuurd.',
    'mail.unsent':
      'De proef is niet verstuurd. {reason} Controleer het adres, of vraag je beheerder om de mailserver na te kijken.',
    'person.unknown': 'Deze persoon staat niet (meer) op de lijst.',
    'links.unknown':
      'Personeelsnummer {number} is niet uitgenodigd. Er is niets gedownload of verstuurd.',
    'amendment.known': 'Personeelsnummer {number} is al uitgenodigd. Er is niemand toegevoegd.',
    'amendment.no-block':
      'Voor personeelsnummer {number} is geen groep in de indeling. Er is niemand toegevoegd.',
    'key.unopened':
      'Deze sleutel opent de proef van de stembus niet. Kies het sleutelbestand of de woorden van deze meting.',
    'key.proof':
      'De link van een sleutelbewaarder is hier niet genoeg: ook de sleutel van de stembus is nodig. Open de pagina van de sleutelbewaarder en kies het sleutelbestand of typ de woorden over.',
    'key.proof-late':
      'Dit bewijs van de sleutel is al gebruikt, of de tijd ervan is voorbij. Er is niets gedaan. Ga terug en probeer het opnieuw.',
    'box.key-holder': 'De stembus van deze meting gaat open bij een sleutelbewaarder, niet hier.',
    'plan.too-large':
      'Eén meting kan hooguit {max} mensen aan; dit zijn er {people}. Splits de personeelslijst en geef elk deel een eigen meting.',
    'plan.too-many-groups':
      'Deze indeling geeft {groups} groepen en vergelijkingen. Een rapport met zoveel vragen kan er hooguit {most} aan. Zet op de personeelslijst een hoger niveau bij “afdeling”, bijvoorbeeld de regio in plaats van het team, of stel minder vragen.',
    'report.large':
      'In dit bestand passen hooguit {most} afdelingen; dit rapport heeft er {departments}. Alles staat in de CSV-tabel en in het JSON-bestand.',
    'server-opened.large':
      'Het systeem kan de stembus alleen zelf openen bij hooguit {max} mensen; dit zijn er {people}. Ga terug naar de voorbereiding en kies een sleutelbewaarder.',
    'release.published': 'Er is al een andere uitslag van deze meting gepubliceerd.',
    'release.terms':
      'De kleinste groep is intussen groter gemaakt. Open de stembus opnieuw; er is niets gepubliceerd.',
    'cancel.reason': 'Schrijf waarom je de meting afbreekt; medewerkers lezen die reden.',
    'key.fixed': 'De sleutel ligt vast en kan niet meer veranderen.',
    'key.other':
      'Deze sleutel past niet meer bij de meting: HR heeft veranderd hoe de stembus opengaat, of er is al een andere sleutel. Ververs de pagina en begin opnieuw.',
    'key.no-holder': 'Deze sleutelbewaarder bestaat niet.',
    'release.malformed':
      'De uitslag is niet volledig of niet goed opgebouwd. Er is niets gepubliceerd.',
    'release.changed':
      'Deze uitslag is in de database veranderd nadat hij gepubliceerd is. Daarom tonen we hem niet. Vraag je beheerder om te kijken.',
    'release.other-wave': 'Deze uitslag hoort niet bij deze meting. Er is niets gepubliceerd.',
    'release.receipts': 'De ontvangstbewijzen passen niet bij de stembus. Open de stembus opnieuw.',
    'release.counts': 'De aantallen kloppen niet met de stembus. Open de stembus opnieuw.',
    'archive.unreadable':
      'Dit is geen archief van Geleding. Kies het zip-bestand dat onder Archief en overdracht gemaakt is. Er is niets ingelezen.',
    'archive.large':
      'Dit archief is te groot om hier in te lezen. Er is niets ingelezen. Vraag je beheerder.',
    'archive.broken':
      'Het bestand {file} in dit archief ontbreekt of is veranderd. Er is niets ingelezen. Maak het archief opnieuw, op de installatie waar het vandaan komt.',
    'archive.used':
      'Hier is al een meting. Een archief past alleen in een lege installatie. Er is niets ingelezen.',
    'series.none': 'Deze meting wordt niet herhaald. Er is niets veranderd.',
    'member.unknown': 'Deze persoon staat niet meer in de lijst.',
    'member.last-owner': 'Dit is de enige eigenaar. Laat eerst iemand anders als eigenaar toe.',
    'visit.unknown': 'Dit apparaat is al afgemeld.',
    'passkey.refused': 'Deze passkey is hier niet bekend, of het antwoord kwam te laat.',
    'passkey.enough': 'Je hebt al tien passkeys. Verwijder er eerst een.',
    'company.refused': 'Je werkaccount is niet aangenomen. Begin opnieuw, of vraag HR om een link.',
    'company.unknown':
      'Met dit werkaccount is hier niemand toegelaten. Vraag HR je toe te laten met het e-mailadres van je werkaccount.',
    'company.unreachable':
      'We bereiken de aanmelding van je organisatie niet. Probeer het later, of vraag HR om een link.',
    'sign-in.needed':
      'Je bent niet (meer) aangemeld. Meld je aan met je link of je passkey. Is je link al gebruikt? Vraag HR om een nieuwe.',
    'sign-in.unknown': 'Deze aanmeldlink is al gebruikt of verlopen. Vraag een nieuwe.',
    'sign-in.other': 'Deze pagina hoort niet bij jouw rol.',
    'token.needed':
      'Stuur een token mee in de kop “Authorization”, als “Bearer …”. HR of een eigenaar maakt er een onder Programma’s.',
    'token.unknown':
      'Dit token kennen we niet, of het is verlopen of ingetrokken. Vraag HR om een nieuw token.',
    'token.unit':
      'Dit token leest één afdeling. De hele uitslag hoort daar niet bij; vraag de cijfers op.',
    'token.reads': 'Hier kan een programma alleen lezen, met GET. Er is niets veranderd.',
    'token.gone': 'Dit token is al ingetrokken of verlopen.',
    'logo.refused':
      'Het logo moet een PNG- of SVG-bestand van hooguit 100 kB zijn, zonder scripts.',
  } as Record<string, string>,
};

export type ErrorTexts = typeof errors;
