import { keyFile } from '../../../core/ballot/key-file.ts';
import { fill } from '../../../core/language.ts';
import { h } from '../../respond/dom.ts';
import { button, lead, list, row, sayLine, screen } from '../parts.ts';
import { fileName, type Session } from '../session.ts';

/** Saving the key as a file; going on is possible only after the browser was asked to save it. */
export function saveScreen(session: Session, today: string, onNext: () => void): HTMLElement {
  const words = session.texts.save;
  const said = sayLine();
  const next = button(words.confirm, onNext, 'secondary');
  next.disabled = true;
  const save = () => {
    if (!session.key) return;
    const file = new Blob([keyFile(session.key, today)], { type: 'application/json' });
    const address = URL.createObjectURL(file);
    h('a', { href: address, download: fileName(session) }).click();
    URL.revokeObjectURL(address);
    said.good(fill(words.saved, { file: fileName(session) }));
    next.disabled = false;
  };
  return screen(
    session,
    { path: 'maker', step: 'save' },
    words.title,
    lead(words.lead),
    row(button(words.download, save, 'large')),
    said.element,
    list(words.advice),
    row(next),
  );
}
