import type { BoxKey } from '../../../core/ballot/key-file.ts';
import { keyLoader } from '../key-loader.ts';
import { button, lead, row, sayLine, screen } from '../parts.ts';
import type { Session } from '../session.ts';

/** Another holder shows the key that was already made. */
export function proveScreen(
  session: Session,
  does: { onKey: (key: BoxKey) => Promise<string | null>; onReplace: () => void },
): HTMLElement {
  const words = session.texts.load;
  return screen(
    session,
    { path: 'second', step: 'load' },
    words.proveTitle,
    lead(words.proveLead),
    keyLoader(session, does.onKey),
    row(button(session.texts.replace.show, does.onReplace, 'quiet')),
  );
}

/** A holder wants to know whether file or sheet still holds the right key. */
export function testScreen(session: Session, onBack: () => void): HTMLElement {
  const words = session.texts.load;
  const said = sayLine();
  const loader = keyLoader(session, () => {
    said.good(words.good);
    return null;
  });
  return screen(
    session,
    null,
    words.testTitle,
    lead(words.testLead),
    loader,
    said.element,
    row(button(session.texts.back, onBack, 'secondary')),
  );
}
