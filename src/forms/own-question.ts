import { identityAsked } from '../core/definition/own-questions/identity.ts';
import {
  identified,
  leastOptions,
  mostOptions,
  mostOwnQuestions,
  type OwnQuestion,
  optionLength,
  ownKinds,
  questionLength,
  saysTheSame,
} from '../core/definition/own-questions/own-question.ts';
import { firstLanguage, type StaffLanguage } from '../core/language/language.ts';
import { choice, each, hidden, lines, several, text } from './fields.ts';
import { form, type Sent, type ValuesOf } from './form.ts';
import type { Wrong } from './problem.ts';

/** The field with a question in a language, and the one with the answers that can be chosen. */
export const textField = (language: StaffLanguage) => `text-${language}` as const;
export const answersField = (language: StaffLanguage) => `answers-${language}` as const;

/** Characters that say why: a word is no reason. */
const leastReason = 10;

/** What the form is made for. */
interface Frame {
  /** The languages of the wave. */
  languages: readonly StaffLanguage[];
  /** The questions the wave has. */
  before: readonly OwnQuestion[];
  /** Whether the questions fit the questionnaire and its ballot. */
  fits: (questions: OwnQuestion[]) => boolean;
}

/** `/manage/waves/:id/questions`: one own question, in every language of the wave. */
export function ownQuestionForm(frame: Frame) {
  const { languages, before } = frame;
  return form(
    {
      once: hidden,
      version: hidden,
      question: hidden,
      kind: choice(ownKinds),
      ...each(languages, textField, text({ max: questionLength, optional: true })),
      ...each(languages, answersField, lines),
      because: text({ max: questionLength, optional: true }),
    },
    (values, wrong) => {
      for (const problem of wrongWords(values, languages)) wrong(...problem);
    },
    (values, wrong) => {
      if (isUnexplained(values, languages)) wrong('because', 'asksIdentity');
    },
    (values, wrong) => {
      const all = questionsWith(values, languages, before);
      const field = textField(languages[0] ?? firstLanguage);
      // What is wrong by itself fits nowhere either, which is no news.
      const isLong = (one: StaffLanguage) => (values[textField(one)]?.length ?? 0) > questionLength;
      const known = wrongWords(values, languages).length > 0 || languages.some(isLong);
      if (!all || known || isUnexplained(values, languages)) return;
      const ids = all.map(({ id }) => id);
      if (all.length > mostOwnQuestions) wrong(field, 'questionsMany', { most: mostOwnQuestions });
      else if (new Set(ids).size < ids.length) wrong(field, 'questionTwice');
      else if (!frame.fits(all)) wrong(field, 'questionsLong');
    },
  );
}

type OwnQuestionForm = ReturnType<typeof ownQuestionForm>;
type Values = Partial<ValuesOf<OwnQuestionForm>>;
type WrongWords = Parameters<Wrong<ReturnType<typeof textField | typeof answersField>>>;

/** What is wrong with the words of a question and of what can be answered, by itself. */
function wrongWords(values: Values, languages: readonly StaffLanguage[]): WrongWords[] {
  const written = languages.filter((language) => values[textField(language)]);
  const [first] = written;
  const [anyLanguage] = languages;
  if (!first) return anyLanguage ? [[textField(anyLanguage), 'required']] : [];
  const { kind } = values;
  if (kind !== 'choice' && kind !== 'eleven') return [];
  const limits =
    kind === 'choice' ? { least: leastOptions, most: mostOptions } : { least: 2, most: 2 };
  const wanted = answersOf(values, first).length;
  return languages.flatMap((language): WrongWords[] => {
    const answers = answersOf(values, language);
    const field = answersField(language);
    const count = answers.length;
    const asked = written.includes(language);
    const found: WrongWords[] = [];
    if (asked && (count < limits.least || count > limits.most)) {
      found.push([field, kind === 'choice' ? 'answersCount' : 'answersEnds', limits]);
    } else if (count > 0 && count !== wanted) found.push([field, 'answersUneven', { n: wanted }]);
    if (answers.some((answer) => answer.length > optionLength)) {
      found.push([field, 'tooLong', { max: optionLength }]);
    }
    if (new Set(answers.map((answer) => answer.toLowerCase())).size < count) {
      found.push([field, 'answersDouble']);
    }
    return found;
  });
}

