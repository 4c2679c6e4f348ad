export const again = {
  title: 'Nog een keer meten',
  help: 'Een nieuwe meting met dezelfde vragenlijst, talen, groepen, belofte, sleutelbewaarders en termijnen als deze. De personeelslijst lees je opnieuw in: wat kolommen en woorden daarin betekenen, weten wij nog. De sleutel wordt opnieuw gemaakt. Kijk de datums na.',
  name: 'Naam van de nieuwe meting',
  submit: 'Maak een meting zoals deze',
};

export type AgainTexts = typeof again;
