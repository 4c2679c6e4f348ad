/** A form of a page with what a browser would send of it, empty fields filled in. */
export interface FoundForm {
  /** Where it goes, without the ids of things, which fields it has, and the button that is pressed. */
  name: string;
  action: string;
  fields: Record<string, (string | File)[]>;
  /** What a person would have typed in it, not what the page filled in. */
  typed: string[];
}

/** What a test knows to be taken, by the name of a field; `*` is any choice but the page's own. */
export type Known = Record<string, string | File>;

/** Every form of a page that is posted: one for each of its buttons that says something of its own. */
export function formsIn(path: string, html: string, known: Known = {}): FoundForm[] {
  const found = html.matchAll(/<form ([^>]*)>([\s\S]*?)<\/form>/g);
  return [...found].flatMap(([, head = '', inside = '']) => {
    const open = ` ${head}`;
    if (attribute(open, 'method') !== 'post') return [];
    const action = attribute(open, 'action') ?? path;
    const filled = fieldsOf(inside, known);
    const names = Object.keys(filled.fields).join();
    const buttons = [...inside.matchAll(/<button[^>]*>/g)].flatMap(([tag]) => {
      if (attribute(tag, 'type') === 'button') return [];
      const [name, value] = [attribute(tag, 'name'), attribute(tag, 'value')];
      const to = attribute(tag, 'formaction') ?? action;
      const says = name ? { [name]: [value ?? ''] } : {};
      return [{ to, says, words: name ? ` ${name}=${value}` : '' }];
    });
    return buttons.map(({ to, says, words }) => ({
      name: `${withoutIds(to)} ${names}${words}`,
      action: to,
      fields: { ...filled.fields, ...says },
      typed: filled.typed,
    }));
  });
}

/** An address without the ids of things in it; the rounds of letters are one kind. */
export const withoutIds = (path: string) =>
  path.replace(/[0-9a-f]{12,}|(?<=agreements\/)\w+/g, ':id').replace(/\/reminder-\d/, '/reminder');

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? found : unescaped(found);
};

/** A text of a page as it was before it was written into HTML. */
export const unescaped = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function fieldsOf(inside: string, known: Known): Pick<FoundForm, 'fields' | 'typed'> {
  const fields: FoundForm['fields'] = {};
  const typed: string[] = [];
  const add = (name: string, value: string | File) => {
    fields[name] = [...(fields[name] ?? []), value];
  };
  const type = (name: string, words: string) => {
    typed.push(words);
    add(name, words);
  };
  const inputs = [...inside.matchAll(/<input\s[^>]*>/g)].map(([tag]) => tag);
  for (const tag of inputs) {
    const name = attribute(tag, 'name');
    const kind = attribute(tag, 'type') ?? 'text';
    const value = attribute(tag, 'value');
    const given = name && known[name];
    if (!name) continue;
    if (kind === 'file') {
      if (given) add(name, given);
    } else if (kind === 'checkbox' || kind === 'radio') {
      const others = inputs.filter((one) => attribute(one, 'name') === name);
      const none = !others.some((one) => /\schecked/.test(one)) && !fields[name];
      // Somebody who presses chose one, and ticked what stands alone.
      const lone = kind === 'radio' || others.length === 1;
      if (/\schecked/.test(tag) || (none && lone)) add(name, value ?? 'on');
    } else if (kind === 'hidden' || value) add(name, value ?? '');
    else if (kind === 'date') add(name, given || '2027-06-01');
    else if (typeof given === 'string') type(name, given);
    else if (kind === 'number') add(name, attribute(tag, 'min') ?? '7');
    else type(name, `Twee keer gedrukt in ${name}`);
  }
  for (const [, tag = '', options = ''] of inside.matchAll(
    /<select([^>]*)>([\s\S]*?)<\/select>/g,
  )) {
    const all = [...options.matchAll(/<option[^>]*>/g)].map(([option]) => option);
    const name = attribute(tag, 'name') ?? '';
    const shown = known[name] === '*' ? undefined : all.find((one) => /\sselected/.test(one));
    const chosen = attribute(shown ?? all.at(-1) ?? '', 'value') ?? '';
    add(name, known[name] === '*' ? chosen : (known[name] ?? chosen));
  }
  for (const [, tag = '', text = ''] of inside.matchAll(
    /<textarea([^>]*)>([\s\S]*?)<\/textarea>/g,
  )) {
    const name = attribute(tag, 'name') ?? '';
    const given = known[name];
    if (text.trim()) add(name, unescaped(text.trim()));
    else type(name, typeof given === 'string' ? given : 'De afdelingen klopten niet.');
  }
  return { fields, typed };
}
