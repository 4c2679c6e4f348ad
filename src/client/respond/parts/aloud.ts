import type { RespondTexts } from '../../../texts/respond.ts';
import { h } from '../../base/dom.ts';
import { ownVoice } from '../own-voice.ts';

/** What a screen says before its questions. */
const opening = 'h1, .lead, .introduction, .promise h2, .promise li, .soft';
/** A question with what may be answered: never what was answered, nor how much of it. */
const question = 'legend, label[for^=field-], .hint:not([role]):not([id^=left-]), .choice > span';

/**
 * Puts a button on a screen, and on each question of it, that reads it aloud with a voice of the
 * device itself. Pressed again, or when the screen goes, it is silent.
 * @param tag the language of the screen
 */
export function addListening(
  screen: HTMLElement,
  words: RespondTexts['comfort'],
  tag: string,
): void {
  const heading = screen.querySelector('h1');
  heading?.after(listenButton(() => textsOf(screen, opening, '.item'), words, tag));
  for (const item of screen.querySelectorAll<HTMLElement>('.item')) {
    const asked = item.querySelector<HTMLElement>('legend, label');
    asked?.after(listenButton(() => textsOf(item, question), words, tag, asked.innerText));
  }
}

/** Takes the buttons of `addListening` away. */
export function removeListening(screen: HTMLElement): void {
  window.speechSynthesis.cancel();
  for (const button of screen.querySelectorAll('.listen')) button.remove();
}

function textsOf(part: HTMLElement, selector: string, outside?: string): string[] {
  return [...part.querySelectorAll<HTMLElement>(selector)]
    .filter((element) => !(outside && element.closest(outside)))
    .map((element) => element.innerText.trim())
    .filter((text) => text !== '');
}

function listenButton(
  texts: () => string[],
  words: RespondTexts['comfort'],
  tag: string,
  about?: string,
): HTMLElement {
  const label = h('span', {}, words.listen);
  const button = h(
    'button',
    { type: 'button', class: 'button-quiet listen' },
    h('span', { class: 'speaker' }),
    label,
    about && h('span', { class: 'visually-hidden' }, `: ${about}`),
  );
  let speaking = false;
  const show = (now: boolean) => {
    speaking = now;
    label.textContent = now ? words.stop : words.listen;
  };
  button.addEventListener('click', () => {
    const voice = ownVoice(tag);
    const stopping = speaking;
    window.speechSynthesis.cancel();
    if (stopping || !voice) return show(false);
    show(true);
    const spoken = texts().map((text) => new SpeechSynthesisUtterance(text));
    for (const one of spoken) {
      Object.assign(one, { voice, lang: voice.lang });
      one.onerror = () => show(false);
      window.speechSynthesis.speak(one);
    }
    const last = spoken[spoken.length - 1];
    if (last) last.onend = () => show(false);
  });
  return button;
}
