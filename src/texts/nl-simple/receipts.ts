import type { ReceiptsTexts } from '../nl/receipts.ts';

export const receipts: ReceiptsTexts = {
  title: 'Getelde codes',
  lead: 'Elke code hieronder hoort bij een formulier. Wie de formulieren openmaakte, zegt dat het is geteld. Staat jouw code erbij? Dan was jouw formulier erbij. Er was niets aan veranderd.',
  notYet: 'De antwoorden zijn nog niet geteld. Kom terug als het verslag er is.',
  count: 'Getelde formulieren: {n}.',
  tickets: 'Gegeven stempels: {tickets}. Dat zijn er net zoveel als formulieren.',
  ticketsMore:
    'Gegeven stempels: {tickets}. Er zijn dus minder formulieren dan stempels. Soms ging het versturen mis. Soms was een formulier stuk, of probeerde iemand een link van een ander. Zijn het er veel? Vraag het aan de ondernemingsraad.',
  lookUp: 'Jouw code',
  lookUpHelp: 'Het zoeken gebeurt op je eigen apparaat. Je code gaat nergens heen.',
  find: 'Zoek',
  found: 'Gevonden. Jouw formulier is geteld.',
  notFound:
    'Deze code staat niet in de lijst. Kijk of je de hele code hebt ingevuld. Is de code goed? Zeg het dan tegen ons: je formulier is niet geteld.',
  empty: 'Vul eerst je code in.',
  list: 'De hele lijst',
  release: 'Code van de uitslag (SHA-256 van het JSON-bestand):',
};
