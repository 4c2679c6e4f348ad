import type { ReceiptsTexts } from '../nl/receipts.ts';

export const receipts: ReceiptsTexts = {
  title: 'Counted receipts',
  lead: 'Each code below belongs to a ballot that was counted, according to whoever opened the box. If yours is among them, your ballot lay in the box, unchanged.',
  notYet: 'The answers have not been counted yet. Come back when the report is out.',
  count: 'Ballots counted: {n}.',
  tickets: 'Stamps collected: {tickets}, as many as there are counted ballots.',
  ticketsMore:
    'Stamps collected: {tickets}. A stamp without a counted ballot can come from sending that broke off, a damaged ballot, or somebody who tried another person’s link. Are there many? Ask the works council about it.',
  lookUp: 'Your code',
  lookUpHelp: 'The search happens on your own device. Your code goes nowhere.',
  find: 'Search',
  found: 'Found: your ballot was counted.',
  notFound:
    'This code is not in the list. Check that you typed it completely. If it is right, report it: your ballot was not counted then.',
  empty: 'Fill in your code first.',
  list: 'The whole list',
  release: 'Code of the figures (SHA-256 of the JSON file of the report):',
};
