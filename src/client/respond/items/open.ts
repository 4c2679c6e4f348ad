import type { Format } from '../../../core/definition/definition-schema.ts';
import { cleanOpenAnswer } from '../../../core/definition/open-answer.ts';
import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import type { ItemProps } from './rating.ts';

type OpenFormat = Extract<Format, { kind: 'open' }>;

/** From here on the characters that are left are read aloud, ten by ten. */
const nearTheEnd = 50;

/** A free answer with a counter, and the warning that style identifies. */
export function openItem(props: ItemProps<OpenFormat>): HTMLElement {
  const { format, reader, id } = props;
  const words = reader.texts.questions;
  const counter = h('p', { class: 'hint', id: `left-${id}` });
  const aloud = h('p', { class: 'visually-hidden', role: 'status' });
  const field = h('textarea', {
    id: `field-${id}`,
    rows: 5,
    maxlength: format.maxLength,
    'aria-describedby': `style-${id} left-${id}`,
  });
  field.value = typeof props.value === 'string' ? props.value : '';
  const tell = () => {
    const left = format.maxLength - field.value.length;
    counter.textContent = fill(words.charactersLeft, { n: left });
    if (left <= nearTheEnd && left % 10 === 0) aloud.textContent = counter.textContent;
  };
  field.addEventListener('input', () => {
    tell();
    props.onAnswer(cleanOpenAnswer(field.value, format.maxLength));
  });
  tell();
  return h(
    'div',
    { class: 'item field', id: `item-${id}` },
    h('label', { for: `field-${id}` }, props.question),
    h('p', { class: 'hint style-warning', id: `style-${id}` }, words.styleWarning),
    field,
    counter,
    aloud,
  );
}
