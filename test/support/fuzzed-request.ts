import type { Chance } from '../../scripts/play/chance.ts';

/** A request that nobody's browser would make, and one that it nearly would. */
export interface Fuzzed {
  method: string;
  path: string;
  init: RequestInit;
}

/** What requests are made from. */
export interface Material {
  routes: readonly { method: string; path: string }[];
  /** Names of the fields that the product's own pages have. */
  fields: readonly string[];
  /** Values that mean something: ids of waves and blocks, days, codes. */
  values: readonly string[];
}

const long = 'x'.repeat(5000);

/** Each broke something, here or elsewhere. */
const hostile: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1e308',
  'NaN',
  '99999999999999999999',
  '0000-01-01',
  '0001-01-01',
  '9999-12-31',
  '2026-02-30',
  '-271821-04-20T00:00:00Z',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  '\u0000',
  '\ud800',
  '\u202e\u200b\ufeff',
  '👩‍👩‍👧‍👦',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '=HYPERLINK("x")',
  '../../manage',
  '%00%ff%2e%2e',
  '{"a":1}',
  '[]',
  'A'.repeat(43),
  `${'A'.repeat(42)}B`,
  '['.repeat(3000),
  '{"a":'.repeat(3000),
  '<!--'.repeat(1000),
  'a\n'.repeat(2000),
  '"'.repeat(3001),
  long,
];

const types = [
  'application/json',
  'application/json; charset=utf-16',
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=iso-8859-7',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=x; boundary=y',
  'text/plain',
  'application/octet-stream',
  'nonsense',
];

const origins = ['https://geleding.test', 'https://elsewhere.test', 'null', 'x'];

/** A request drawn by chance. */
export function fuzz(material: Material, chance: Chance): Fuzzed {
  const route = chance.pick(material.routes);
  const value = () => chance.pick(chance.next() < 0.5 ? hostile : material.values);
  const name = () => chance.pick(chance.next() < 0.85 ? material.fields : hostile);
  const path = route.path
    .replace(/:\w+(\{[^}]*\})?/g, () =>
      encode(chance.next() < 0.8 ? anId(material, chance) : value()),
    )
    .replace('*', () => encode(value()));
  const query = chance.next() < 0.3 ? `?${encode(name())}=${encode(value())}` : '';
  const method = chance.next() < 0.93 ? route.method : chance.pick(['POST', 'GET', 'PUT', 'HEAD']);
  const headers: Record<string, string> = {
    origin: chance.next() < 0.9 ? (origins[0] as string) : chance.pick(origins),
  };
  if (chance.next() < 0.5) headers.accept = 'application/json';
  if (chance.next() < 0.1)
    headers['accept-language'] = chance.pick(['zz;q=x', '*', 'en;q=9', ',,;']);
  const body = ['GET', 'HEAD'].includes(method)
    ? undefined
    : bodyOf({ name, value, chance, headers });
  return {
    method,
    path: path + query,
    init: { method, headers, ...(body !== undefined && { body }) },
  };
}

const anId = ({ values }: Material, chance: Chance) => chance.pick(values.slice(0, 3));

/** Everything a URL can hold, also what is no text. */
const encode = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '?').slice(0, 1500));

interface Drawing {
  name: () => string;
  value: () => string;
  chance: Chance;
  headers: Record<string, string>;
}

function bodyOf({ name, value, chance, headers }: Drawing): RequestInit['body'] {
  const kind = chance.next();
  const pairs = Array.from({ length: Math.floor(chance.next() * 9) }, () => [name(), value()]);
  if (kind < 0.3) {
    const form = new FormData();
    for (const [key = '', text = ''] of pairs) {
      if (chance.next() < 0.15) form.append(key, new File([text], chance.pick(hostile)));
      else form.append(key, text);
    }
    return form;
  }
  const encoded = new URLSearchParams(pairs).toString();
  if (kind < 0.55) {
    headers['content-type'] = 'application/x-www-form-urlencoded';
    return encoded;
  }
  const json = jsonOf(pairs, chance);
  if (kind < 0.8) {
    headers['content-type'] = 'application/json';
    return json;
  }
  headers['content-type'] = chance.pick(types);
  return chance.pick([encoded, json, ...hostile, new Uint8Array([0xff, 0xfe, 0, 1])]);
}

/** An object of these fields, now and then with something else than texts, or cut off. */
function jsonOf(pairs: readonly string[][], chance: Chance): string {
  const others: unknown[] = [null, 0, -1, 1e308, true, [], {}, [[[]]], { toString: 'x' }];
  const whole = JSON.stringify(
    Object.fromEntries(
      pairs.map(([key, text]) => [key, chance.next() < 0.5 ? text : chance.pick(others)]),
    ),
  );
  return chance.next() < 0.9 ? whole : whole.slice(0, Math.floor(chance.next() * whole.length));
}
