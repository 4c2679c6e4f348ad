export const agree = {
  title: 'Maak een afspraak',
  left: 'Er is nog plaats voor {n}. Meer dan drie tegelijk lukt zelden.',
  enough: 'Er zijn drie afspraken gemaakt. Rond er eerst een af bij de volgende meting.',
  what: 'Wat gaan we doen?',
  measure: 'Over welk thema?',
  owner: 'Wie pakt het op?',
  ownerHint: 'Een functie of team. Medewerkers lezen dit ook.',
  due: 'Klaar op',
  review: 'Volgende keer bekijken op',
  remind: 'E-mailadres voor een herinnering',
  remindHint:
    'Hierheen gaat één mail op de dag om het te bekijken of, als die leeg is, op de dag waarop het klaar moet zijn. Het adres staat in geen rapport: alleen wie deze afspraak mag wijzigen, ziet het.',
  remindNot:
    'Er is hier geen mail ingesteld, dus er gaat geen herinnering uit. Wie zich vanaf die dag aanmeldt, ziet wel dat de afspraak te bekijken is.',
  submit: 'Spreek dit af',
  here: 'Spreek iets af over “{measure}”',
  hereIdeas: 'Ideeën om mee te beginnen',
  staffPage: 'De openbare pagina voor medewerkers',
  status: 'Stand',
  note: 'Leg vast',
  change: 'Wijzig',
  changeTitle: 'Afspraak wijzigen',
  changeHelp: 'Wat er stond, blijft bij de afspraak te lezen. Het thema verandert niet.',
  overtaken:
    'Iemand anders heeft deze afspraak net gewijzigd. Er is nog niets bewaard. Nu staat er:',
  save: 'Bewaar de wijziging',
  leave: 'Laat de afspraak zo',
  elsewhere: 'Afgesproken na een eerdere meting: daar wijzig je deze afspraak',
  withdraw: 'Trek in …',
  withdrawTitle: 'Open antwoord intrekken?',
  withdrawWhy: 'Waarom trek je het in?',
  withdrawHelp:
    'Een ingetrokken open antwoord verdwijnt uit elk rapport en bestand. Dat kan niet terug; het logboek vermeldt dat het gebeurde en waarom, niet wat er stond.',
  withdrawSure: 'Trek dit antwoord in',
  keep: 'Laat het staan',
};

export type AgreeTexts = typeof agree;
