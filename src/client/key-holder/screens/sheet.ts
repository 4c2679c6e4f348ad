import { checkWordLines } from '../../base/check-word-lines.ts';
import { h } from '../../base/dom.ts';
import { about, type Copy } from '../copy.ts';
import { button, lead, row, screen } from '../parts.ts';
import { printSheet } from '../print-sheet.ts';
import { recoverySheet, wordList } from '../recovery-sheet.ts';
import type { Session } from '../session.ts';

/** Putting a copy on paper: printing the recovery sheet, or copying the words by hand. */
export function sheetScreen(
  session: Session,
  copy: Copy,
  does: { onBack: () => void; onNext: () => void },
): HTMLElement {
  const words = session.texts.sheet;
  const print = () => printSheet(recoverySheet(session, copy));
  return screen(
    session,
    copy.place('sheet'),
    about(copy, words.title),
    lead(about(copy, words.lead)),
    row(button(about(copy, words.print), print, 'large')),
    h('p', {}, words.byHand),
    wordList(copy.words),
    h(
      'section',
      { class: 'card' },
      h('h2', {}, session.texts.keyWords.title),
      ...checkWordLines(copy.keyWords),
      h('p', {}, session.texts.keyWords.help),
    ),
    h('p', { class: 'notice' }, about(copy, words.keep)),
    row(
      button(session.texts.back, does.onBack, 'secondary'),
      button(about(copy, words.confirm), does.onNext),
    ),
  );
}
