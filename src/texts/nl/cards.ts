export const cards = {
  headline: 'Vertel hoe jij het ziet',
  scan: 'Scan de code, of typ hem in op {host}/c. Het duurt {from} tot {to} minuten.',
  closes: 'Kan tot en met {day}.',
  once: 'Alleen voor jou.',
  words: 'Controlewoorden',
  code: 'Code',
  entry: {
    title: 'Typ de code van je kaart',
    lead: 'Op je kaart of brief staat een code van 16 tekens. Daarmee open je je eigen vragenlijst.',
    label: 'Code',
    help: 'Bijvoorbeeld 7K2M-94QX-…. Hoofdletters, spaties en streepjes maken niet uit. Verwar je een O met een nul, of een I of L met een één? Dat geeft niet.',
    open: 'Open de vragenlijst',
    faulty:
      'Deze code klopt niet. Het zijn 16 tekens in groepjes van vier. Kijk of er een teken anders is, of mist.',
    unknown:
      'Deze code kennen wij niet. Misschien is de meting voorbij. Vraag de afdeling die je heeft uitgenodigd om hulp.',
    unreachable: 'Er is nu geen verbinding. Je code staat er nog. Probeer het zo nog eens.',
    noScript: 'Deze pagina heeft JavaScript nodig. Zet het aan, of gebruik een andere browser.',
  },
  kiosk: {
    shared: 'Dit is een gedeeld apparaat. Er blijft niets op bewaard.',
    stopping: 'Stop je zonder te versturen, dan begin je later opnieuw.',
    next: 'Volgende persoon',
    still: 'Ben je er nog? Anders is dit scherm over een halve minuut leeg.',
    lost: 'Dan is weg wat je hebt ingevuld.',
    stay: 'Ik ben er nog',
  },
  qr: 'QR-code met je persoonlijke link',
};

export type CardTexts = typeof cards;
