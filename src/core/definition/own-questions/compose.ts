import { DomainError } from '../../ground/errors.ts';
import { longestBallot } from '../ballot-size.ts';
import { beforeOpenQuestions } from '../before-open-questions.ts';
import { checkDefinition } from '../check.ts';
import { type Definition, definitionSchema } from '../definition-schema.ts';
import { inEach } from '../in-each.ts';
import { markOf } from '../mark.ts';
import { minutesFor } from '../minutes.ts';
import { filled, ownFormats } from './own-formats.ts';
import { type OwnQuestion, ownQuestionsSchema } from './own-question.ts';

const ownSection = 'own-questions';
const perScreen = 5;
/** Ballots grow in steps, so that their length says little of what is asked. */
const ballotStep = 512;

/**
 * The definition with the organisation's own questions in a section of their own, before the closing
 * open questions. They belong to no scale, so they never count in the index; the section is marked
 * as `own`, so that reports show it apart. The ballot grows as far as the longest answers need. The
 * definition gets an id of its own, so that its frozen text never stands for another. Where a
 * question is not written in a language, another that is stands there. Without questions the
 * definition itself comes back.
 * @throws DomainError `definition.own-questions` when the questions are malformed or do not fit
 */
export function withOwnQuestions(
  definition: Definition,
  questions: readonly OwnQuestion[],
  own: Parameters<typeof ownFormats>[1],
  ratings: Parameters<typeof ownFormats>[2],
): Definition {
  const read = ownQuestionsSchema.safeParse(questions);
  if (!read.success) throw new DomainError('definition.own-questions');
  const asked = read.data;
  if (asked.length === 0) return definition;
  const { languages } = definition;
  const formatOfOwn = ownFormats(definition, own, ratings);
  const items = asked.map(({ id, text, kind, options }) => ({
    id,
    text: filled(text, languages),
    format: options.length > 0 ? id : `own_${kind}`,
    scored: true,
    reversed: false,
    seeds: [],
  }));
  const formats = asked.map((one, at) => [items[at]?.format ?? '', formatOfOwn(one)] as const);
  const screens = Array.from({ length: Math.ceil(items.length / perScreen) }, (_, at) => ({
    title: inEach(languages, own, ({ title }) => title),
    ...(at === 0 ? { intro: inEach(languages, own, ({ intro }) => intro) } : {}),
    items: items.slice(at * perScreen, (at + 1) * perScreen),
  }));
  const sections = beforeOpenQuestions(definition, {
    id: ownSection,
    audience: 'everyone',
    own: true,
    screens,
  });
  return fitted({
    ...definition,
    id: `${definition.id}_${markOf(asked.map(({ because: _, ...question }) => question))}`,
    minutes: minutesFor(definition, sections),
    formats: { ...definition.formats, ...Object.fromEntries(formats) },
    sections,
  });
}

/** The definition with a ballot that holds its longest answers. */
function fitted(definition: Definition): Definition {
  const needed = Math.ceil(longestBallot(definition) / ballotStep) * ballotStep;
  const grown = { ...definition, ballotBytes: Math.max(definition.ballotBytes, needed) };
  if (!definitionSchema.safeParse(grown).success || checkDefinition(grown).length > 0) {
    throw new DomainError('definition.own-questions');
  }
  return grown;
}
