import type { RefusalTexts } from '../nl/refusals.ts';

export const refusals: RefusalTexts = {
  titles: {
    notFound: 'Deze pagina is er niet',
    refused: 'Dit kan hier niet',
    mistake: 'Er is iets niet goed',
    trouble: 'Er ging bij ons iets fout',
    notNow: 'Dit kan nu niet',
    noMore: 'Dit kan niet meer',
    signedOut: 'Je bent niet aangemeld',
  },
  fallback: 'Ga terug en probeer het nog een keer. Lukt het niet? Vraag dan hulp.',
  codes: {
    'page.unknown': 'Deze pagina is er niet (meer). Kijk of de link goed is.',
    'link.unknown': 'Wij kennen deze link niet. Kijk of je de hele link hebt.',
    'wave.unknown': 'Deze vragen zijn er niet.',
    'wave.closed': 'De vragen zijn gesloten.',
    'wave.cancelled': 'De vragen gaan niet door.',
    'wave.not-yet': 'De vragen zijn nog niet open.',
    'request.malformed': 'Bij “{field}” is niets ingevuld. Of wij kunnen het niet lezen.',
    'request.cross-site': 'Dit kwam van een andere website. Wij deden er niets mee.',
    'body.large': 'Wat je stuurde is te groot. Er is niets veranderd.',
    busy: 'Dit is te vaak geprobeerd. Wacht een minuut. Probeer het dan nog een keer.',
    'release.none': 'Er is nog geen verslag voor jou. Later staat het hier.',
    internal: 'Probeer het over een paar minuten nog een keer. Er is niets half gedaan.',
  },
};
