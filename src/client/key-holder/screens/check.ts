import type { BoxKey } from '../../../core/ballot/key-file.ts';
import { staffLanguages } from '../../../core/language/language.ts';
import { checkWordsOf } from '../../base/check-words.ts';
import { h } from '../../base/dom.ts';
import { keyLoader } from '../key-loader.ts';
import { lead, screen } from '../parts.ts';
import type { Session } from '../session.ts';

/** Before opening: compare the check words, then take the key. */
export function checkScreen(session: Session, onKey: (key: BoxKey) => void): HTMLElement {
  const words = session.texts.check;
  const place = checkWordsOf(session.ceremony.manifestHash ?? '', staffLanguages);
  const same = h('input', { type: 'checkbox', id: 'same-words' });
  const loader = keyLoader(session, (key) => {
    if (!same.checked) {
      same.focus();
      return words.sameMissing;
    }
    onKey(key);
    return null;
  });
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
    loader,
  );
}
