import { formatOf } from '../../../core/definition/definition.ts';
import type { Definition, Item } from '../../../core/definition/definition-schema.ts';
import { pointsOfItem } from '../../../core/definition/points.ts';
import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import type { Answering } from '../answering.ts';
import { choiceItem } from '../items/choice.ts';
import { openItem } from '../items/open.ts';
import { ratingItem } from '../items/rating.ts';
import type { Reader, View } from '../page.ts';

interface QuestionsProps {
  definition: Definition;
  answering: Answering;
  /** Whether what is kept outlives the page; on a shared device it does not. */
  lasting: boolean;
  onBack: () => void;
  onNext: () => void;
}

/** One screen of questions, with progress above and saving told below. */
export function questionsView(props: QuestionsProps): View {
  return (reader) => {
    const { answering, lasting } = props;
    const { draft, steps } = answering;
    const words = reader.texts.questions;
    const step = steps[draft.step] as (typeof steps)[number];
    const last = draft.step === steps.length - 1;
    const saved = h('p', { class: 'saved hint', role: 'status' });
    answering.onSaved = (worked) => {
      const kept = lasting ? words.saved : '';
      saved.textContent = worked ? kept : words.notSaved;
      saved.classList.toggle('error-text', !worked);
    };
    return h(
      'form',
      {
        class: 'questions',
        novalidate: true,
        onsubmit: (event) => {
          event.preventDefault();
          props.onNext();
        },
      },
      progress(draft.step + 1, steps.length + 1, reader),
      h('h1', {}, reader.say(step.title)),
      step.intro && h('p', { class: 'lead' }, reader.say(step.intro)),
      draft.step === 0 &&
        h('p', { class: 'hint' }, `${words.skip} `, h('span', { class: 'keys' }, words.keys)),
      ...step.items.map((item) => itemElement(item, props, reader)),
      h(
        'div',
        { class: 'always-there' },
        saved,
        h(
          'div',
          { class: 'row spread step-buttons' },
          h(
            'button',
            { type: 'button', class: 'button-secondary', onclick: props.onBack },
            words.back,
          ),
          h('button', { type: 'submit' }, last ? words.toReview : words.next),
        ),
      ),
    );
  };
}

/** "Step 3 of 9", as words and as a bar. */
export function progress(step: number, steps: number, { texts }: Reader): HTMLElement {
  const label = fill(texts.questions.progress, { step, steps });
  return h(
    'div',
    { class: 'progress' },
    h('p', { class: 'eyebrow', id: 'progress' }, label),
    h('progress', { max: steps, value: step, 'aria-labelledby': 'progress' }),
  );
}

function itemElement(item: Item, props: QuestionsProps, reader: Reader): HTMLElement {
  const format = formatOf(props.definition, item);
  const common = {
    id: item.id,
    question: reader.say(item.text),
    value: props.answering.draft.answers[item.id] ?? null,
    reader,
    onAnswer: (answer: Parameters<Answering['answer']>[1]) =>
      props.answering.answer(item.id, answer),
  };
  if (format.kind === 'open') return openItem({ ...common, format });
  if (format.kind === 'choice')
    return choiceItem({ ...common, format, order: props.answering.draft.order });
  return ratingItem({ ...common, format, points: pointsOfItem(props.definition, item) });
}
