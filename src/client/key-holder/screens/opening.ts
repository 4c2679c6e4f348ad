import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import { button, row, screen } from '../parts.ts';
import { remainingTime } from '../remaining-time.ts';
import type { Session } from '../session.ts';

/** The screen while the box opens, and what moves on it. */
export interface OpeningScreen {
  element: HTMLElement;
  onProgress: (done: number, total: number) => void;
  onCounting: () => void;
}

export function openingScreen(session: Session, now: () => number): OpeningScreen {
  const words = session.texts.opening;
  const bar = h('progress', { max: 1, 'aria-label': words.title });
  const line = h('p', {}, words.starting);
  const left = h('p', { class: 'soft' });
  const started = now();
  return {
    element: screen(
      session,
      { path: 'opening', step: 'open' },
      words.title,
      bar,
      line,
      left,
      h('p', { class: 'notice' }, words.stay),
    ),
    onProgress(done, total) {
      bar.max = Math.max(1, total);
      bar.value = done;
      line.textContent = fill(words.progress, { done, total });
      const time = remainingTime(now() - started, done, total);
      left.textContent = time
        ? fill(words.remaining, { time: fill(words[time.unit], { n: time.n }) })
        : '';
    },
    onCounting() {
      line.textContent = words.counting;
      left.textContent = '';
    },
  };
}

/** Opening stopped: why, and trying again where that can help. */
export function failedScreen(
  session: Session,
  why: string,
  onAgain: (() => Promise<void>) | null,
): HTMLElement {
  return screen(
    session,
    null,
    session.texts.opening.failedTitle,
    h('p', { class: 'notice notice-bad', role: 'alert' }, why),
    onAgain && row(button(session.texts.again, onAgain)),
  );
}
