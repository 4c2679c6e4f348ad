import type { Answer } from '../../../core/definition/answers.ts';
import type { Format } from '../../../core/definition/definition-schema.ts';
import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import { shuffledBy } from './order.ts';
import { radio, radiosItem } from './radios.ts';
import type { ItemProps } from './rating.ts';

type ChoiceFormat = Extract<Format, { kind: 'choice' }>;

interface ChoiceProps extends ItemProps<ChoiceFormat> {
  /** Decides the order in which shuffled options stand. */
  order: number;
}

/** Options to choose from, as many as the question allows. */
export function choiceItem(props: ChoiceProps): HTMLFieldSetElement {
  const { format, order, value } = props;
  const options = format.shuffled ? shuffledBy(format.options, order) : format.options;
  const before = Array.isArray(value) ? value : [];
  return format.pick === 1 ? oneOf(props, options, before) : someOf(props, options, before);
}

type Options = ChoiceFormat['options'];

function oneOf(props: ChoiceProps, options: Options, before: string[]): HTMLFieldSetElement {
  const { id, reader } = props;
  const radios = options.map((option) =>
    radio(id, option.id, before.includes(option.id), reader.say(option.label)),
  );
  return radiosItem({
    ...props,
    hint: null,
    choices: h('div', { class: 'choices' }, ...radios),
    onChosen: (chosen) => props.onAnswer(chosen === null ? null : [chosen]),
  });
}

/** Up to `pick` of the options: native checkboxes, and a count that is read aloud. */
function someOf(props: ChoiceProps, options: Options, before: string[]): HTMLFieldSetElement {
  const { format, reader, id } = props;
  const words = reader.texts.questions;
  const count = h('p', { class: 'hint count', role: 'status' });
  const boxes = options.map((option) =>
    h('input', {
      type: 'checkbox',
      name: id,
      value: option.id,
      checked: before.includes(option.id),
    }),
  );
  const fieldset = h(
    'fieldset',
    { id: `item-${id}`, class: 'item', 'aria-describedby': `pick-${id}` },
    h('legend', {}, props.question),
    h('p', { class: 'hint', id: `pick-${id}` }, fill(words.pickUpTo, { n: format.pick })),
    h(
      'div',
      { class: 'choices' },
      ...options.map((option, at) =>
        h('label', { class: 'choice' }, boxes[at], h('span', {}, reader.say(option.label))),
      ),
    ),
    count,
  );
  const chosen = () => boxes.filter((box) => box.checked);
  const tell = () => {
    const n = chosen().length;
    const full = n >= format.pick;
    for (const box of boxes) box.setAttribute('aria-disabled', String(full && !box.checked));
    count.textContent = fill(full ? words.pickedFull : words.picked, { n, most: format.pick });
  };
  for (const box of boxes) {
    box.addEventListener('click', (event) => {
      if (chosen().length > format.pick) event.preventDefault();
    });
  }
  fieldset.addEventListener('change', () => {
    tell();
    const picked = new Set(chosen().map((box) => box.value));
    // In the order of the definition: a sheet must not tell in which order its device asked.
    const ids = format.options.flatMap(({ id: option }) => (picked.has(option) ? [option] : []));
    props.onAnswer(ids.length > 0 ? ids : (null as Answer));
  });
  tell();
  return fieldset;
}
