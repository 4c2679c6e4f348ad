import type { BuiltPart } from '../build/built-file.ts';

interface Tag {
  name: string;
  /** Values as a browser reads them, by attribute. */
  attributes: Map<string, string>;
  source: string;
}

/** What an element loads, or where it sends what somebody types. Links lead where readers choose to go. */
const leading = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping'];

/** What a page would run, load or send that is not one of our files under its own hash. */
export function foreignIn(page: string, known: Map<string, BuiltPart>): string[] {
  const styles = page.match(/<style\b(?:(?!<\/style)[\s\S])*/gi) ?? [];
  return [
    ...tagsOf(page).flatMap((tag) => [
      ...(isOurs(tag, known) ? [] : [targetOf(tag) ?? shown(tag)]),
      ...(runs(tag) || leadsAway(tag) ? [shown(tag)] : []),
    ]),
    ...styles.filter((source) => loading.test(source)).map((source) => shown({ source })),
  ];
}

/** What makes a style load something; an escape could hide it. */
const loading = /url\s*\(|@import|image-set|\\/i;

/** Whether an element that loads something loads one of our files. */
function isOurs(tag: Tag, known: Map<string, BuiltPart>): boolean {
  if (!/^(?:script|link|iframe|frame|object|embed|base)$/.test(tag.name)) return true;
  const rel = tag.attributes.get('rel') ?? '';
  if (tag.name === 'link' && !/stylesheet|preload/i.test(rel)) return true;
  const own = known.get(targetOf(tag) ?? '');
  return own !== undefined && tag.attributes.get('integrity') === own.integrity;
}

function targetOf({ attributes }: Tag): string | undefined {
  return attributes.get('src') ?? attributes.get('href') ?? attributes.get('data');
}

/** Handlers, addresses that run by themselves, and pages that go on to another. */
function runs({ name, attributes }: Tag): boolean {
  if (name === 'meta' && attributes.has('http-equiv')) return true;
  return [...attributes].some(
    ([attribute, value]) =>
      attribute.startsWith('on') ||
      attribute === 'srcdoc' ||
      /^(?:javascript|vbscript|data:text)/i.test(value.replace(/[\s\p{Cc}]/gu, '')),
  );
}

/** Stands for the host: our pages name it nowhere. */
const here = 'https://host.invalid';

function leadsAway({ name, attributes }: Tag): boolean {
  if (loading.test(attributes.get('style') ?? '')) return true;
  return [...attributes].some(([attribute, value]) => {
    const loads = leading.includes(attribute) || (/href$/.test(attribute) && name !== 'a');
    if (!loads || /^data:image/.test(value)) return false;
    const first = value.trim().split(/[\s,]/)[0] ?? '';
    return !URL.canParse(first, here) || new URL(first, here).origin !== here;
  });
}

const shown = ({ source }: Pick<Tag, 'source'>) => `${source.slice(0, 60)}…`;

/** `<name`, and then attributes, whose quoted values may hold a `>`; one that never ends is read to the end. */
const opening = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>?/gi;
const attribute = /([^\s/>"'=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

function tagsOf(page: string): Tag[] {
  return [...page.matchAll(opening)].map(([source, name = '', rest = '']) => {
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, bare] of rest.matchAll(attribute)) {
      const value = decoded(double ?? single ?? bare ?? '');
      // Of two equal names a browser reads the first.
      if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), value);
    }
    return { name: name.toLowerCase(), attributes, source };
  });
}

const named: Record<string, string> = {
  ...{ amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' },
  ...{ colon: ':', sol: '/', tab: '\t', newline: '\n', lpar: '(', rpar: ')' },
};

/** Character references as a browser reads them, with or without their semicolon. */
function decoded(value: string): string {
  return value.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/gi, (whole, hex, number, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(number);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
