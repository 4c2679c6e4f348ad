import type { CoreValueTexts } from '../nl/core-values.ts';

export const coreValues: CoreValueTexts = {
  title: 'Nos valeurs',
  intro:
    'Notre organisation a choisi ce qu’elle défend. Qu’en voyez-vous dans notre service aux clients ?',
  item: 'Dans notre service aux clients, nous agissons selon notre valeur « {value} ».',
  labels: [
    'Pas du tout d’accord',
    'Pas d’accord',
    'Ni d’accord ni pas d’accord',
    'D’accord',
    'Tout à fait d’accord',
  ],
  notApplicable: 'Je ne sais pas ou cela ne me concerne pas',
};
