export const problems = {
  required: 'Vul dit in.',
  chooseOne: 'Maak een keuze.',
  tooLong: 'Maak dit korter: hoogstens {max} tekens.',
  badDate: 'Dit is geen datum. Kies een dag in de kalender.',
  badEmail: 'Dit is geen e-mailadres. Schrijf het als naam@bedrijf.nl.',
  datePast: 'Deze dag is al voorbij. Kies vandaag of later.',
  dateReachesNobody:
    'Op deze dag bereikt de mail niemand meer: de meting is dan gesloten, of de adressen zijn dan gewist. Kies een eerdere dag.',
  closesBeforeOpens: 'Deze dag ligt voor de dag van openen. Kies een latere dag.',
  opensTooLong: 'Houd een meting hoogstens 90 dagen open.',
  badNumber: 'Vul een heel getal in van {min} tot en met {max}.',
  kFloor: 'De kleinste groep telt minstens 5 mensen. Lager kan niet.',
  valuesUneven:
    'Schrijf in elke taal evenveel waarden, in dezelfde volgorde. Of laat deze taal leeg.',
  valuesTooMany: 'Noem hoogstens zes waarden van hoogstens 40 tekens, elk één keer.',
  noLanguage: 'Kies minstens één taal.',
  noHolder: 'Noem minstens één sleutelbewaarder.',
  threeHolders: 'Voor twee van de drie zijn drie namen nodig.',
  sameHolder: 'Deze naam staat er al. Twee sleutels bij één persoon helpen niet.',
  holderIsHr:
    'Dit lijkt HR te zijn. HR deelt de links uit. Wie ook de sleutel heeft, kan alles alleen. Noem liever iemand anders, of vink hieronder aan dat het zo moet.',
  logoType: 'Dit is geen SVG of PNG. Sla het logo eerst als SVG of PNG op.',
  logoSize: 'Dit bestand is groter dan 100 kB. Maak het logo kleiner.',
  logoActive:
    'In deze SVG zit een script of een verwijzing naar buiten. Gebruik een SVG zonder, of een PNG.',
  logoDamaged: 'Deze PNG is beschadigd of niet compleet. Sla het logo opnieuw op als PNG of SVG.',
  logoPixels:
    'Deze PNG heeft meer dan 2 miljoen pixels. Sla hem kleiner op, bijvoorbeeld 1.000 bij 500.',
  fileChanged:
    'Er is niets verstuurd: het bestand is veranderd of verplaatst nadat je het koos. Kies het opnieuw en druk nog eens op de knop.',
  fileAgain:
    'Kies dit bestand opnieuw: wat je koos, onthoudt de browser niet als er iets anders nog niet klopt.',
  noFile: 'Kies eerst een bestand.',
  rosterUnreadable:
    'Dit bestand is niet te lezen als lijst. Sla het op als CSV of als .xlsx zonder wachtwoord.',
  rosterEmpty:
    'In dit bestand staan geen mensen. Boven de lijst horen kopjes te staan, daaronder één regel per persoon.',
  rosterHidden:
    'In dit bestand staan alleen op een verborgen blad gegevens: “{sheet}”. Maak dat blad zichtbaar en sla het bestand op.',
  rosterSideways:
    'De mensen staan in deze lijst naast elkaar, en de kopjes onder elkaar. Kopieer de lijst in Excel of LibreOffice, kies Plakken speciaal en Transponeren, en sla het resultaat op.',
  rosterOther: '{other}',
  rosterTooLarge:
    'Dit bestand is te groot: hoogstens 10 MB en 100.000 mensen, en minder bij honderden kolommen. Bewaar alleen de kolommen die nodig zijn.',
  dateFuture: 'Deze dag moet nog komen. Kies vandaag of eerder.',
  dateFar: 'Kies een dag binnen een jaar. Langer geldt een token niet.',
  noScope: 'Kies welke afdeling deze persoon mag zien.',
  changedMeanwhile:
    'Iemand anders heeft dit veranderd terwijl deze pagina openstond. Nu staat er: “{now}”. Wat jij invulde, staat hier nog; sla opnieuw op als dat moet gelden.',
  logoMeanwhile:
    'Iemand anders heeft een ander logo gekozen terwijl deze pagina openstond; het staat hieronder. Kies je bestand opnieuw als dat moet gelden.',
  decisionMeanwhile:
    'Intussen is iets anders vastgelegd; het staat boven dit formulier. Wat je invulde staat hier nog; leg het opnieuw vast als dat moet gelden.',
  stageOrder: 'Deze dag ligt voor die van de vorige groep. Kies dezelfde dag of later.',
  notConfirmed: 'Zet eerst het vinkje.',
  noReason: 'Schrijf waarom. Medewerkers lezen deze reden.',
  notLater: 'Kies een dag na de huidige laatste dag.',
  kNotHigher: 'Kies een heel getal boven {k}, en hoogstens {max}.',
  amendKnown:
    'Personeelsnummer {number} is al uitgenodigd. Laat deze persoon uit de lijst. Heb je twee keer gedrukt? Dan is het al gelukt en staan de links bij Uitnodigen.',
  numberUnknown:
    'Personeelsnummer {number} is niet uitgenodigd. Er is niets gedownload of verstuurd.',
  numberAddressless:
    'Personeelsnummer {number} heeft geen e-mailadres. Er is niets verstuurd. Download de link, of print een kaart.',
  tooManyNumbers:
    'Dat zijn meer dan {most} mensen in één keer. Er is niets verstuurd. Verdeel ze, of stuur een herinnering.',
  noNumbers: 'Vul minstens één personeelsnummer in.',
  moreThanOne: 'Dit veld kwam meer dan één keer binnen. Vul het één keer in.',
  noText: 'Hier kwam een bestand binnen. Vul tekst in.',
  amendNoBlock:
    'Voor personeelsnummer {number} is geen groep in de indeling. Controleer de laag, de afdeling en de andere kenmerken, of laat deze persoon uit de lijst.',
  personUnknown:
    'Op deze lijst staat niemand met dit nummer of e-mailadres, of meer dan één. Kijk in je personeelslijst en vul het personeelsnummer in.',
  answersCount: 'Schrijf {least} tot {most} antwoorden, één per regel.',
  answersEnds: 'Schrijf twee regels: de woorden bij 0 en de woorden bij 10.',
  answersUneven: 'Schrijf in deze taal evenveel antwoorden als in de andere: {n}.',
  answersDouble: 'Elk antwoord mag er één keer staan.',
  asksIdentity:
    'Het lijkt of deze vraag laat zien wie iemand is. Wijzig de vraag, of schrijf in een zin waarom je dit vraagt.',
  questionsMany: 'Een meting heeft hooguit {most} eigen vragen. Haal er eerst een weg.',
  questionTwice: 'Deze vraag staat er al. Wijzig die vraag, of vraag iets anders.',
  bounceNone:
    'Hierin staat niet dat er mail terugkwam. Plak het adres zelf, of bewaar het bericht als .eml en kies dat.',
  bounceUnlisted:
    'Deze adressen staan niet op de lijst van deze meting, zoals {address}. Kijk het adres na in de personeelslijst.',
  codeWrong: 'Deze code klopt niet of werkt niet meer. Kijk hem na, of vraag een nieuwe.',
  questionsLong:
    'Deze vraag past niet meer op het antwoordvel. Haal een open vraag weg, of laat een onderdeel weg.',
};

export type ProblemTexts = { [Code in keyof typeof problems]: string };