/** Whether it asks who somebody is without saying why. */
function isUnexplained(values: Values, languages: readonly StaffLanguage[]): boolean {
  const asked = questionIn(values, languages);
  const { length } = values.because ?? '';
  return asked !== null && identityAsked(asked).length > 0 && length < leastReason;
}

/** The questions of the wave with the one that was written: in its place, or at the end. */
export function questionsWith(
  values: Values,
  languages: readonly StaffLanguage[],
  before: readonly OwnQuestion[],
): OwnQuestion[] | null {
  const earlier = before.find(({ id }) => id === values.question);
  const written = questionIn(values, languages, earlier);
  if (!written) return null;
  const question = identified(written, earlier);
  return earlier ? before.map((one) => (one === earlier ? question : one)) : [...before, question];
}

/** What was written, and what stands in languages that the wave does not have now; null without kind. */
function questionIn(
  values: Values,
  languages: readonly StaffLanguage[],
  earlier?: OwnQuestion,
): Omit<OwnQuestion, 'id'> | null {
  const { kind, because = '' } = values;
  if (!kind) return null;
  const written = languages.filter((language) => values[textField(language)]);
  const text = written.map((language) => [language, values[textField(language)]]);
  const chosen = kind === 'choice' || kind === 'eleven';
  const longest = Math.max(0, ...languages.map((one) => answersOf(values, one).length));
  const options = Array.from({ length: chosen ? longest : 0 }, (_, at) => {
    const said = languages.flatMap((one) => {
      const answer = answersOf(values, one)[at];
      return answer ? [[one, answer]] : [];
    });
    return Object.fromEntries(said);
  });
  const said = { kind, text: Object.fromEntries(text), options, because };
  return earlier ? withOtherLanguages(said, earlier, languages) : said;
}

/** What stands in other languages stays while it says the same: of other words it is no translation. */
function withOtherLanguages(
  said: Omit<OwnQuestion, 'id'>,
  earlier: OwnQuestion,
  languages: readonly StaffLanguage[],
): Omit<OwnQuestion, 'id'> {
  const isHere = ([language]: [string, string]) => languages.includes(language as StaffLanguage);
  const here = (text: OwnQuestion['text']) =>
    Object.fromEntries(Object.entries(text).filter(isHere));
  const before = { ...earlier, text: here(earlier.text), options: earlier.options.map(here) };
  if (!saysTheSame(before, said)) return said;
  const options = said.options.map((option, at) => ({ ...earlier.options[at], ...option }));
  return { ...said, text: { ...earlier.text, ...said.text }, options };
}

function answersOf(values: Values, language: StaffLanguage): string[] {
  return values[answersField(language)] ?? [];
}

/** What of a person the form as it was sent seems to ask for. */
export function signsIn(sent: Sent, languages: readonly StaffLanguage[]) {
  const kind = ownKinds.find((one) => one === sent.kind?.[0]);
  const words = (field: string) => sent[field]?.[0] ?? '';
  const answers = languages.map((one) => [one, words(answersField(one)).split('\n')] as const);
  const text = Object.fromEntries(languages.map((one) => [one, words(textField(one))]));
  const options = answers.flatMap(([one, said]) => said.map((answer) => ({ [one]: answer })));
  return kind ? identityAsked({ kind, text, options }) : [];
}

/** The fields of the form, filled from a question. */
export function ownQuestionValues(
  { id, kind, text, options, because }: OwnQuestion,
  languages: readonly StaffLanguage[],
): Sent {
  const filled = languages.flatMap((one): [string, string[]][] => [
    [textField(one), [text[one] ?? '']],
    [
      answersField(one),
      [
        options
          .map((option) => option[one] ?? '')
          .join('\n')
          .trim(),
      ],
    ],
  ]);
  return { question: [id], kind: [kind], because: [because], ...Object.fromEntries(filled) };
}

/** `…/questions/order`: a question moves a place up or down, or goes. */
export const orderForm = form({
  once: hidden,
  version: hidden,
  question: hidden,
  move: choice(['up', 'down', 'remove']),
});

/** `…/questions/modules`: the modules that are asked; the others are left out. */
export const modulesForm = (modules: readonly string[]) =>
  form({ once: hidden, version: hidden, modules: several(modules) });
