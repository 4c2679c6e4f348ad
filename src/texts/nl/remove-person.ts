export const removePerson = {
  title: 'Iemand van de lijst halen',
  link: 'Iemand van de lijst halen',
  lead: 'Wie niet mee hoort te doen, haal je hier van de lijst, zolang de meting niet open is. In het logboek staat dat het gebeurde, niet om wie het ging.',
  late: 'Deze meting is al open geweest. De kenmerken van mensen zijn al weg, en de groepen staan vast. Wie niet wil meedoen, vult niets in. Namen en links verdwijnen vanzelf, op de dag die voor deze meting is afgesproken.',
  planned:
    'De groepen zijn al gemaakt, en deze persoon telt daarin mee. Haal je iemand weg, dan gaat de meting terug naar voorbereiding. Daarna maak je de groepen opnieuw. Links die al verstuurd zijn, werken dan niet meer.',
  person: 'Personeelsnummer of e-mailadres',
  personHint: 'Zoals het in je personeelslijst staat.',
  find: 'Zoek',
  found:
    'Gevonden: {name}, personeelsnummer {number}. Haal je deze persoon weg, dan wordt alles gewist wat deze meting over die persoon weet.',
  remove: 'Haal deze persoon van de lijst',
};

export type RemovePersonTexts = typeof removePerson;
