import { joinShares, type KeyShare } from '../../core/ballot/key-shares.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { fill } from '../../core/language/language.ts';
import { keyShareTexts } from '../../texts/key-shares.ts';
import { h } from '../base/dom.ts';
import { copyFields } from './copy-fields.ts';
import type { OnKey } from './on-key.ts';
import { button, row, sayLine } from './parts.ts';
import { keyError, textOf } from './read-key.ts';
import { shareFromFile, shareFromWords } from './read-share.ts';
import type { Session } from './session.ts';

/** Asks for two different shares, one after the other, and puts the key together. */
export function gatherShares(session: Session, onKey: OnKey): HTMLElement {
  const words = keyShareTexts[session.language].gather;
  const shares: KeyShare[] = [];
  const said = sayLine();
  const there = h('p', { class: 'strong', role: 'status' });
  const place = h('div', { class: 'stack' });
  const use = button(words.use, () => join(), 'large');
  const join = async () => {
    const [one, two] = shares;
    if (!one || !two) return;
    said.clear();
    try {
      const refused = await onKey(await joinShares(one, two));
      if (refused) said.bad(refused);
    } catch (error) {
      said.bad(keyError(error, session));
    }
  };
  const take = (share: KeyShare) => {
    const { number } = share;
    if (shares.some((other) => other.number === number)) {
      throw new DomainError('share.same', { number });
    }
    shares.push(share);
    draw();
  };
  const again = () => {
    shares.length = 0;
    said.clear();
    draw();
  };
  const draw = () => {
    there.textContent = stateOf(session, shares);
    if (shares.length < 2) return place.replaceChildren(oneShare(session, take));
    place.replaceChildren(row(use, button(words.again, again, 'quiet')));
    use.focus();
  };
  draw();
  return h('div', { class: 'stack key-loader' }, there, place, said.element);
}

function stateOf({ language, ceremony }: Session, [first, second]: KeyShare[]): string {
  const words = keyShareTexts[language].gather;
  if (first && second) return fill(words.both, { one: first.number, two: second.number });
  const name = ceremony.holders[(first?.number ?? 0) - 1]?.name ?? '';
  return first ? fill(words.one, { n: first.number, name }) : words.none;
}

/** Reads one share of this box from a file or from typed words; `onShare` may refuse by throwing. */
export function oneShare(session: Session, onShare: (share: KeyShare) => void): HTMLElement {
  const { wave, boxKey } = session.ceremony;
  const box = { wave: wave.id, publicKey: boxKey ?? '' };
  const said = sayLine();
  const use = async (read: () => Promise<KeyShare>) => {
    said.clear();
    try {
      onShare(await read());
    } catch (error) {
      said.bad(keyError(error, session));
    }
  };
  const fields = copyFields(session, {
    onFile: (file) => use(async () => shareFromFile(await textOf(file), box)),
    onWords: (text) => use(() => shareFromWords(text, box)),
  });
  return h('div', { class: 'stack' }, said.element, fields);
}
