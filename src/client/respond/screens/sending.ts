import { h } from '../../base/dom.ts';
import type { View } from '../page.ts';

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

interface UnsentProps {
  /** Why it did not work: no network, a server that is busy, or something nobody foresaw. */
  why: 'offline' | 'busy' | 'unexpected';
  /** What the device keeps: the sealed ballot, only the answers, or nothing. */
  kept: 'ballot' | 'draft' | 'nothing';
  onRetry: () => void;
}

const whereKept = { ballot: 'unsentLater', draft: 'unsentDraft', nothing: 'unsentStay' } as const;

/** Not sent yet: why, where the answers are now, and when and how it goes on. */
export function unsentView({ why, kept, onRetry }: UnsentProps): View {
  return ({ texts: { sending } }) =>
    h(
      'section',
      { class: 'stack sending' },
      h('h1', {}, sending.unsentTitle[why]),
      h(
        'div',
        { class: 'notice notice-warn', role: 'status' },
        h('p', {}, sending.unsent[why]),
        h('p', {}, sending[whereKept[kept]]),
      ),
      h(
        'div',
        { class: 'row' },
        h('button', { type: 'button', class: 'button-large', onclick: onRetry }, sending.retry),
      ),
    );
}
