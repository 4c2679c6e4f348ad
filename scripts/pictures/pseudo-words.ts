/**
 * A language that nobody speaks, made from English: each letter has an accent, each sentence stands
 * in ⟦brackets⟧ and is at least 40 % longer. What is on a page without brackets was not written in a
 * text; what is cut off at its closing bracket has no room for German. From right to left, letters
 * are Arabic ones, so that the page runs the other way.
 */

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçðéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇÐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهابتثجحخدذرزسشصضطظعغفقكلمنه';
const padding = ' ļöŕéɱ îþšûɱ ðöļöŕ šîţ àɱéţ çöñšéçţéţûŕ';

export type Pseudo = 'accents' | 'right-to-left';

/** A sentence in the pseudo-language; the places to fill in stay as they are. */
export function pseudo(text: string, kind: Pseudo): string {
  const letters = [...(kind === 'accents' ? accented : arabic)];
  const put = (part: string) =>
    [...part].map((letter) => letters[plain.indexOf(letter)] ?? letter).join('');
  const said = text
    .split(/(\{\w+(?:\}|=1:|<2:))/)
    .map((part) => (part.startsWith('{') ? part : put(part)))
    .join('');
  const wanted = Math.ceil(text.length * 0.4);
  const more = padding.repeat(Math.ceil(wanted / padding.length)).slice(0, wanted);
  return `⟦${said}${kind === 'accents' ? more : put(plainOf(more))}⟧`;
}

/** The same texts, each sentence of them in the pseudo-language. */
export function speaking<T>(texts: T, kind: Pseudo): T;
export function speaking(texts: unknown, kind: Pseudo): unknown {
  if (typeof texts === 'string') return pseudo(texts, kind);
  if (typeof texts !== 'object' || texts === null) return texts;
  if (Array.isArray(texts)) return texts.map((one) => speaking(one, kind));
  return Object.fromEntries(Object.entries(texts).map(([key, one]) => [key, speaking(one, kind)]));
}

function plainOf(text: string): string {
  return [...text].map((letter) => plain[[...accented].indexOf(letter)] ?? letter).join('');
}
