import { h } from '../../base/dom.ts';
import type { View } from '../page.ts';

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

/** Nothing is left on this device; or the browser did not let go of it. */
export function clearedView(cleared: boolean): View {
  return ({ texts: { clear } }) =>
    h(
      'section',
      { class: 'stack' },
      h('h1', {}, cleared ? clear.doneTitle : clear.notDoneTitle),
      h('p', {}, cleared ? clear.done : clear.notDone),
    );
}
