export const signIn = {
  title: 'Aanmelden',
  lead: 'Je meldt je aan met de link die je hebt gekregen.',
  link: 'Aanmeldlink',
  hint: 'Plak hier de hele link, of het deel achter #.',
  ready: 'Je link is gelezen. Druk op de knop om je aan te melden.',
  submit: 'Aanmelden',
  company: 'Aanmelden met je werkaccount',
  code: {
    offer: 'Krijg een code per e-mail',
    title: 'Aanmelden met een code',
    lead: 'Vul je werkadres in. Kent HR dit adres van iemand die rapporten leest of in de ondernemingsraad zit? Dan mailen we een code.',
    others:
      'Wie een meting voorbereidt of een sleutel heeft, meldt zich aan met een link, een passkey of het werkaccount.',
    address: 'Je e-mailadres op het werk',
    ask: 'Mail me een code',
    asked:
      'Gelukt. Kun je je met dit adres aanmelden, dan is er binnen een paar minuten mail. Laat deze pagina open.',
    code: 'Code uit de mail',
    hint: 'Acht cijfers. De code werkt één keer, een kwartier lang, en alleen in deze browser.',
    enter: 'Aanmelden',
    again: 'Geen mail gekregen?',
    stands: 'Je bent nog niet aangemeld.',
    letter: {
      subject: 'Je code om je aan te melden',
      words: 'Je code om je aan te melden bij {organisation}:',
      limits:
        'De code werkt één keer, {minutes} minuten lang, en alleen in de browser waarin je hem vroeg.',
      unasked:
        'Heb je niet om een code gevraagd? Dan hoef je niets te doen. Geef de code aan niemand: wij vragen er nooit naar.',
    },
  },
  early: {
    title: 'Het rapport is er nog niet',
    lead: 'Het rapport van “{wave}” is nog niet voor jou verschenen.',
    kept: 'Je link is niet gebruikt en werkt tot {date}. Open hem opnieuw als je hoort dat het rapport er is.',
  },
};

export type SignInTexts = typeof signIn;
