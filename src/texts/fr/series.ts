import type { SeriesTexts } from '../nl/series.ts';

export const series: SeriesTexts = {
  title: 'Répéter',
  link: 'Répéter cette enquête régulièrement',
  lead: 'L’enquête suivante est préparée automatiquement, avec le même questionnaire, les mêmes langues, les mêmes groupes et la même promesse. Rien ne s’ouvre ni ne part tout seul : l’enquête attend comme brouillon que les RH importent la liste du personnel et vérifient les dates.',
  tooEarly: 'Vous pouvez répéter une enquête dès qu’elle a été ouverte.',
  now: 'Cette enquête est répétée',
  next: 'La suivante sera prête le {day}.',
  latest: 'Dernière préparée :',
  stop: 'Ne plus répéter',
  start: 'Répéter cette enquête',
  change: 'Enregistrer',
  labels: { title: 'Nom', months: 'Tous les combien ?', nextOn: 'Préparer la première fois le' },
  titleHint: 'L’année et le mois s’ajoutent, comme « Sondage 2027-03 ».',
  nextOnHint:
    'Choisissez un jour quelques semaines avant l’ouverture voulue. Tant qu’un brouillon attend, il ne s’en ajoute pas d’autre.',
  pace: {
    1: 'Chaque mois',
    3: 'Chaque trimestre',
    6: 'Chaque semestre',
    9: 'Tous les neuf mois',
    12: 'Chaque année',
    24: 'Tous les deux ans',
  },
};
