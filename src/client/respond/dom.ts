type Child = Node | string | null | false | undefined;
type Attributes = Record<string, string | number | boolean | ((event: Event) => void) | undefined>;

/**
 * Makes an element. Data only ever becomes text or an attribute, never markup; a function under
 * `onclick`, `oninput` and so on becomes a listener; `true` sets an empty attribute.
 * @example h('button', { type: 'button', onclick: next }, 'Verder')
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child): child is Node | string => !!child));
  return element;
}

/** Shows a screen in place of the one before and takes keyboard and screen reader to its heading. */
export function show(place: HTMLElement, screen: HTMLElement, title: string): void {
  place.replaceChildren(screen);
  place.removeAttribute('aria-busy');
  document.title = title;
  const heading = screen.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
