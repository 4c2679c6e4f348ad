export const serverSealed = {
  choice: 'Het systeem zelf',
  choiceHint:
    'De meting heet vertrouwelijk, niet anoniem. Er is geen sleutelbewaarder: jij laat het systeem na het sluiten tellen. Het systeem heeft dan technisch de sleutel. Kan tot en met 2.000 mensen. De namen hieronder tellen niet mee.',
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
    lead: 'Het systeem opent nu alle formulieren, maakt de telling en publiceert de uitslag. Dit kan één keer.',
    facts: [
      'Daarna komt er geen formulier meer bij.',
      'Losse formulieren worden niet bewaard en niemand krijgt ze te zien.',
      'Na de uitslag wordt de sleutel verwijderd. In reservekopieën kan hij nog 30 dagen bestaan.',
      'Niemand haalt vooraf namen uit open antwoorden. Lees ze als eerste en trek er zo nodig een in.',
    ],
    submit: 'Open de stembus en publiceer',
  },
  comments:
    'Open antwoorden worden los van de cijfers getoond, door elkaar, en alleen bij minstens 10 deelnemers en 5 open antwoorden. Het systeem haalt er geen namen uit. HR kan een antwoord later intrekken.',
};
