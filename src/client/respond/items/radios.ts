import { h } from '../../base/dom.ts';
import type { Reader } from '../page.ts';

interface RadiosProps {
  id: string;
  question: string;
  reader: Reader;
  /** What is said before the answers. */
  hint: string | null;
  /** The answers, and those that stand apart below them. */
  choices: HTMLElement;
  apart?: HTMLElement | undefined;
  /** What was chosen, null when it is taken back. */
  onChosen: (value: string | null) => void;
}

/** A question with one answer: native radios in a fieldset, and a button that takes it back. */
export function radiosItem(props: RadiosProps): HTMLFieldSetElement {
  const { id, hint, reader } = props;
  const unset = h(
    'button',
    { type: 'button', class: 'button-quiet unset' },
    reader.texts.questions.unsetAnswer,
  );
  const fieldset = h(
    'fieldset',
    { id: `item-${id}`, class: 'item', 'aria-describedby': hint ? `hint-${id}` : undefined },
    h('legend', {}, props.question),
    hint && h('p', { class: 'hint', id: `hint-${id}` }, hint),
    props.choices,
    h('div', { class: 'item-foot' }, props.apart, unset),
  );
  const radios = () => [...fieldset.querySelectorAll<HTMLInputElement>('input')];
  // Its place is kept while it is not there, so that nothing moves under the thumb.
  const offerUnset = (answered: boolean) => unset.classList.toggle('idle', !answered);
  offerUnset(radios().some((one) => one.checked));
  fieldset.addEventListener('change', (event) => {
    offerUnset(true);
    props.onChosen((event.target as HTMLInputElement).value);
  });
  unset.addEventListener('click', () => {
    for (const one of radios()) one.checked = false;
    radios()[0]?.focus();
    offerUnset(false);
    props.onChosen(null);
  });
  fieldset.addEventListener('keydown', (event) => pressDigit(event, radios()));
  return fieldset;
}

/** One answer with its words. */
export function radio(
  name: string,
  value: string | number,
  checked: boolean,
  label: string,
  look = 'choice',
): HTMLElement {
  return h(
    'label',
    { class: look },
    h('input', { type: 'radio', name, value, checked }),
    h('span', {}, label),
  );
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
