import type { RefusalTexts } from '../nl/refusals.ts';

export const refusals: RefusalTexts = {
  titles: {
    notFound: 'Tej strony nie ma',
    refused: 'Tutaj nie można tego zrobić',
    mistake: 'Coś się nie zgadza',
    trouble: 'Coś się u nas nie udało',
    notNow: 'Teraz nie można tego zrobić',
    noMore: 'Nie można już tego zrobić',
    signedOut: 'Nie zalogowano',
  },
  fallback: 'Wróć i spróbuj ponownie. Jeśli to nie pomoże, zapytaj swoją osobę kontaktową.',
  codes: {
    'page.unknown': 'Ten adres (już) nie istnieje. Sprawdź link albo zacznij od pierwszej strony.',
    'link.unknown': 'Nie znamy tego linku. Sprawdź, czy jest skopiowany w całości.',
    'wave.unknown': 'Takiego badania nie ma.',
    'wave.closed': 'To badanie jest zamknięte.',
    'wave.cancelled': 'To badanie się nie odbędzie.',
    'wave.not-yet': 'To badanie nie jest jeszcze otwarte.',
    'request.malformed': 'Brakuje pola „{field}” albo ma ono wartość, której nie możemy odczytać.',
    'request.cross-site':
      'To żądanie przyszło z innej strony i zostało odrzucone. Nic się nie zmieniło.',
    'body.large': 'To, co przesłano, jest za duże. Nic się nie zmieniło.',
    busy: 'W krótkim czasie było zbyt wiele prób. Odczekaj minutę i spróbuj ponownie.',
    'release.none': 'Nie ma jeszcze raportu dla Ciebie. Gdy będzie, znajdziesz go tutaj.',
    internal: 'Spróbuj ponownie za kilka minut. Nic nie zostało zrobione tylko w połowie.',
  } as Record<string, string>,
};
