import type { Child } from 'hono/jsx';

/**
 * A table that scrolls inside its own region, reachable by keyboard; the caption names both. On a phone its
 * rows stand below each other, and a cell says with `data-head` what its column is called.
 */
export function Table(props: {
  caption: string;
  /** Shows the caption to the eye too. */
  visible?: boolean;
  class?: string;
  head: Child;
  children: Child;
}) {
  return (
    <section class="table-scroll" tabindex={0} aria-label={props.caption}>
      <table class={props.class ? `stacked ${props.class}` : 'stacked'}>
        <caption class={props.visible ? undefined : 'visually-hidden'}>{props.caption}</caption>
        <thead>
          <tr>{props.head}</tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  );
}
