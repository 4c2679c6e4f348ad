import { numberOf, writtenWords } from '../../../core/ballot/words/word-numbers.ts';
import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import { about, type Copy } from '../copy.ts';
import { button, lead, row, type SayLine, sayLine, screen } from '../parts.ts';
import { keyError, textOf } from '../read-key.ts';
import type { Session } from '../session.ts';

interface ReadBackProps {
  /** Places (from 1) of the words that are asked. */
  asked: number[];
  onBack: () => void;
  /** Goes on when both are there; says what went wrong, or null. */
  onProven: () => Promise<string | null>;
}

/** Proving that file and paper are there: the file is read again, and three words are asked. */
export function readBackScreen(session: Session, copy: Copy, props: ReadBackProps): HTMLElement {
  const texts = session.texts.readBack;
  const file = fileCheck(session, copy);
  const fields = props.asked.map((place) => wordField(session, place, copy.words));
  const said = sayLine();
  const confirm = button(
    about(copy, texts.confirm),
    async () => {
      said.clear();
      const right = fields.map((field) => field.check()).every(Boolean);
      if (!file.good()) said.bad(texts.fileMissing);
      if (!right || !file.good()) return;
      said.good(texts.saving);
      const refused = await props.onProven();
      if (refused) said.bad(refused);
    },
    'large',
  );
  return screen(
    session,
    copy.place('readBack'),
    about(copy, texts.title),
    lead(about(copy, texts.lead)),
    file.element,
    h(
      'div',
      { class: 'card', role: 'group', 'aria-labelledby': 'three-words' },
      h('p', { class: 'strong', id: 'three-words' }, about(copy, texts.wordsTitle)),
      ...fields.map((field) => field.element),
    ),
    said.element,
    row(button(session.texts.back, props.onBack, 'secondary'), confirm),
  );
}

function fileCheck(session: Session, copy: Copy) {
  const texts = session.texts.readBack;
  const said = sayLine();
  let good = false;
  const input = h('input', {
    type: 'file',
    id: 'key-file',
    accept: '.json,application/json',
    onchange: async () => {
      good = false;
      const file = input.files?.[0];
      if (!file) return;
      try {
        await copy.readFile(await textOf(file));
        good = true;
        said.good(about(copy, texts.fileGood));
      } catch (error) {
        said.bad(keyError(error, session));
      }
    },
  });
  const label = h('label', { for: 'key-file' }, about(copy, texts.fileTitle));
  return {
    element: h('div', { class: 'card field' }, label, input, said.element),
    good: () => good,
  };
}

function wordField(session: Session, place: number, words: string[]) {
  const texts = session.texts.readBack;
  const id = `word-${place}`;
  const said: SayLine = sayLine();
  said.element.id = `${id}-said`;
  const input = h('input', {
    id,
    class: 'narrow',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': `${id}-said`,
  });
  const check = () => {
    const written = writtenWords(input.value)[0] ?? '';
    const wanted = words[place - 1] ?? '';
    const { language } = session;
    const right = numberOf(written, language) === numberOf(wanted, language);
    input.setAttribute('aria-invalid', String(!right));
    if (right) said.clear();
    else said.bad(fill(texts.wordWrong, { n: place }));
    return right;
  };
  const label = h('label', { for: id }, fill(texts.word, { n: place }));
  return { element: h('div', { class: 'field' }, label, input, said.element), check };
}
