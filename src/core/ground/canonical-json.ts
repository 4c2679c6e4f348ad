/**
 * JSON with one spelling per value (RFC 8785): keys sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. A field that is `undefined` is left out, as in
 * JSON; a value JSON cannot carry is refused.
 * @throws TypeError for functions, symbols, big integers, NaN and infinities: a mistake in code
 * @example canonicalJson({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  // Added up piece by piece: lists of pieces took most of the time of a release's million figures.
  if (Array.isArray(value)) {
    let list = '';
    for (const one of value) list += `${list && ','}${canonicalJson(one)}`;
    return `[${list}]`;
  }
  if (typeof value === 'object') {
    const object = value as Readonly<Record<string, unknown>>;
    let fields = '';
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined) continue;
      fields += `${fields && ','}${JSON.stringify(key)}:${canonicalJson(object[key])}`;
    }
    return `{${fields}}`;
  }
  throw new TypeError(`no JSON for a value of type ${typeof value}`);
}
