import type { OpenedBox } from '../../../core/ballot/open-box.ts';
import { fill } from '../../../core/language/language.ts';
import { h } from '../../base/dom.ts';
import { button, lead, row, screen } from '../parts.ts';
import type { Session } from '../session.ts';

/** After opening: how many sheets count, how many were refused and why. */
export function countedScreen(
  session: Session,
  opened: OpenedBox,
  onNext: () => Promise<void>,
): HTMLElement {
  const words = session.texts.counted;
  const place = { path: 'opening', step: 'open' } as const;
  const n = opened.sheets.length;
  if (opened.excess.length > 0) {
    return screen(
      session,
      place,
      words.excessTitle,
      h('p', { class: 'notice notice-bad', role: 'alert' }, words.excess),
      table(
        words.excessTable,
        [words.block, words.ballots, words.tickets, words.people],
        opened.excess.map((one) => [one.block, one.ballots, one.tickets, one.headcount]),
      ),
    );
  }
  return screen(
    session,
    place,
    words.title,
    lead(n === 0 ? words.nothing : fill(words.lead, { n })),
    refusedList(session, opened),
    row(button(session.texts.next, onNext, 'large')),
  );
}

function refusedList({ texts }: Session, { refused }: OpenedBox): HTMLElement {
  const words = texts.counted;
  const kinds = ['unsigned', 'unreadable', 'duplicate', 'invalid'] as const;
  const some = kinds.filter((kind) => refused[kind] > 0);
  if (some.length === 0) return h('p', {}, words.none);
  return h(
    'section',
    { class: 'notice notice-warn' },
    h('h2', {}, words.refusedTitle),
    table(
      words.refusedTitle,
      [words.kind, words.number],
      some.map((kind) => [words.refused[kind], refused[kind]]),
    ),
    h('p', {}, words.refusedHelp),
  );
}

function table(label: string, heads: string[], rows: (string | number)[][]): HTMLElement {
  return h(
    'div',
    { class: 'table-scroll', role: 'region', tabindex: 0, 'aria-label': label },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
      h(
        'tbody',
        {},
        ...rows.map(([first, ...cells]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, String(first)),
            ...cells.map((cell) => h('td', { class: 'number' }, String(cell))),
          ),
        ),
      ),
    ),
  );
}
