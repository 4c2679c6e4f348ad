import type { CardTexts } from '../nl/cards.ts';

export const cards: CardTexts = {
  headline: 'Vertel wat jij vindt',
  scan: 'Scan de code met je telefoon. Of typ de code op {host}/c. Het duurt {from} tot {to} minuten.',
  closes: 'Het kan tot en met {day}.',
  once: 'Alleen voor jou.',
  words: 'Controlewoorden',
  code: 'Code',
  entry: {
    title: 'Typ de code van je kaart',
    lead: 'Op je kaart of brief staat een code. Die heeft 16 letters en cijfers. Typ hem hier. Dan begin je.',
    label: 'Code',
    help: 'Zo ziet het eruit: 7K2M-94QX-…. Je mag kleine letters typen. Spaties en streepjes maken niet uit. Een O of een nul is allebei goed. Een I, een L of een één is ook allebei goed.',
    open: 'Open de vragen',
    faulty:
      'Deze code is niet goed. Er zijn 16 letters en cijfers. Kijk of er één anders is. Of er één mist.',
    unknown:
      'Wij kennen deze code niet. Misschien zijn de vragen al voorbij. Vraag hulp aan de afdeling die je uitnodigde.',
    unreachable: 'Er is nu geen internet. Je code staat er nog. Probeer het zo nog een keer.',
    noScript:
      'Deze pagina werkt niet zonder JavaScript. Zet het aan. Of gebruik een andere browser.',
  },
  kiosk: {
    shared: 'Veel mensen gebruiken dit apparaat. Er blijft niets staan.',
    stopping: 'Stop je zonder te versturen? Dan begin je later opnieuw.',
    next: 'Volgende persoon',
    still: 'Ben je er nog? Raak je niets aan? Dan is het scherm over een halve minuut leeg.',
    lost: 'Dan is alles weg.',
    stay: 'Ik ben er nog',
  },
  qr: 'QR-code met jouw eigen link',
};
