import { h } from '../../respond/dom.ts';
import { button, lead, row, screen } from '../parts.ts';
import { recoverySheet, wordList } from '../recovery-sheet.ts';
import type { Session } from '../session.ts';

/** Putting the key on paper: printing the recovery sheet, or copying the words by hand. */
export function sheetScreen(
  session: Session,
  recovery: { words: string[]; today: string },
  does: { onBack: () => void; onNext: () => void },
): HTMLElement {
  const words = session.texts.sheet;
  const date = new Intl.DateTimeFormat(session.language, { dateStyle: 'long' });
  const print = () =>
    session.stage.print(
      recoverySheet(session, recovery.words, date.format(new Date(recovery.today))),
    );
  return screen(
    session,
    { path: 'maker', step: 'sheet' },
    words.title,
    lead(words.lead),
    row(button(words.print, print, 'large')),
    h('p', {}, words.byHand),
    wordList(recovery.words),
    h('p', { class: 'notice' }, words.keep),
    row(button(session.texts.back, does.onBack, 'secondary'), button(words.confirm, does.onNext)),
  );
}
