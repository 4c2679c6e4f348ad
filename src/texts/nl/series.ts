const pace: Record<number, string> = {
  1: 'Elke maand',
  3: 'Elk kwartaal',
  6: 'Elk half jaar',
  9: 'Elke negen maanden',
  12: 'Elk jaar',
  24: 'Elke twee jaar',
};

export const series = {
  title: 'Herhalen',
  link: 'Zet deze meting op herhaling',
  lead: 'De volgende meting wordt vanzelf klaargezet, met dezelfde vragenlijst, talen, groepen en belofte. Er gaat niets vanzelf open of de deur uit: de meting wacht als concept op HR, die de personeelslijst inleest en de datums nakijkt.',
  tooEarly: 'Een meting kun je herhalen zodra ze open is geweest.',
  now: 'Deze meting wordt herhaald',
  next: 'De volgende staat klaar op {day}.',
  latest: 'Laatst klaargezet:',
  stop: 'Stop met herhalen',
  start: 'Herhaal deze meting',
  change: 'Bewaar de wijziging',
  labels: { title: 'Naam', months: 'Hoe vaak?', nextOn: 'Eerste keer klaarzetten op' },
  titleHint: 'Jaar en maand komen erachter, zoals “Peiling 2027-03”.',
  nextOnHint:
    'Kies een dag een paar weken voor je wilt meten. Zolang een concept wacht, komt er geen tweede bij.',
  pace,
};

export type SeriesTexts = typeof series;
