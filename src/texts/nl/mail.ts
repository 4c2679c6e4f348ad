export const mail = {
  proposed: {
    invitation: {
      subject: 'Uitnodiging: {title}',
      words:
        'Beste collega,\n\nWij vragen hoe jij onze service ziet. Meedoen is vrijwillig en duurt {from} tot {to} minuten. Het mag in werktijd.',
    },
    reminder: {
      subject: 'Herinnering: {title}',
      words:
        'Beste collega,\n\nDe vragenlijst over onze service staat nog open. Meedoen is vrijwillig en duurt {from} tot {to} minuten. Het mag in werktijd.',
    },
    results: {
      subject: 'De uitslag: {title}',
      words:
        'Beste collega,\n\nDe uitslag van de vragenlijst over onze service is er. Dank aan iedereen die meedeed.',
    },
  },
  link: 'Je persoonlijke link:',
  closes: 'Invullen kan tot en met {day}.',
  checkWords:
    'Controlewoorden. Op de pagina staan dezelfde woorden, en bij al je collega’s ook. Staan er andere woorden? Vul dan niets in en vraag het na.',
  example: 'Dit is een proef. De link werkt niet.',
  thanks:
    'Heb je al meegedaan? Dank je wel. HR ziet niet wie meedeed. Daarom krijgt iedereen in je groep deze herinnering.',
  signOff: 'Wil je geen herinneringen meer over deze vragenlijst? Meld je hier af:',
  report: 'Lees de uitslag hier:',
  agreed: 'Dit spraken we af:',
  by: '{text} (voor {day})',
  lost: 'Je vroeg om je link. Hier is hij weer. Vroeg je er niet om? Dan hoef je niets te doen.',
  signOffPage: {
    title: 'Geen herinneringen meer',
    lead: 'Wil je over deze vragenlijst geen herinneringen meer krijgen? Druk dan op de knop. HR ziet niet wie zich afmeldt, en het staat los van je antwoorden. Meedoen kan nog steeds met je link.',
    press: 'Meld mij af',
    done: 'Je krijgt geen herinneringen meer over deze vragenlijst. Meedoen kan nog steeds met je link.',
  },
  lostPage: {
    title: 'Je link kwijt?',
    lead: 'Vul je werkadres in. Staat het op de lijst van een vragenlijst die nu open is, dan sturen wij je link naar dat adres.',
    address: 'Je e-mailadres op het werk',
    press: 'Stuur mijn link',
    done: 'Klaar. Staat dit adres op de lijst, dan krijg je binnen een paar minuten mail. Dat doen wij één keer per dag. Komt er niets? Vraag je link aan de afdeling die je uitnodigde.',
    none: 'Hier kunnen wij geen mail versturen. Vraag je link aan de afdeling die je uitnodigde.',
  },
};

export type MailTexts = typeof mail;
