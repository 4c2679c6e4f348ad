/** A form of a page with what a browser would send of it, empty fields filled in. */
export interface FoundForm {
  /** Where it goes, without the ids of waves, and which fields it has. */
  name: string;
  action: string;
  fields: Record<string, string[]>;
}

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? found : unescaped(found);
};

const unescaped = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Every form of a page that is posted, files left out. */
export function formsIn(path: string, html: string): FoundForm[] {
  const found = html.matchAll(/<form ([^>]*)>([\s\S]*?)<\/form>/g);
  return [...found].flatMap(([, head = '', inside = '']) => {
    const open = ` ${head}`;
    if (attribute(open, 'method') !== 'post') return [];
    const action = attribute(open, 'action') ?? path;
    const fields: Record<string, string[]> = {};
    const add = (name: string, value: string) => {
      fields[name] = [...(fields[name] ?? []), value];
    };
    for (const [tag] of inside.matchAll(/<(?:input|button)\s[^>]*>/g)) {
      const name = attribute(tag, 'name');
      const type = attribute(tag, 'type') ?? 'text';
      const value = attribute(tag, 'value');
      if (!name || type === 'file') continue;
      if (type === 'checkbox' || type === 'radio') {
        const chosen =
          /\schecked/.test(tag) ||
          (/\srequired/.test(tag) && !fields[name]) ||
          (type === 'radio' && !isChosenOf(inside, name) && !fields[name]);
        if (chosen) add(name, value ?? 'on');
      } else add(name, value || (type === 'hidden' ? '' : filled(name, type)));
    }
    for (const [, tag = '', options = ''] of inside.matchAll(
      /<select([^>]*)>([\s\S]*?)<\/select>/g,
    )) {
      const all = [...options.matchAll(/<option[^>]*>/g)].map(([option]) => option);
      const chosen = all.find((option) => /\sselected/.test(option)) ?? all.at(-1);
      add(attribute(tag, 'name') ?? '', attribute(chosen ?? '', 'value') ?? '');
    }
    for (const [, tag = '', text = ''] of inside.matchAll(
      /<textarea([^>]*)>([\s\S]*?)<\/textarea>/g,
    )) {
      add(attribute(tag, 'name') ?? '', unescaped(text.trim()) || 'De afdelingen klopten niet.');
    }
    const where = action.replace(/[0-9a-f]{12,}/g, ':id');
    return [{ name: `${where} ${Object.keys(fields).join()} on ${path}`, action, fields }];
  });
}

/** Whether the page itself chose one of these radios; a person who presses the button chose one. */
const isChosenOf = (inside: string, name: string) =>
  [...inside.matchAll(/<input\s[^>]*>/g)].some(
    ([tag]) => attribute(tag, 'name') === name && /\schecked/.test(tag),
  );

function filled(name: string, type: string): string {
  if (type === 'date') return '2027-06-01';
  if (type === 'number') return '7';
  if (type === 'email' || name === 'email') return 'iemand@voorbeeld.nl';
  return 'Twee keer gedrukt';
}
