import { fill, headed, staffLanguages } from '../../../core/language/language.ts';
import { listOf } from '../../../core/language/list.ts';
import { exactly, moment } from '../../../core/language/numbers.ts';
import { checkWordsOf, keyWordsOf } from '../../base/check-words.ts';
import { h } from '../../base/dom.ts';
import { button, lead, row, screen } from '../parts.ts';
import { othersOf, type Session } from '../session.ts';

/** Between rehearsing and closing: who has the key, what comes next, the check words. */
export function waitScreen(
  session: Session,
  does: { onTest: () => void; onReplace: (() => void) | null },
): HTMLElement {
  const { texts, ceremony, language } = session;
  const words = texts.wait;
  const waiting = ceremony.holders.some(({ proven }) => !proven);
  const names = listOf(othersOf(session), language);
  return screen(
    session,
    null,
    waiting ? words.almostTitle : words.readyTitle,
    lead(words.readyLead),
    waiting &&
      h(
        'section',
        { class: 'notice notice-warn' },
        h('h2', {}, words.copyTitle),
        h('p', {}, fill(words.copy, { names })),
      ),
    h(
      'p',
      {},
      fill(words.next, {
        closes: moment(ceremony.wave.closes, language, {
          ...exactly,
          weekday: 'long',
          timeZone: ceremony.wave.zone,
        }),
      }),
    ),
    h('section', { class: 'card' }, h('h2', {}, words.holders), holderList(session)),
    ceremony.boxKey && keyWords(session, ceremony.boxKey),
    ceremony.manifestHash && checkWords(session, ceremony.manifestHash),
    row(
      button(words.test, does.onTest, 'secondary'),
      does.onReplace && button(texts.replace.show, does.onReplace, 'quiet'),
    ),
  );
}

function holderList({ texts, ceremony, language }: Session): HTMLElement {
  const words = texts.wait;
  return h(
    'ul',
    {},
    ...ceremony.holders.map(({ name, proven, rehearsed }, at) => {
      const done = proven ? (rehearsed ? words.proven : words.provenOnly) : words.notProven;
      return h(
        'li',
        {},
        headed(name + (at === ceremony.holder ? ` (${words.you})` : ''), done, language),
      );
    }),
  );
}

function keyWords({ texts }: Session, boxKey: string): HTMLElement {
  const { title, compare } = texts.keyWords;
  const place = keyWordsOf(boxKey, staffLanguages);
  return h('section', { class: 'card' }, h('h2', {}, title), place, h('p', {}, compare));
}

function checkWords({ texts }: Session, manifestHash: string): HTMLElement {
  const place = checkWordsOf(manifestHash, staffLanguages);
  return h(
    'section',
    { class: 'card' },
    h('h2', {}, texts.wait.words),
    place,
    h('p', {}, texts.wait.wordsHelp),
  );
}
