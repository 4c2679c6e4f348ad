/**
 * The JSON in what wrangler printed, after whatever it said before, such as that it waits.
 * @throws SyntaxError
 */
export function jsonIn(printed: string): unknown {
  const start = printed.search(/^[[{]/m);
  return JSON.parse(start === -1 ? printed : printed.slice(start));
}
