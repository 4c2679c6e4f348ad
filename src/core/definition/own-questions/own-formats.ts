import { type StaffLanguage, say, type Text } from '../../language/language.ts';
import type { Definition, Format } from '../definition-schema.ts';
import { inEach, type Words } from '../in-each.ts';
import type { ValueWords } from '../values.ts';
import type { OwnQuestion } from './own-question.ts';

/** Characters of the answer to an open question of HR's own: fewer than the instrument's, so that several fit a ballot. */
const openLength = 300;

export type RatingWords = Pick<ValueWords, 'labels' | 'notApplicable'>;
/** The words around own questions: texts are not core's, so who asks brings them. */
export interface OwnQuestionWords {
  title: string;
  intro: string;
  /** Five, from never to always. */
  frequency: readonly string[];
}

/** A text in each of these languages; where it is not written in one, another stands there. */
export function filled(text: Text, languages: readonly StaffLanguage[]): Text {
  return Object.fromEntries(languages.map((language) => [language, say(text, language)]));
}

/** How own questions of each kind are answered, in the languages of a definition. */
export function ownFormats(
  { languages }: Definition,
  own: Words<OwnQuestionWords>,
  ratings: Words<RatingWords>,
) {
  const five = [0, 1, 2, 3, 4];
  const notApplicable = inEach(languages, ratings, (words) => words.notApplicable);
  const rated = (label: (point: number) => Text): Format => ({
    kind: 'rating',
    labels: five.map(label),
    notApplicable,
  });
  return ({ kind, options }: OwnQuestion): Format => {
    const labels = options.map((option) => filled(option, languages));
    switch (kind) {
      case 'agreement':
        return rated((point) => inEach(languages, ratings, (words) => words.labels[point] ?? ''));
      case 'frequency':
        return rated((point) => inEach(languages, own, (words) => words.frequency[point] ?? ''));
      case 'eleven': {
        const [low = {}, high = {}] = labels;
        return { kind, low, high, notApplicable };
      }
      case 'choice':
        return {
          kind,
          pick: 1,
          options: labels.map((label, at) => ({ id: `a${at + 1}`, label })),
        };
      case 'open':
        return { kind, maxLength: openLength };
    }
  };
}
