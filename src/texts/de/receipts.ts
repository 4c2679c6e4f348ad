import type { ReceiptsTexts } from '../nl/receipts.ts';

export const receipts: ReceiptsTexts = {
  title: 'Gezählte Quittungen',
  lead: 'Jeder Code unten gehört zu einem Bogen, der gezählt wurde; so gibt es an, wer die Urne geöffnet hat. Ist Ihrer dabei, dann lag Ihr Bogen unverändert in der Urne.',
  notYet: 'Die Antworten sind noch nicht gezählt. Kommen Sie wieder, wenn der Bericht da ist.',
  count: 'Gezählte Bögen: {n}.',
  tickets: 'Abgeholte Stempel: {tickets}, so viele, wie Bögen gezählt wurden.',
  ticketsMore:
    'Abgeholte Stempel: {tickets}. Ein Stempel ohne gezählten Bogen kann daher kommen, dass das Absenden abbrach, ein Bogen beschädigt war oder jemand den Link eines anderen ausprobiert hat. Sind es viele? Fragen Sie beim Betriebsrat nach.',
  lookUp: 'Ihr Code',
  lookUpHelp: 'Gesucht wird auf Ihrem eigenen Gerät. Ihr Code wird nirgendwohin geschickt.',
  find: 'Suchen',
  found: 'Gefunden: Ihr Bogen wurde mitgezählt.',
  notFound:
    'Dieser Code steht nicht in der Liste. Prüfen Sie, ob Sie ihn ganz eingegeben haben. Stimmt er doch, dann melden Sie es: Ihr Bogen wurde dann nicht mitgezählt.',
  empty: 'Geben Sie erst Ihren Code ein.',
  list: 'Die ganze Liste',
  release: 'Code der Ergebnisse (SHA-256 der JSON-Datei des Berichts):',
};
