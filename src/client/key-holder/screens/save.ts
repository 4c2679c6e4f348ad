import { h } from '../../base/dom.ts';
import { about, type Copy } from '../copy.ts';
import { button, lead, list, row, sayLine, screen } from '../parts.ts';
import type { Session } from '../session.ts';

/** Saving a copy as a file; going on is possible only after the browser was asked to save it. */
export function saveScreen(session: Session, copy: Copy, onNext: () => void): HTMLElement {
  const words = session.texts.save;
  const said = sayLine();
  const next = button(about(copy, words.confirm), onNext, 'secondary');
  next.disabled = true;
  const save = () => {
    const file = new Blob([copy.file.text], { type: 'application/json' });
    // Never taken back: some browsers read it a while after the press, and the page has the key anyway.
    h('a', { href: URL.createObjectURL(file), download: copy.file.name }).click();
    said.good(words.saved.replace('{file}', copy.file.name));
    next.disabled = false;
  };
  return screen(
    session,
    copy.place('save'),
    about(copy, words.title),
    lead(about(copy, words.lead)),
    row(button(about(copy, words.download), save, 'large')),
    said.element,
    list(words.advice.map((line) => about(copy, line))),
    row(next),
  );
}
