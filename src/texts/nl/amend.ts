export const amend = {
  link: 'De meting aanpassen',
  linkHelp:
    'Langer openhouden, de kleinste groep groter maken of mensen toevoegen. Meer kan niet meer veranderen.',
  title: 'De meting aanpassen',
  lead: 'De spelregels van deze meting liggen vast. Drie dingen mogen nog: later sluiten, een grotere kleinste groep en mensen erbij. Elke wijziging is openbaar, ondertekend en niet terug te draaien.',
  manifest: 'Bekijk de spelregels en alle wijzigingen',
  sure: 'Ik weet dat dit openbaar is en niet terug te draaien.',
  closes: {
    title: 'Later sluiten',
    now: 'De meting sluit nu op {day}.',
    label: 'Nieuwe laatste dag',
    hint: 'Later dan nu, en hoogstens 90 dagen na de opening.',
    submit: 'Houd langer open',
  },
  k: {
    title: 'Kleinste groep groter maken',
    now: 'Een groep komt nu in het rapport vanaf {k} ingevulde vragenlijsten.',
    label: 'Nieuwe kleinste groep',
    hint: 'Hoger dan nu, en hoogstens 50. Hoe hoger, hoe minder groepen het rapport kan laten zien.',
    submit: 'Maak groter',
  },
  people: {
    title: 'Mensen toevoegen',
    help: 'Maak een lijst met alleen de nieuwe mensen, het liefst met dezelfde kolommen als je eerste lijst. Iedereen komt in een groep die er al is. Van de lijst bewaren we geen afdeling, laag of plaats.',
    label: 'Lijst met nieuwe mensen',
    hint: 'CSV, Excel (.xlsx) of LibreOffice (.ods).',
    kept: 'Wij hebben je bestand {name} nog. Kies alleen een bestand als je een ander wilt.',
    submit: 'Voeg toe',
    after: 'Daarna kun je hun links meteen downloaden. Later kan dat ook, op personeelsnummer.',
    invite: 'Naar de links',
    confirm: 'Voeg deze mensen toe ({n})',
    added: '{n} mensen zijn toegevoegd.',
    addedOne: '1 persoon is toegevoegd.',
    addedHelp:
      'Voor hen gelden dezelfde spelregels als voor ieder ander. Download hun links en geef die door.',
    download: 'Download alleen hun links (CSV)',
  },
};

export type AmendTexts = typeof amend;
