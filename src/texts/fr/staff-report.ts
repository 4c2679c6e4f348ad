import type { StaffReportTexts } from '../nl/staff-report.ts';

export const staffReport: StaffReportTexts = {
  title: 'Ce que vous avez dit, ce que nous faisons',
  said: 'Ce que vous avez dit',
  done: 'Ce que nous faisons',
  check: 'Comment le vérifier',
  chart: 'Responsables et collaborateurs côte à côte',
  howToRead:
    'Chaque signe est une moyenne de {from} à {to}. Le trait montre l’incertitude. Un écart n’est net que s’il est en gras.',
  confidential: 'Cette enquête est confidentielle : les chiffres portent toujours sur des groupes.',
  anonymous: 'Ce rapport est anonyme : il ne contient que des groupes.',
  receipts: 'Votre réponse a-t-elle été comptée ?',
  privacy: 'La protection de vos données',
  fingerprint: 'Empreinte de la publication',
  asPdf: 'Télécharger en PDF',
  lettersMissing:
    'Dans ce fichier, {n} caractères sont remplacés par \uFFFD, car sa police ne les a pas. Le rapport à l’écran les montre.',
  words: {
    pages: {
      groups: {
        organisation: 'Toute l’organisation',
        leaders: 'Responsables',
        staff: 'Collaborateurs',
        several: 'Autres groupes',
        otherDepartments: 'Autres départements',
        remaining: 'Autres collègues',
        remainingNote: '{name} : tous ceux qui ne sont dans aucune ligne ci-dessus.',
        restNote: '{name} : {departments}.',
        restNoteLong:
          '{name} : {n} départements ensemble. Le classeur (XLSX) et le livre de codes disent lesquels.',
        restPeople: '{name} ({headcount} personnes)',
        and: 'et',
      },
      chart: {
        withheld: 'non montré',
        people: 'Réponses',
        subject: 'Sujet',
        interval: 'Intervalle à 95 %',
        gap: 'Écart',
        to: 'à',
        numbers: 'Voir les chiffres',
        invited: 'Invités',
        group: 'Groupe',
        outcome: 'Résultat',
        theme: 'Thème',
      },
      withheld: 'non montré',
      coversList: 'Dans ces groupes, tout le monde n’est pas compté : {groups}.',
      coversOne: '{name} ({covered} sur {headcount})',
      index: 'Indice CSI',
      howToRead: 'Comment lire ceci',
      foot: 'Enquête « {wave} » · du {opened} au {closed} · publiée le {date}',
      contents: 'Contenu',
    },
    alignment: {
      description:
        'Par thème, les deux moyennes avec leur intervalle à 95 % et l’écart entre elles. Un écart est en couleur et en gras s’il tient aussi après correction pour le nombre de thèmes.',
      people: 'Réponses par thème : {sides}.',
      side: '{name} {n}',
      selfRated: 'Les responsables s’évaluent ici en partie eux-mêmes.',
      verdict: 'En mots',
    },
    profile: {
      behaviour: '{title} : à quelle fréquence',
      description:
        'Par thème, un point pour la moyenne et un trait pour l’intervalle à 95 %. Si deux traits se recouvrent largement, l’écart est incertain.',
    },
    findings: {
      response: '{n} personnes sur {headcount} ont participé ({response}).',
      responseLow: 'C’est moins de 60 % : lisez donc les chiffres avec prudence.',
    },
    agreements: {
      owner: 'Qui',
      due: 'Prêt pour le',
      status: 'État',
      review: 'Prochain point',
      change: 'Depuis cette action : {change} point ({low} à {high}), {verdict}.',
      before: 'Jusqu’au {day} : « {text} », {owner}, prêt pour le {due}, {status}.',
      changeNotShown: 'Ce qui a changé depuis sur ce thème ne peut pas être montré ici.',
      oneQuestion: 'Mesuré par une question posée les deux fois.',
      staff: 'Collaborateurs : {staff}.',
    },
    trend: {
      clear: 'changement net',
      unclear: 'pas de changement net',
      unknown: 'inconnu',
      staffChange: '{changed} nouveaux sur {headcount}, {left} partis',
      below: 'moins de {people}',
    },
  },
};
