import { h } from '../../base/dom.ts';
import { isKiosk } from '../../base/kiosk.ts';
import type { View } from '../page.ts';

/**
 * Received: the receipt, how to check it later, and whether the device is clean. On a shared device
 * nothing is copied, which would be left to the next person, and its page is nobody's to close.
 */
export function thanksView(wave: string, receipt: string, cleared: boolean): View {
  return ({ texts, language }) => {
    const words = texts.thanks;
    const shared = isKiosk(document);
    const copied = h('span', { role: 'status', class: 'hint' });
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(receipt);
        copied.textContent = words.copied;
      } catch {
        copied.textContent = words.copyFailed;
      }
    };
    return h(
      'section',
      { class: 'stack thanks' },
      h('h1', {}, words.title),
      h('p', { class: 'lead' }, cleared ? words.lead : words.leadNotCleared),
      h(
        'section',
        { class: 'card', 'aria-labelledby': 'receipt-title' },
        h('h2', { id: 'receipt-title' }, words.receiptTitle),
        h('p', {}, words.receiptHelp),
        h('p', { class: 'receipt' }, h('code', { translate: 'no' }, receipt)),
        !shared &&
          h(
            'div',
            { class: 'row' },
            h('button', { type: 'button', class: 'button-secondary', onclick: copy }, words.copy),
            copied,
          ),
        h('p', { class: 'hint' }, words.receiptCare),
        h('p', {}, h('a', { href: `/w/${wave}/receipts?language=${language}` }, words.listLink)),
      ),
      !shared && h('p', {}, words.next),
    );
  };
}
