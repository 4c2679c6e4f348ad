import type { OwnQuestionsDeskTexts } from '../nl/own-questions-desk.ts';

/** Own questions of a wave, and modules that are left out. */
export const ownQuestionsDesk: OwnQuestionsDeskTexts = {
  title: 'Vos propres questions',
  lead: 'Ajoutez jusqu’à dix questions à vous. Elles viennent avant les dernières questions ouvertes. Elles ne comptent dans aucun score, figurent à part dans le rapport et sont protégées comme toutes les autres questions.',
  locked: 'Les questions sont fixées : cette enquête n’est plus en préparation.',
  none: 'Il n’y a pas encore de questions à vous.',
  count: '{n} questions sur {most}',
  question: 'Question {n}',
  missing:
    'Pas encore écrite en : {languages}. Sans ces langues, vous ne pouvez pas former les groupes.',
  because: 'Pourquoi vous la posez : {why}',
  up: 'Monter la question {n}',
  down: 'Descendre la question {n}',
  change: 'Changer la question {n}',
  remove: 'Retirer la question {n}',
  add: 'Ajouter une question',
  edit: 'Changer une question',
  cancel: 'Ne pas la changer',
  otherQuestion:
    'D’autres mots en font une autre question, qui n’est pas comparée aux enquêtes précédentes. Ajouter une traduction est permis.',
  kind: 'Comment répond-on ?',
  kinds: {
    agreement: 'Une phrase avec laquelle on est d’accord ou non (cinq réponses)',
    frequency: 'À quelle fréquence quelque chose arrive (de jamais à toujours)',
    eleven: 'Un nombre de 0 à 10',
    choice: 'Une de vos propres réponses',
    open: 'Une réponse ouverte (300 caractères au plus)',
  },
  text: 'Question ({language})',
  textHint: '200 caractères au plus. Demandez une seule chose à la fois.',
  answers: 'Réponses ({language})',
  answersHint:
    'Une par ligne. Pour vos propres réponses : de deux à neuf. Pour un nombre : deux lignes, les mots pour 0 et pour 10. Sinon, laissez vide.',
  save: 'Enregistrer la question',
  why: 'Pourquoi posez-vous cette question ?',
  whyHint:
    'Elle semble demander : {what}. Quelqu’un pourrait être reconnu. Changez la question, ou écrivez en une phrase pourquoi vous la posez quand même.',
  signs: {
    name: 'un nom',
    contact: 'une adresse ou un numéro de téléphone',
    number: 'un numéro personnel',
    birth: 'l’âge ou la date de naissance',
    pay: 'le salaire',
    person: 'le sexe, l’origine, les convictions ou la santé',
    job: 'la fonction, l’équipe ou l’ancienneté',
  },
  modules: 'Parties à demander',
  modulesHint:
    'Décochez une partie, et ses questions ne sont pas posées et n’entrent pas dans le rapport.',
  saveModules: 'Enregistrer les parties',
  noModules: 'Aucune partie de ce questionnaire ne peut être laissée de côté.',
};
