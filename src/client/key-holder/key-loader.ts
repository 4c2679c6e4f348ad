import type { BoxKey } from '../../core/ballot/key-file.ts';
import { writtenWords } from '../../core/ballot/words/word-numbers.ts';
import { fill } from '../../core/language.ts';
import { h } from '../respond/dom.ts';
import { button, row, sayLine } from './parts.ts';
import { keyError, keyFromFile, keyFromWords } from './read-key.ts';
import { fileName, type Session } from './session.ts';

/**
 * Reads the key of this wave from a file or from typed words, whichever the holder has. `onKey` is
 * called with a key that was checked against the box; it may say what is wrong, or null.
 */
export function keyLoader(
  session: Session,
  onKey: (key: BoxKey) => Promise<string | null> | string | null,
): HTMLElement {
  const words = session.texts.load;
  const expected = session.ceremony.boxKey ?? '';
  const said = sayLine();
  const use = async (read: () => Promise<BoxKey>) => {
    said.clear();
    try {
      const refused = await onKey(await read());
      if (refused) said.bad(refused);
    } catch (error) {
      said.bad(keyError(error, session));
    }
  };
  const fromFile = async () => {
    const file = input.files?.[0];
    if (file) await use(async () => keyFromFile(await file.text(), expected));
    input.value = '';
  };
  const input = h('input', {
    type: 'file',
    id: 'key-file',
    accept: '.json,application/json',
    'aria-describedby': 'key-file-hint',
    onchange: () => void fromFile(),
  });
  const typed = wordsField(session, (text) =>
    use(() => keyFromWords(text, session.ceremony.wave.id, expected)),
  );
  return h(
    'div',
    { class: 'stack key-loader' },
    said.element,
    h(
      'div',
      { class: 'card field' },
      h('label', { for: 'key-file' }, words.fileTitle),
      h(
        'p',
        { class: 'hint', id: 'key-file-hint' },
        fill(words.fileHint, { file: fileName(session) }),
      ),
      input,
    ),
    typed,
    h('p', { class: 'soft small' }, words.stays),
  );
}

function wordsField(session: Session, onWords: (text: string) => Promise<void>): HTMLElement {
  const words = session.texts.load;
  const count = h('p', { class: 'hint', id: 'key-words-count', 'aria-live': 'polite' });
  const tell = () => {
    count.textContent = fill(words.wordsCount, { n: writtenWords(area.value).length });
  };
  const area = h('textarea', {
    id: 'key-words',
    rows: 5,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': 'key-words-hint key-words-count',
    oninput: tell,
  });
  tell();
  const useWords = button(words.useWords, () => void onWords(area.value), 'secondary');
  return h(
    'div',
    { class: 'card field' },
    h('label', { for: 'key-words' }, words.wordsTitle),
    h('p', { class: 'hint', id: 'key-words-hint' }, words.wordsHint),
    area,
    count,
    row(useWords),
  );
}
