export const removePerson = {
  title: 'Iemand van de lijst halen',
  link: 'Iemand van de lijst halen',
  lead: 'Wie niet mee hoort te doen, haal je hier van de lijst, zolang de meting niet open is. In het logboek staat dat het gebeurde, niet om wie het ging.',
  late: 'Deze meting is al open geweest. Er is geen lijst meer met kenmerken, en de groepen staan vast. Wie niet wil, vult niets in. Namen en links verdwijnen op de dag die bij deze meting hoort.',
  planned:
    'De groepen zijn al gemaakt, en deze persoon telt daarin mee. Haal je iemand weg, dan gaat de meting terug naar voorbereiding. Daarna maak je de groepen opnieuw. Links die al verstuurd zijn, werken dan niet meer.',
  person: 'Personeelsnummer of mailadres',
  personHint: 'Zoals het in je personeelslijst staat.',
  find: 'Zoek',
  found:
    'Gevonden: {name}, personeelsnummer {number}. Alles wat deze meting over deze persoon weet, wordt gewist.',
  remove: 'Haal deze persoon van de lijst',
};

export type RemovePersonTexts = typeof removePerson;
