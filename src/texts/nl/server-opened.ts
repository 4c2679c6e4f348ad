export const serverOpened = {
  choice: 'Het systeem zelf',
  choiceHint:
    'De meting heet vertrouwelijk, niet anoniem. Er is geen sleutelbewaarder: jij laat het systeem na het sluiten tellen. Het systeem heeft dan technisch de sleutel. Dat kan bij hoogstens 20.000 mensen. De namen hieronder tellen niet mee.',
  keys: {
    lead: 'Het systeem opent de stembus na het sluiten zelf. Daarom heet deze meting vertrouwelijk, en niet anoniem.',
    made: 'De sleutel van de stembus is gemaakt en staat versleuteld op de server.',
    missing: 'De sleutel van de stembus ontbreekt. Zet de meting terug en deel opnieuw in.',
    waits: 'De meting is gesloten. Open nu de stembus.',
    nobody: 'Er is geen sleutelbewaarder nodig.',
  },
  about: {
    keys: 'Het systeem maakt de sleutel van de stembus en van elke groep.',
    box: 'Het systeem telt en maakt de uitslag, als jij het vraagt.',
    close: 'Daarna kun je het systeem de antwoorden laten tellen.',
  },
  waits: 'De meting is gesloten. Laat het systeem de stembus openen en de uitslag publiceren.',
  action: 'Open de stembus',
  holders: 'geen: het systeem opent de stembus zelf',
  open: {
    title: 'De stembus openen',
    lead: 'Het systeem opent nu alle formulieren en maakt de telling. Dit kan één keer.',
    facts: [
      'Daarna komt er geen formulier meer bij.',
      'Geopende formulieren staan tot de uitslag alleen versleuteld op de server. Niemand krijgt ze te zien.',
      'Met de uitslag worden de sleutel en het geheim van deze meting gewist. In reservekopieën kunnen ze nog 30 dagen bestaan.',
      'Zijn er open antwoorden die in het rapport komen, dan lees jij ze eerst. Pas daarna wordt de uitslag gepubliceerd. Anders gebeurt dat vanzelf.',
    ],
    submit: 'Open de stembus',
  },
  opening: {
    title: 'De stembus wordt geopend',
    lead: 'Het systeem opent de formulieren in kleine stappen en controleert ze een voor een.',
    phase: 'Bezig met openen',
    counting: 'Alle formulieren zijn open. De tabellen worden gemaakt …',
    stopped: 'Het openen is gestopt. Druk op de knop om verder te gaan.',
    count: '{done} van de {total} formulieren bekeken',
    seconds: 'Nog ongeveer {n} seconden',
    minutes: 'Nog ongeveer {n} minuten',
    goOn: 'Ga verder',
    waits:
      'Het systeem is begonnen met openen. Ga verder: daarna lees je de open antwoorden, als die er zijn, en komt de uitslag.',
    leave:
      'Je kunt deze pagina sluiten. Het systeem gaat dan binnen een paar minuten vanzelf verder, zonder iets dubbel te tellen. Komen er open antwoorden in het rapport, dan wacht het met publiceren tot jij ze hebt gelezen.',
  },
  read: {
    title: 'Lees de open antwoorden',
    lead: 'Deze teksten komen in het rapport, los van alle andere antwoorden en door elkaar.',
    help: 'Staat er een naam in, of herken je iemand, laat de tekst dan weg. Wat je weglaat, komt niet in het rapport. Hoe iemand iets vindt, is geen reden om iets weg te laten.',
    newHelp:
      'Er is nog niets gepubliceerd. Door wat je wegliet zijn er andere teksten bij gekomen. Kijk ook deze na.',
    leaveOut: 'Laat weg',
    careful:
      'Kijk goed: na het publiceren kun je een tekst nog wel intrekken, maar dat staat dan in het logboek.',
    publish: 'Ik heb alles gelezen: publiceer',
    later: 'Later verder lezen',
  },
};

export type ServerOpenedTexts = typeof serverOpened;
