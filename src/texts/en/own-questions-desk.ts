import type { OwnQuestionsDeskTexts } from '../nl/own-questions-desk.ts';

/** Own questions of a wave, and modules that are left out. */
export const ownQuestionsDesk: OwnQuestionsDeskTexts = {
  title: 'Your own questions',
  lead: 'Add up to ten questions of your own. They come before the last open questions. They count in no score, are shown separately in the report and are protected like all other questions.',
  locked: 'The questions are fixed: this survey is no longer a draft.',
  none: 'There are no questions of your own yet.',
  count: '{n} of {most} questions',
  question: 'Question {n}',
  missing: 'Not written yet in: {languages}. Without these languages you cannot make the groups.',
  because: 'Why you ask this: {why}',
  up: 'Move question {n} up',
  down: 'Move question {n} down',
  change: 'Change question {n}',
  remove: 'Remove question {n}',
  add: 'Add a question',
  edit: 'Change a question',
  cancel: 'Do not change it',
  otherQuestion:
    'Other words make it another question, which is not compared with earlier surveys. Adding a translation is fine.',
  kind: 'How do people answer?',
  kinds: {
    agreement: 'A sentence people agree with or not (five answers)',
    frequency: 'How often something happens (never to always)',
    eleven: 'A number from 0 to 10',
    choice: 'One of your own answers',
    open: 'An open answer (up to 300 characters)',
  },
  text: 'Question ({language})',
  textHint: 'Up to 200 characters. Ask one thing at a time.',
  answers: 'Answers ({language})',
  answersHint:
    'One per line. For your own answers: two to nine. For a number: two lines, the words at 0 and at 10. Otherwise leave it empty.',
  save: 'Save the question',
  why: 'Why do you ask this?',
  whyHint:
    'This seems to ask for: {what}. Somebody could be recognised by it. Change the question, or write in a sentence why you ask it all the same.',
  signs: {
    name: 'a name',
    contact: 'an address or phone number',
    number: 'a personal number',
    birth: 'age or date of birth',
    pay: 'salary',
    person: 'sex, origin, belief or health',
    job: 'job, team or years of service',
  },
  modules: 'Parts to ask',
  modulesHint: 'Untick a part, and its questions are neither asked nor reported.',
  saveModules: 'Save the parts',
  noModules: 'No part of this questionnaire can be left out.',
};
