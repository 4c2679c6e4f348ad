import { h } from '../../base/dom.ts';
import { button, lead, list, row, sayLine, screen } from '../parts.ts';
import type { Session } from '../session.ts';

/** The first screen of whoever makes the key: what it is for and what is needed. */
export function welcomeScreen(session: Session, onMake: () => Promise<void>): HTMLElement {
  const words = session.texts.welcome;
  const said = sayLine();
  const make = button(
    words.make,
    () => {
      said.good(words.making);
      return onMake().catch((error: unknown) => {
        said.bad(session.texts.notice.oldBrowser);
        throw error;
      });
    },
    'large',
  );
  return screen(
    session,
    { path: session.ceremony.holding === 'two-of-three' ? 'meeting' : 'maker', step: 'make' },
    words.title,
    lead(words.lead),
    list(words.lines),
    h('section', { class: 'card' }, h('h2', {}, words.needTitle), list(words.need)),
    row(make),
    said.element,
  );
}

/** Asks before an earlier key is replaced. */
export function replaceScreen(
  session: Session,
  does: { onBack: () => void; onMake: () => Promise<void> },
): HTMLElement {
  const words = session.texts.replace;
  return screen(
    session,
    null,
    words.title,
    h('p', { class: 'notice notice-warn' }, words.text),
    row(
      button(session.texts.back, does.onBack, 'secondary'),
      button(words.confirm, () => does.onMake(), 'danger'),
    ),
  );
}
