import type { AgainTexts } from '../nl/again.ts';

export const again: AgainTexts = {
  title: 'Mener l’enquête une nouvelle fois',
  help: 'Une nouvelle enquête avec le même questionnaire, les mêmes langues, groupes, gardiens de la clé et délais, et la même promesse que celle-ci. Vous importez de nouveau la liste du personnel : nous savons encore ce que ses colonnes et ses mots veulent dire. Une nouvelle clé est créée. Vérifiez les dates.',
  name: 'Nom de la nouvelle enquête',
  submit: 'Créer une enquête comme celle-ci',
};
