import type { BoxKey } from '../../../core/ballot/key-file.ts';
import { fill } from '../../../core/language/language.ts';
import { keyLoader } from '../key-loader.ts';
import { button, lead, row, sayLine, screen } from '../parts.ts';
import type { Session } from '../session.ts';
import { oneShare } from '../share-loader.ts';

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

/** A holder wants to know whether file or sheet still holds the right key, or a sound share. */
export function testScreen(session: Session, onBack: () => void): HTMLElement {
  const words = session.texts.load;
  const said = sayLine();
  const whole = () =>
    keyLoader(session, () => {
      said.good(words.good);
      return null;
    });
  const share = () => oneShare(session, ({ number }) => said.good(fill(words.good, { n: number })));
  const loader = session.ceremony.holding === 'two-of-three' ? share() : whole();
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
