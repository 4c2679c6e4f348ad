/** Both ends of a side, of which Safari 14.0 knows each but not the short form for the two. */
const shorthand = /\b(padding|margin)-(inline|block):([^;}]+)/g;

/**
 * Minified styles with the short forms `padding-inline`, `margin-block` and their like written as
 * the two properties they stand for, which older browsers know.
 * @example spelledOut('a{padding-block:0 1px}') // 'a{padding-block-start:0;padding-block-end:1px}'
 */
export function spelledOut(css: string): string {
  return css.replace(shorthand, (_, property, axis, value: string) => {
    const [start = '', end = start] = wordsOf(value);
    return `${property}-${axis}-start:${start};${property}-${axis}-end:${end}`;
  });
}

/** The parts of a value between spaces; what stands in brackets is one. */
function wordsOf(value: string): string[] {
  const words = [''];
  let depth = 0;
  for (const sign of value.trim()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ' ' && depth === 0) words.push('');
    else words.push(`${words.pop()}${sign}`);
  }
  return words;
}
