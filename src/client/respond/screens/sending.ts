import { h } from '../../base/dom.ts';
import type { View } from '../stage.ts';

export type SendingStep = 'sealing' | 'ticket' | 'posting';

/** While the ballot is on its way; what happens is read aloud. */
export function sendingView(step: () => SendingStep): View {
  return ({ texts }) =>
    h(
      'section',
      { class: 'stack sending', 'aria-busy': 'true' },
      h('h1', {}, texts.sending.title),
      h('p', { class: 'lead', role: 'status', id: 'sending-step' }, texts.sending[step()]),
      h('progress', { 'aria-labelledby': 'sending-step' }),
    );
}

/** No connection: the sealed ballot is safe, and when and how it goes on. */
export function offlineView(lasting: boolean, onRetry: () => void): View {
  return ({ texts }) =>
    h(
      'section',
      { class: 'stack sending' },
      h('h1', {}, texts.sending.offlineTitle),
      h(
        'div',
        { class: 'notice notice-warn', role: 'status' },
        h('p', {}, texts.sending.offline),
        h('p', {}, lasting ? texts.sending.offlineLater : texts.sending.offlineStay),
      ),
      h(
        'div',
        { class: 'row' },
        h(
          'button',
          { type: 'button', class: 'button-large', onclick: onRetry },
          texts.sending.retry,
        ),
      ),
    );
}
