import { type Answer, notApplicable } from '../../../core/definition/answers.ts';
import type { Format } from '../../../core/definition/definition-schema.ts';
import type { Points } from '../../../core/definition/points.ts';
import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import type { Reader } from '../page.ts';
import { radio, radiosItem } from './radios.ts';

/** A format that is answered with a number. */
type PointsFormat = Exclude<Format, { kind: 'choice' | 'open' }>;

export interface ItemProps<F extends Format> {
  id: string;
  question: string;
  format: F;
  value: Answer;
  reader: Reader;
  onAnswer: (answer: Answer) => void;
}

interface RatingProps extends ItemProps<PointsFormat> {
  points: Points;
}

/** A question answered with a number, "don't know" set apart below. */
export function ratingItem(props: RatingProps): HTMLFieldSetElement {
  const { format, points, reader, id, value } = props;
  const ends =
    'low' in format
      ? fill(reader.texts.questions.ends, {
          from: points.from,
          to: points.to,
          low: reader.say(format.low),
          high: reader.say(format.high),
        })
      : null;
  const apart = format.notApplicable;
  return radiosItem({
    ...props,
    hint: ends,
    choices: h('div', { class: ends ? 'choices eleven' : 'choices' }, ...optionsOf(props)),
    apart:
      apart &&
      radio(id, notApplicable, value === notApplicable, reader.say(apart), 'choice choice-quiet'),
    onChosen: (chosen) => props.onAnswer(chosen === null ? null : read(chosen)),
  });
}

function optionsOf({ id, value, reader, points }: RatingProps): HTMLElement[] {
  const { from, to, labels } = points;
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const point = from + at;
    const label = labels ? reader.say(labels[at] ?? {}) : String(point);
    return radio(id, point, value === point, label, labels ? 'choice' : 'choice choice-number');
  });
}

function read(value: string): Answer {
  return value === notApplicable ? notApplicable : Number(value);
}
