/** An element of a page, as far as printing goes. */
export interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'wbr']);

/**
 * Reads markup that this product's own pages wrote: every element closed, every attribute quoted.
 * It is no reader for markup from elsewhere.
 * @throws Error when an element is closed that was not opened
 */
export function readMarkup(markup: string): Element {
  const root: Element = { tag: 'page', attributes: {}, children: [] };
  const open = [root];
  for (const [, comment, close, tag, attributes, text] of markup.matchAll(
    /(<!--[\s\S]*?-->|<![^>]*>)|<\/([\w-]+)\s*>|<([\w-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+)/g,
  )) {
    const here = open.at(-1) ?? root;
    if (comment) continue;
    if (close) {
      if (here.tag !== close) throw new Error(`</${close}> closes <${here.tag}>`);
      open.pop();
    } else if (tag) {
      const element = { tag, attributes: readAttributes(attributes ?? ''), children: [] };
      here.children.push(element);
      if (!attributes?.endsWith('/') && !empty.has(tag)) open.push(element);
    } else if (text) here.children.push(plain(text));
  }
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const found = text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, plain(value)]));
}

function plain(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}

const blocks = new Set(['p', 'div', 'li', 'br', 'h3', 'dd', 'dt', 'td', 'th']);
const standsApart = (element: Element) => blocks.has(element.tag) || hasClass(element, 'tile-note');

/** Everything an element says, spaces joined; parts that stand on lines of their own stay apart. */
export function textOf(node: Element | string): string {
  if (typeof node === 'string') return node.replace(/\s+/g, ' ');
  const text = node.children.map(textOf).join('');
  return (standsApart(node) ? ` ${text} ` : text).replace(/\s+/g, ' ');
}

export function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes.class ?? '').split(' ').includes(name);
}

/** The elements with this tag anywhere inside, in order. */
export function find(element: Element, tag: string): Element[] {
  return findAny(element, [tag]);
}

/** The outermost elements with one of these tags anywhere inside, in order. */
export function findAny(element: Element, tags: readonly string[]): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return tags.includes(child.tag) ? [child] : findAny(child, tags);
  });
}
