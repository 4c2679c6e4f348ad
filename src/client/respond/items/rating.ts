import { type Answer, notApplicable } from '../../../core/definition/answers.ts';
import type { Format } from '../../../core/definition/definition-schema.ts';
import type { Points } from '../../../core/definition/points.ts';
import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import type { Reader } from '../page.ts';

/** A format that is answered with a number. */
export type PointsFormat = Exclude<Format, { kind: 'choice' | 'open' }>;

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

/** A question answered with a number: native radios in a fieldset, "don't know" set apart below. */
export function ratingItem(props: RatingProps): HTMLFieldSetElement {
  const { format, reader, id } = props;
  const ends =
    'low' in format
      ? fill(reader.texts.questions.elevenEnds, {
          low: reader.say(format.low),
          high: reader.say(format.high),
        })
      : null;
  const unset = h(
    'button',
    { type: 'button', class: 'button-quiet unset' },
    reader.texts.questions.unsetAnswer,
  );
  const fieldset = h(
    'fieldset',
    { id: `item-${id}`, class: 'item', 'aria-describedby': ends ? `ends-${id}` : undefined },
    h('legend', {}, props.question),
    ends && h('p', { class: 'hint', id: `ends-${id}` }, ends),
    h('div', { class: ends ? 'choices eleven' : 'choices' }, ...optionsOf(props)),
    h(
      'div',
      { class: 'item-foot' },
      format.notApplicable &&
        radio(props, notApplicable, reader.say(format.notApplicable), 'choice choice-quiet'),
      unset,
    ),
  );
  // Its place is kept while it is not there, so that nothing moves under the thumb.
  const offerUnset = (answered: boolean) => unset.classList.toggle('idle', !answered);
  offerUnset(props.value !== null);
  const radios = () => fieldset.querySelectorAll<HTMLInputElement>('input');
  fieldset.addEventListener('change', (event) => {
    offerUnset(true);
    props.onAnswer(read((event.target as HTMLInputElement).value));
  });
  unset.addEventListener('click', () => {
    for (const one of radios()) one.checked = false;
    radios()[0]?.focus();
    offerUnset(false);
    props.onAnswer(null);
  });
  fieldset.addEventListener('keydown', (event) => pressDigit(event, [...radios()]));
  return fieldset;
}

function optionsOf(props: RatingProps): HTMLElement[] {
  const { reader, points } = props;
  const { from, to, labels } = points;
  return Array.from({ length: to - from + 1 }, (_, at) =>
    labels
      ? radio(props, from + at, reader.say(labels[at] ?? {}), 'choice')
      : radio(props, from + at, String(from + at), 'choice choice-number'),
  );
}

function radio(
  props: RatingProps,
  value: number | typeof notApplicable,
  label: string,
  look: string,
): HTMLElement {
  return h(
    'label',
    { class: look },
    h('input', { type: 'radio', name: props.id, value, checked: props.value === value }),
    h('span', {}, label),
  );
}

function read(value: string): Answer {
  return value === notApplicable ? notApplicable : Number(value);
}

/** A digit picks that answer while the question has the focus; 1 and then 0 picks 10. */
function pressDigit(event: KeyboardEvent, radios: HTMLInputElement[]): void {
  if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  const now = radios.find((radio) => radio.checked)?.value;
  const wanted = now === '1' && event.key === '0' ? ['10', '0'] : [event.key];
  const chosen = wanted
    .map((value) => radios.find((radio) => radio.value === value))
    .find((radio) => radio);
  if (!chosen) return;
  event.preventDefault();
  chosen.focus();
  chosen.click();
}
