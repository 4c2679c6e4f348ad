import type { BuiltFile, BuiltPart } from '../build/built-file.ts';

interface Tag {
  name: string;
  /** Values as a browser reads them, by attribute. */
  attributes: Map<string, string>;
  source: string;
}

/** What an element loads, or where it sends what somebody types. Links lead where readers choose to go. */
const leading = ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'ping'];

/** The files that a page may load, by their paths. */
export function partsOf(
  built: readonly Pick<BuiltFile, 'path' | 'integrity' | 'sha256' | 'parts'>[],
): Map<string, BuiltPart> {
  const parts = built.flatMap((file) => [file, ...(file.parts ?? [])]);
  return new Map(parts.map((part) => [part.path, part]));
}

/** What a page would run, load or send that is not one of our files under its own hash. */
export function foreignIn(page: string, known: Map<string, BuiltPart>): string[] {
  const { tags, rest } = tagsOf(page);
  const styles = page.match(/<style\b[^<]*/gi) ?? [];
  return [
    ...tags.flatMap((tag) => [
      ...(isOurs(tag, known) ? [] : [targetOf(tag) ?? shown(tag)]),
      ...(runs(tag) || leadsAway(tag) ? [shown(tag)] : []),
    ]),
    ...styles.filter((source) => loading.test(source)).map((source) => shown({ source })),
    ...(rest === '' ? [] : [shown({ source: rest })]),
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

/** A value as Hono writes it: in double quotes, and what would end it as a reference. */
const value = '"(?:[^"<>&]|&(?:amp|lt|gt|quot|#39);)*"';
const attribute = `\\s+([A-Za-z][\\w:.-]*)(?:=(${value}))?`;
/**
 * All that our pages are written with. Every `<` begins one of these, so that nothing can hide where a browser
 * reads a comment, an unquoted value or the inside of a title otherwise than we do.
 */
const written = new RegExp(
  `<!doctype html>|</[a-z][a-z0-9-]*>|<([a-z][a-z0-9-]*)((?:${attribute})*)\\s*/?>|[^<]+`,
  'giy',
);

/** The elements of a page, up to where it is not written as ours are. */
function tagsOf(page: string): { tags: Tag[]; rest: string } {
  const tags: Tag[] = [];
  let read = 0;
  for (const [source, name, inside] of page.matchAll(written)) {
    read += source.length;
    if (name === undefined) continue;
    const attributes = new Map<string, string>();
    for (const [, key = '', quoted = ''] of (inside ?? '').matchAll(new RegExp(attribute, 'g'))) {
      // Of two equal names a browser reads the first.
      if (!attributes.has(key.toLowerCase()))
        attributes.set(key.toLowerCase(), decoded(quoted.slice(1, -1)));
    }
    tags.push({ name: name.toLowerCase(), attributes, source });
  }
  return { tags, rest: page.slice(read) };
}

const references: Record<string, string> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>' },
  ...{ '&quot;': '"', '&#39;': "'" },
};
const decoded = (text: string) => text.replace(/&[^;]*;/g, (one) => references[one] ?? one);
