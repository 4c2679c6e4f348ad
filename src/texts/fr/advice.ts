import type { AdviceTexts } from '../nl/advice.ts';

export const advice: AdviceTexts = {
  d1: [
    'À chaque réunion d’équipe, discutez d’un cas récent où le service au client s’est heurté au temps, à l’argent ou aux règles. Convenez de ce qui passera d’abord la prochaine fois.',
    'Faites observer une demi-journée les personnes qui parlent aux clients par celles qui n’en voient jamais.',
  ],
  d2: [
    'Comme responsable, choisissez une habitude qui montre que le service au client compte. Après un mois, demandez si on l’a remarquée.',
    'Pour chaque problème signalé, dites sous une semaine ce que vous en faites, même si la réponse est non.',
  ],
  d3: [
    'Calculez, sur un exemple à vous, ce que rapporte un client que l’on garde, et mettez ce chiffre à côté du coût du service.',
    'Donnez au service la même place qu’aux ventes à l’ordre du jour : fixe, avec des chiffres et avec quelqu’un qui en répond.',
  ],
  d4: [
    'Dans chaque équipe, traduisez l’objectif de service en trois phrases qui commencent par « nous ». Affichez-les et faites le point après un trimestre.',
    'Rassemblez des exemples de bons entretiens et de bonnes lettres. Utilisez-les pour accueillir les nouveaux.',
  ],
  d5: [
    'À deux départements, dessinez le chemin d’une demande de client. Convenez de qui la suit du début à la fin.',
    'Cherchez un objectif qui gêne un autre département et corrigez-le ensemble.',
  ],
  d6: [
    'Chaque mois, parlez des trois plaintes qui reviennent le plus et désignez pour chacune qui en supprime la cause.',
    'Dites à la personne qui a signalé un problème ce qui en a été fait.',
  ],
  d7: [
    'Demandez à chaque équipe quelle connaissance ou quel outil lui a manqué la semaine dernière. Réglez le premier point en un mois.',
    'Une heure par mois, faites-vous apprendre entre collègues quelque chose que les clients remarqueront.',
  ],
  d8: [
    'Pour chaque fonction, fixez ce que l’on peut régler soi-même, jusqu’à quel montant ou combien de temps, et soutenez ces décisions après coup.',
    'Convenez d’un chemin court pour les exceptions : qui appeler, et qui décide le jour même ?',
  ],
  d9: [
    'Exercez en équipe un seul moment : questionner, transférer ou rappeler. Regardez après deux semaines ce qui va mieux.',
    'Prévoyez chaque jour un quart d’heure pour vérifier que le client d’hier a vraiment été aidé.',
  ],
};
