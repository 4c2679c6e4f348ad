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

/**
 * Listens until the signal ends it. Browsers from before 2022 ignore a signal in the options, and
 * the listener would go on for ever.
 */
export function listenUntil<Type extends keyof WindowEventMap>(
  signal: AbortSignal,
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
): void {
  window.addEventListener(type, listener);
  signal.addEventListener('abort', () => window.removeEventListener(type, listener));
}
