import type { BoxKey } from '../../core/ballot/key-file.ts';
import { h } from '../base/dom.ts';
import { copyFields } from './copy-fields.ts';
import type { OnKey } from './on-key.ts';
import { sayLine } from './parts.ts';
import { keyError, keyFromFile, keyFromWords, textOf } from './read-key.ts';
import type { Session } from './session.ts';
import { gatherShares } from './share-loader.ts';

/**
 * Reads the key of this wave from a file or from typed words, whichever the holder has, or from two
 * shares where three holders have one each.
 */
export function keyLoader(session: Session, onKey: OnKey): HTMLElement {
  if (session.ceremony.holding === 'two-of-three') return gatherShares(session, onKey);
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
  const fields = copyFields(session, {
    onFile: (file) => use(async () => keyFromFile(await textOf(file), expected)),
    onWords: (text) => use(() => keyFromWords(text, session.ceremony.wave.id, expected)),
  });
  return h('div', { class: 'stack key-loader' }, said.element, fields);
}
