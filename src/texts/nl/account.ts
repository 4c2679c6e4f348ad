export const account = {
  title: 'Je aanmelding',
  lead: 'Waar je bent aangemeld, en hoe je de volgende keer binnenkomt.',
  goOn: 'Ga verder',
  /** To whoever just came in by a link. */
  offer: 'Wil je de volgende keer zonder link binnenkomen?',
  rights: 'Wat je mag',
  passkeys: {
    title: 'Passkeys',
    lead: 'Met een passkey meld je je aan met je vingerafdruk, je gezicht of de pincode van je apparaat. Je hebt dan geen nieuwe link nodig.',
    none: 'Je hebt nog geen passkey.',
    added: 'Gemaakt op {day}',
    add: 'Maak een passkey',
    remove: 'Verwijder',
    removeFor: 'Verwijder de passkey van {day}',
    unsupported:
      'In deze browser of op dit adres werken passkeys niet. Aanmelden gaat op een andere manier.',
    already: 'Dit apparaat heeft al een passkey. Je kunt er meteen mee aanmelden.',
    failed: 'De passkey is niet gemaakt. Probeer het nog een keer.',
  },
  devices: {
    title: 'Apparaten',
    lead: 'Doe je twaalf uur niets, dan word je afgemeld. Na dertig dagen gebeurt dat altijd.',
    this: 'Dit apparaat',
    other: 'Een ander apparaat',
    since: 'Sinds {started}, het laatst gebruikt op {used}',
    end: 'Meld af',
    endFor: 'Meld af: het apparaat dat sinds {started} is aangemeld',
  },
  signOut: 'Meld dit apparaat af',
  signIn: {
    expired:
      'Er is niets verstuurd: je bent niet meer aangemeld. Alles wat je invulde, staat er nog. Meld je aan in een nieuw tabblad, kom hier terug en druk opnieuw op de knop.',
    with: 'Aanmelden met een passkey',
    failed: 'Aanmelden met een passkey is niet gelukt. Gebruik een link, of vraag er een aan HR.',
  },
};

export type AccountTexts = typeof account;
