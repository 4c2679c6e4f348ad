import type { BoxKey } from '../../../core/ballot/key-file.ts';
import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import { keyLoader } from '../key-loader.ts';
import { button, lead, list, type Path, row, sayLine, screen } from '../parts.ts';
import { rehearse } from '../rehearsal.ts';
import type { Session } from '../session.ts';

/** Rehearsing with made-up ballots; asks for the key first when the page was opened again. */
export function rehearseScreen(
  session: Session,
  path: Path,
  does: { onKey: (key: BoxKey) => void; onRehearsed: () => Promise<string | null> },
): HTMLElement {
  const words = session.texts.rehearse;
  const place = { path, step: 'rehearse' } as const;
  const { key } = session;
  if (!key) {
    const loader = keyLoader(session, (read) => {
      does.onKey(read);
      return null;
    });
    return screen(session, place, words.title, lead(words.lead), loader);
  }
  const said = sayLine();
  const results = h('div', { class: 'stack tight' });
  const start = button(
    words.start,
    async () => {
      said.good(words.running);
      const { opened, refused, good } = await rehearse(key.publicKey, key.privateKey);
      results.replaceChildren(
        list([fill(words.opened, { n: opened }), fill(words.refused, { n: refused })]),
      );
      if (!good) return said.bad(words.bad);
      said.good(words.good);
      start.remove();
      results.append(row(next));
      next.focus();
    },
    'large',
  );
  const next = button(
    session.texts.next,
    async () => {
      const refused = await does.onRehearsed();
      if (refused) said.bad(refused);
    },
    'large',
  );
  return screen(session, place, words.title, lead(words.lead), row(start), said.element, results);
}
