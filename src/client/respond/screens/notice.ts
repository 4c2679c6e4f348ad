import type { StaffLanguage } from '../../../core/language/language.ts';
import { fill } from '../../../core/language/language.ts';
import type { RespondTexts } from '../../../texts/respond.ts';
import { h } from '../../base/dom.ts';
import type { View } from '../page.ts';

type Notices = RespondTexts['notice'];
export type NoticeName = {
  [Name in keyof Notices]: Notices[Name] extends { lines: string[] } ? Name : never;
}[keyof Notices];

export interface NoticeDetails {
  /** One more line, made in the reader's language. */
  extra?: (texts: Notices, language: StaffLanguage) => string | null;
  contact?: string;
  /** Turns the page into a warning. */
  warning?: boolean;
  /** Takes a link that somebody pasted; says whether there was one in it. */
  onPaste?: (text: string) => boolean;
  /** Offers to try again. */
  again?: () => void;
  /** Path of the list of counted receipts. */
  receipts?: string;
}

/** The code of a refusal, for whoever helps. */
export function codeLine(code: string): NoticeDetails['extra'] {
  return (texts) => fill(texts.code, { code: code || '?' });
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
      details.onPaste && pasteForm(texts.notice.paste, details.onPaste),
      details.again &&
        h(
          'div',
          { class: 'row' },
          h('button', { type: 'button', onclick: details.again }, texts.notice.again),
        ),
    );
  };
}

/** A field for the whole link, for where opening it did not work. Nothing of it is sent. */
function pasteForm(words: Notices['paste'], onPaste: (text: string) => boolean): HTMLElement {
  const field = h('textarea', {
    id: 'pasted-link',
    rows: 4,
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    'aria-describedby': 'pasted-help pasted-fault',
  });
  const fault = h('p', { id: 'pasted-fault', class: 'error-text', role: 'status' });
  const onsubmit = (event: Event) => {
    event.preventDefault();
    fault.textContent = '';
    if (onPaste(field.value)) return;
    fault.textContent = words.fault;
    field.focus();
  };
  return h(
    'form',
    { class: 'field paste-link', novalidate: true, onsubmit },
    h('label', { for: 'pasted-link' }, words.label),
    h('p', { class: 'hint', id: 'pasted-help' }, words.help),
    field,
    fault,
    h('div', { class: 'row' }, h('button', { type: 'submit' }, words.open)),
  );
}
