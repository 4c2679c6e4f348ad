import { createRequire } from 'node:module';
import { oldestBrowsers } from '../../scripts/build/browsers.ts';

/** MDN's compatibility data of styles, as far as they are used. */
interface Compat {
  __compat?: { support: Record<string, Support | Support[] | undefined> };
}
type Support = { version_added: string | false | 'preview' };
type Entries = Record<string, Compat & Record<string, Compat>>;
const { css: data } = createRequire(import.meta.url)('@mdn/browser-compat-data') as {
  css: { properties: Entries; selectors: Entries; 'at-rules': Entries; types: Entries };
};
const { length: units = {}, color: colours = {}, gradient: gradients = {}, ...others } = data.types;
const functions: Record<string, Compat> = { ...others, ...colours, ...gradients };

/** The entry of a unit; those of the visible screen and of containers stand there as one each. */
function unitOf(unit: string): Compat | undefined {
  const kinds: Record<string, string> = { d: 'dynamic', s: 'small', l: 'large' };
  const [, kind = ''] = /^([dsl])v\w+$/.exec(unit) ?? [];
  if (kind) return units[`viewport_percentage_units_${kinds[kind]}`];
  return units[unit.startsWith('cq') ? 'container_query_length_units' : unit];
}

const declaration = /[;{]\s*([a-z][a-z-]*):([^;{}]+)/g;
const pseudo = /::?([a-z][a-z-]*)(?=[^{}]*\{)/g;
const atRule = /@([a-z-]+)/g;
const functionOrUnit = /(?<![-\w.#])(?:([a-z][a-z-]*)\(|\d*\.?\d+([a-z]+))/g;
const mediaFeature = /\(([a-z-]+)[:)]/g;

/**
 * The properties, words, functions and units of their values, pseudo-classes, rules and questions to the
 * device of a minified stylesheet that one of the oldest browsers lacks, by MDN's data.
 */
export function newerStyles(css: string): string[] {
  const found = new Set<string>();
  const note = (name: string, entry: Compat | undefined) => {
    if (entry?.__compat && isNewer(entry.__compat.support)) found.add(name);
  };
  for (const [, property = '', value = ''] of `;${css}`.matchAll(declaration)) {
    const entry = data.properties[property];
    note(property, entry);
    for (const [word] of value.matchAll(/(?<![-\w])[a-z][a-z-]*/g)) {
      note(`${property}: ${word}`, entry?.[word]);
    }
    for (const [, made, unit] of value.matchAll(functionOrUnit)) {
      if (made) note(`${made}()`, functions[made]);
      if (unit) note(unit, unitOf(unit));
    }
    if (/^(?:row-|column-)?gap$/.test(property)) note('gap in flex', entry?.flex_context);
  }
  // Values are not selectors: `;a:hover` cannot be, but `{a:b` can.
  const selectors = css.replace(/\{[^{}]*\}/g, '{}');
  for (const [, name = ''] of selectors.matchAll(pseudo)) note(`:${name}`, data.selectors[name]);
  if (/:not\([^()]*,/.test(selectors)) note(':not of several', data.selectors.not?.selector_list);
  for (const [, asked = ''] of css.matchAll(/@media([^{]*)/g)) {
    for (const [, name = ''] of asked.matchAll(mediaFeature)) {
      note(`@media (${name})`, data['at-rules'].media?.[name]);
    }
  }
  for (const [, name = ''] of css.matchAll(atRule)) note(`@${name}`, data['at-rules'][name]);
  return [...found];
}

/** Engines of phones and desks; others are built on them. */
const asked = Object.entries(oldestBrowsers).filter(([name]) => !name.startsWith('webview'));

function isNewer(support: NonNullable<Compat['__compat']>['support']): boolean {
  return asked.some(([browser, oldest]) => {
    const [first] = [support[browser] ?? []].flat();
    if (!first) return false;
    const { version_added: added } = first;
    if (typeof added !== 'string') return true;
    return added === 'preview' || later(added.replace('≤', ''), oldest);
  });
}

function later(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const [major, minor = 0] = a ?? [];
  const [oldMajor, oldMinor = 0] = b ?? [];
  return major === oldMajor ? minor > oldMinor : Number(major) > Number(oldMajor);
}
