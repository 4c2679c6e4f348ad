export const refusals = {
  titles: {
    notFound: 'Deze pagina is er niet',
    refused: 'Dit kan hier niet',
    mistake: 'Er klopt iets niet',
    trouble: 'Er ging bij ons iets mis',
    notNow: 'Dit kan nu niet',
    noMore: 'Dit kan niet meer',
    signedOut: 'Je bent niet aangemeld',
  },
  fallback: 'Ga terug en probeer het opnieuw. Helpt dat niet, vraag het dan aan je contactpersoon.',
  codes: {
    'page.unknown':
      'Het adres bestaat niet (meer). Controleer de link of begin op de eerste pagina.',
    'link.unknown': 'Deze link kennen we niet. Controleer of je hem helemaal hebt overgenomen.',
    'wave.unknown': 'Deze meting bestaat niet.',
    'wave.closed': 'Deze meting is gesloten.',
    'wave.cancelled': 'Deze meting gaat niet door.',
    'wave.not-yet': 'Deze meting is nog niet open.',
    'request.malformed':
      'Het veld “{field}” ontbreekt of heeft een waarde die we niet kunnen lezen.',
    'request.cross-site':
      'Deze aanvraag kwam van een andere website en is geweigerd. Er is niets veranderd.',
    'body.large': 'Wat je stuurde is te groot. Er is niets veranderd.',
    busy: 'Er is in korte tijd te vaak iets geprobeerd. Wacht een minuut en probeer het opnieuw.',
    'release.none': 'Er is nog geen rapport voor jou. Zodra het er is, vind je het hier.',
    internal:
      'Probeer het over een paar minuten opnieuw. Er is niets van wat je deed half uitgevoerd.',
  } as Record<string, string>,
};

export type RefusalTexts = typeof refusals;
