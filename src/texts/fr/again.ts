import type { AgainTexts } from '../nl/again.ts';

export const again: AgainTexts = {
  title: 'Mener l’enquête une nouvelle fois',
  help: 'Une nouvelle enquête avec les mêmes questionnaire, langues, groupes, promesse, gardiens de la clé et délais que celle-ci. Vous importez de nouveau la liste du personnel : nous savons encore ce que ses colonnes et ses mots veulent dire. La clé est faite à neuf. Vérifiez les dates.',
  name: 'Nom de la nouvelle enquête',
  submit: 'Créer une enquête comme celle-ci',
};
