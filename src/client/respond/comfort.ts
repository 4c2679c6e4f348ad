import { localeOf } from '../../core/language/language.ts';
import { h } from '../base/dom.ts';
import type { Answering } from './answering.ts';
import { loadPart } from './load-part.ts';
import { ownVoice } from './own-voice.ts';
import type { Reader, View } from './page.ts';

interface Comfort {
  answering: Answering;
  /** Shows where somebody was, after questions were put apart or together; else that is not offered. */
  onArranged?: (item: string) => void;
}

/**
 * A screen with what makes it easier for some: a question at a time, and reading aloud, offered only
 * where the device has a voice of its own for the language.
 */
export function comfortable(view: View, comfort: Comfort): View {
  return (reader) => {
    const screen = view(reader);
    window.speechSynthesis?.cancel();
    const row = h(
      'div',
      { class: 'comfort' },
      arrangement(comfort, reader),
      aloud(screen, comfort, reader),
    );
    screen.querySelector('.progress, h1')?.after(row);
    return screen;
  };
}

function arrangement({ answering, onArranged }: Comfort, { texts }: Reader) {
  if (!onArranged) return null;
  const { oneByOne } = answering.draft;
  return quiet(oneByOne ? texts.comfort.together : texts.comfort.oneByOne, () => {
    onArranged(answering.arrange(!oneByOne));
  });
}

function aloud(screen: HTMLElement, { answering }: Comfort, { texts, language }: Reader) {
  const { draft } = answering;
  const words = texts.comfort;
  const { tag } = localeOf(language);
  const label = h('span', {});
  const button = quiet('', () => {
    answering.readAloud(!draft.aloud);
    show();
  });
  button.append(h('span', { class: 'speaker' }), label);
  const show = () => {
    button.hidden = !ownVoice(tag);
    label.textContent = draft.aloud ? words.silent : words.aloud;
    if (button.hidden || !(draft.aloud || screen.querySelector('.listen'))) return;
    loadPart('aloud').then(
      (part) => {
        part.removeListening(screen);
        if (draft.aloud) part.addListening(screen, words, tag);
      },
      // Asked for again at the next screen.
      () => {},
    );
  };
  show();
  // Some browsers know their voices only after a while, and say so more than once: nobody is cut off for that.
  const onVoices = () => {
    if (button.hidden === Boolean(ownVoice(tag))) show();
  };
  if (window.speechSynthesis) window.speechSynthesis.onvoiceschanged = onVoices;
  return button;
}

function quiet(label: string, onclick: () => void): HTMLButtonElement {
  return h('button', { type: 'button', class: 'button-quiet', onclick }, label);
}
