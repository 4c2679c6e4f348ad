import { fill } from '../../../core/language/language.ts';
import type { RespondTexts } from '../../../texts/respond.ts';
import { h } from '../dom.ts';
import type { View } from '../stage.ts';

type Notices = RespondTexts['notice'];
export type NoticeName = {
  [Name in keyof Notices]: Notices[Name] extends { lines: string[] } ? Name : never;
}[keyof Notices];

export interface NoticeDetails {
  /** One more line, made in the reader's language. */
  extra?: (texts: Notices, language: string) => string | null;
  contact?: string;
  /** Turns the page into a warning. */
  warning?: boolean;
  /** Offers to try again. */
  again?: () => void;
  /** Path of the list of counted receipts. */
  receipts?: string;
}

/** A page that only tells something: what is the matter and what somebody can do. */
export function noticeView(name: NoticeName, details: NoticeDetails = {}): View {
  return ({ texts, language }) => {
    const { title, lines } = texts.notice[name];
    const extra = details.extra?.(texts.notice, language);
    return h(
      'section',
      { class: `stack respond-notice${details.warning ? ' notice notice-bad' : ''}` },
      h('h1', {}, title),
      ...[lines[0], extra, ...lines.slice(1)].map((line) => line && h('p', {}, line)),
      details.contact &&
        h('p', { class: 'soft' }, fill(texts.notice.contact, { contact: details.contact })),
      details.receipts && h('p', {}, h('a', { href: details.receipts }, texts.thanks.listLink)),
      details.again &&
        h(
          'div',
          { class: 'row' },
          h('button', { type: 'button', onclick: details.again }, texts.notice.again),
        ),
    );
  };
}
