export const receipts = {
  title: 'Getelde ontvangstbewijzen',
  lead: 'Elke code hieronder hoort bij een formulier dat meetelde. Dat zegt degene die de stembus opende. Staat die van jou erbij? Dan lag je formulier onveranderd in de stembus.',
  notYet: 'De antwoorden zijn nog niet geteld. Kom terug als het rapport er is.',
  count: 'Getelde formulieren: {n}.',
  tickets: 'Opgehaalde stempels: {tickets}, evenveel als er formulieren zijn geteld.',
  ticketsMore:
    'Opgehaalde stempels: {tickets}. Een stempel zonder geteld formulier kan komen doordat het versturen afbrak, een formulier beschadigd was of iemand een link van een ander probeerde. Zijn het er veel? Vraag het na bij de ondernemingsraad.',
  lookUp: 'Jouw code',
  lookUpHelp: 'Het zoeken gebeurt op je eigen apparaat. Je code gaat nergens heen.',
  find: 'Zoek',
  found: 'Gevonden: jouw formulier is meegeteld.',
  notFound:
    'Deze code staat niet op de lijst. Kijk of je hem helemaal hebt ingevuld. Klopt hij toch, meld het dan: je formulier is dan niet meegeteld.',
  empty: 'Vul eerst je code in.',
  list: 'De hele lijst',
  release: 'Code van de uitslag (SHA-256 van het JSON-bestand van het rapport):',
};

export type ReceiptsTexts = typeof receipts;
