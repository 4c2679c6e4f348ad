import { h } from '../../base/dom.ts';
import type { View } from '../stage.ts';

interface ClearProps {
  /** Whether a sealed ballot still waits to be sent. */
  pending: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before everything on this device is removed. */
export function clearView(props: ClearProps): View {
  return ({ texts }) =>
    h(
      'section',
      { class: 'stack' },
      h('h1', {}, texts.clear.title),
      props.pending
        ? h('p', { class: 'notice notice-bad' }, texts.clear.pending)
        : h('p', {}, texts.clear.draft),
      h(
        'div',
        { class: 'row' },
        h(
          'button',
          { type: 'button', class: 'button-danger', onclick: props.onConfirm },
          texts.clear.confirm,
        ),
        h(
          'button',
          { type: 'button', class: 'button-secondary', onclick: props.onCancel },
          texts.clear.cancel,
        ),
      ),
    );
}

/** Nothing is left on this device. */
export const clearedView: View = ({ texts }) =>
  h(
    'section',
    { class: 'stack' },
    h('h1', {}, texts.clear.doneTitle),
    h('p', {}, texts.clear.done),
  );
