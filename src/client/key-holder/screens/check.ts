import type { BoxKey } from '../../../core/ballot/key-file.ts';
import { staffLanguages } from '../../../core/language/language.ts';
import { checkWordsOf } from '../../base/check-words.ts';
import { h } from '../../base/dom.ts';
import { keyLoader } from '../key-loader.ts';
import { button, lead, row, screen } from '../parts.ts';
import type { Session } from '../session.ts';

/** The second press of a double one, on the button that took the place of another, is none (milliseconds). */
const calm = 800;

/** Before opening, which shuts the box for good: compare the check words, take the key, and press. */
export function checkScreen(session: Session, onKey: (key: BoxKey) => Promise<void>): HTMLElement {
  const words = session.texts.check;
  const place = checkWordsOf(session.ceremony.manifestHash ?? '', staffLanguages);
  const same = h('input', { type: 'checkbox', id: 'same-words' });
  const loader = keyLoader(session, (key) => {
    if (!same.checked) {
      same.focus();
      return words.sameMissing;
    }
    const open = button(words.open, () => onKey(key), 'large');
    ready.replaceChildren(
      h('p', { class: 'notice notice-good', role: 'status' }, words.fits),
      row(open),
    );
    open.disabled = true;
    setTimeout(() => {
      open.disabled = false;
      open.focus();
    }, calm);
    return null;
  });
  const ready = h('div', { class: 'stack' }, loader);
  return screen(
    session,
    { path: 'opening', step: 'check' },
    words.title,
    lead(words.lead),
    h('p', {}, words.firstPage),
    h(
      'section',
      { class: 'card' },
      h('h2', {}, words.wordsTitle),
      place,
      h('p', {}, words.wordsHelp),
      h('label', { class: 'choice', for: 'same-words' }, same, h('span', {}, words.same)),
    ),
    h('h2', {}, words.keyTitle),
    ready,
  );
}
