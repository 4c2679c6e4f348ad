import { writtenWords } from '../../core/ballot/words/word-numbers.ts';
import { fill } from '../../core/language/language.ts';
import { h } from '../base/dom.ts';
import { button, row } from './parts.ts';
import { fileName, type Session } from './session.ts';

interface CopyFieldsProps {
  onFile: (file: File) => Promise<void>;
  onWords: (text: string) => Promise<void>;
}

/** The two ways to hand over what was kept: choosing the file, or typing the words. */
export function copyFields(session: Session, { onFile, onWords }: CopyFieldsProps): HTMLElement {
  return h(
    'div',
    { class: 'stack' },
    fileField(session, onFile),
    wordsField(session, onWords),
    h('p', { class: 'soft small' }, session.texts.load.stays),
  );
}

function fileField(session: Session, onFile: CopyFieldsProps['onFile']): HTMLElement {
  const words = session.texts.load;
  const read = async () => {
    const file = input.files?.[0];
    if (file) await onFile(file);
    input.value = '';
  };
  const input = h('input', {
    type: 'file',
    id: 'key-file',
    accept: '.json,application/json',
    'aria-describedby': 'key-file-hint',
    onchange: () => void read(),
  });
  const hint = fill(words.fileHint, { file: fileName(session) });
  return h(
    'div',
    { class: 'card field' },
    h('label', { for: 'key-file' }, words.fileTitle),
    h('p', { class: 'hint', id: 'key-file-hint' }, hint),
    input,
  );
}

function wordsField(session: Session, onWords: CopyFieldsProps['onWords']): HTMLElement {
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
  const useWords = button(words.useWords, () => onWords(area.value), 'secondary');
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
