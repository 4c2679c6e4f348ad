import type { EditionTexts } from '../nl/editions.ts';

export const editions: EditionTexts = {
  names: {
    board: 'Pour la direction',
    unit: 'Pour le département',
    council: 'Pour le comité d’entreprise',
    staff: 'Pour les collaborateurs',
  },
  title: 'Éditions',
  report: 'Lire le rapport',
  unit: {
    beside: {
      staff: 'Collaborateurs : vous à côté de toute l’organisation',
      leaders: 'Responsables : vous à côté de toute l’organisation',
    },
    chart: 'Par thème, le même côté des deux',
    part: 'Les chiffres de toute l’organisation incluent les vôtres.',
    own: 'Qu’est-ce qui dépend de vous ?',
    ownLead:
      'Ceci compare vos collaborateurs à tous les collaborateurs. « Nettement » veut dire : aussi après correction pour tous les départements et thèmes.',
    titles: {
      lower: 'Ici, vous pouvez commencer vous-mêmes',
      higher: 'Ici, d’autres peuvent apprendre de vous',
      same: 'Ici, commencez avec l’organisation',
    },
    standing: {
      lower: 'Nettement plus bas que chez tous les collaborateurs : {measures}.',
      higher: 'Nettement plus haut que chez tous les collaborateurs : {measures}.',
      same: 'Pas d’écart net avec tous les collaborateurs : {measures}. Parlez-en avec le management.',
    },
    questions: [
      'Que reconnaissons-nous, et qu’est-ce qui nous surprend ?',
      'Quelle amélioration pouvons-nous faire nous-mêmes, sans attendre les autres ?',
      'De quoi avons-nous besoin de la part du management ou d’autres départements ?',
      'Qui s’en charge, et quand faisons-nous le point ?',
    ],
  },
  council: {
    promise: 'Ce qui a été promis, et sur quoi cela repose',
    check: 'Comment le vérifier',
    checks: [
      'Comparez l’empreinte des règles avec celle de vos documents : elle ne doit pas avoir changé.',
      'Faites contrôler la publication avec npm run audit : ce programme a été écrit à part et cherche des groupes plus petits que la limite.',
      'Faites contrôler le site avec npm run verify : ce programme compare chaque fichier, les reçus et le journal.',
    ],
    merged: 'Ce qui a été réuni, et ce qui a été laissé de côté',
  },
};
