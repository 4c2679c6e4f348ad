import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import type { Answering } from '../answering.ts';
import type { View } from '../page.ts';
import { progress } from './questions.ts';

interface ReviewProps {
  answering: Answering;
  /** Whether the texts turned out too long to fit in the ballot. */
  tooLong: boolean;
  /** Opens the screen with this item. */
  onOpen: (step: number, item: string) => void;
  onBack: () => void;
  onSend: () => void;
}

/** The end: how much was answered, what is open, and that sending is final. */
export function reviewView(props: ReviewProps): View {
  return (reader) => {
    const { answering } = props;
    const words = reader.texts.review;
    const asked = answering.steps.flatMap((step, at) => step.items.map((item) => ({ item, at })));
    const open = asked.filter(({ item }) => answering.draft.answers[item.id] === null);
    const counts = { n: asked.length - open.length, all: asked.length };
    const steps = answering.steps.length + 1;
    return h(
      'section',
      { class: 'stack review' },
      progress(steps, steps, reader),
      h('h1', {}, words.title),
      h('p', { class: 'lead' }, fill(open.length ? words.answered : words.answeredAll, counts)),
      open.length > 0 &&
        h(
          'section',
          { class: 'card', 'aria-labelledby': 'open' },
          h('h2', { id: 'open' }, words.open),
          h('p', { class: 'soft' }, words.openHelp),
          h(
            'ul',
            { class: 'open-items' },
            ...open.map(({ item, at }) =>
              h(
                'li',
                {},
                h(
                  'button',
                  {
                    type: 'button',
                    class: 'button-quiet',
                    onclick: () => props.onOpen(at, item.id),
                  },
                  reader.say(item.text),
                ),
              ),
            ),
          ),
        ),
      h('p', {}, words.final),
      props.tooLong && h('p', { class: 'notice notice-warn', role: 'alert' }, words.tooLong),
      counts.n === 0 && h('p', { class: 'notice notice-warn' }, words.nothing),
      h(
        'div',
        { class: 'row spread step-buttons always-there' },
        h(
          'button',
          { type: 'button', class: 'button-secondary', onclick: props.onBack },
          words.back,
        ),
        counts.n > 0 &&
          h('button', { type: 'button', class: 'button-large', onclick: props.onSend }, words.send),
      ),
    );
  };
}
