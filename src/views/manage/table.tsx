import type { Child } from 'hono/jsx';

/** A table that scrolls inside its own region, reachable by keyboard; the caption names both. */
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
      <table class={props.class}>
        <caption class={props.visible ? undefined : 'visually-hidden'}>{props.caption}</caption>
        <thead>
          <tr>{props.head}</tr>
        </thead>
        <tbody>{props.children}</tbody>
      </table>
    </section>
  );
}
