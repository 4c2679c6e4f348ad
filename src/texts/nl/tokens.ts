/** Tokens with which programs read released figures. */
export const tokens = {
  title: 'Programma’s',
  lead: 'Een programma zoals Power BI, Excel of R kan de gepubliceerde cijfers zelf ophalen. Daarvoor maak je een token. Een token leest alleen: nooit meer dan wat in een rapport staat, en niet eerder dan de lezer die je kiest. Voor management en HR hoort daar ook bij wat mensen schreven: de open antwoorden.',
  none: 'Er is nog geen token.',
  columns: {
    name: 'Waarvoor',
    reads: 'Leest als',
    until: 'Tot en met',
    used: 'Laatst gebruikt',
    change: 'Wijzigen',
  },
  never: 'nog nooit',
  end: 'Intrekken',
  endFor: 'Token “{name}” intrekken',
  made: 'Het token is gemaakt',
  madeHelp:
    'Kopieer het nu in je programma. Het staat hierna nergens meer. Behandel het als een wachtwoord: zet het niet in een adres, een mail of een gedeeld bestand.',
  token: 'Token voor {name}',
  add: 'Een token maken',
  labels: {
    name: 'Waarvoor is het?',
    role: 'Als wie leest het programma?',
    unit: 'Welke afdeling?',
    wave: 'Welke meting?',
    until: 'Tot en met welke dag?',
  },
  hints: {
    name: 'Bijvoorbeeld “Dashboard directie”. De naam komt niet in het logboek.',
    unit: 'Alleen voor een afdelingshoofd.',
    until: 'Hoogstens een jaar. Daarna maak je een nieuw token.',
  },
  roles: {
    management: 'Management: het hele rapport, vanaf de dag van management',
    'unit-head': 'Afdelingshoofd: de eigen afdeling naast het totaal, vanaf de dag van de hoofden',
    hr: 'HR: het hele rapport, vanaf de dag van HR',
  },
  submit: 'Maak een token',
  ask: {
    keep: 'Laat het token werken',
    title: 'Dit token intrekken?',
    lead: 'Het programma “{name}” leest vanaf dan niets meer. Terugdraaien kan niet; je kunt wel een nieuw token maken.',
    submit: 'Trek het token in',
  },
  how: 'Zo gebruik je het',
  howLead:
    'Stuur het token mee in de kop “Authorization”. De beschrijving voor programma’s (OpenAPI) staat op {path}.',
  link: 'Programma’s die de uitslag lezen',
};

export type TokensTexts = typeof tokens;
