/** What a content stream draws, operator by operator, in the marked content in which it stands. */

export interface Drawn<Mark> {
  operator: string;
  operands: string[];
  /** The marked content around it, the outermost first. */
  within: Mark[];
}

const token =
  /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
const isOperand = /^(?:[-+.\d]|[([</>\]]|true$|false$|null$)/;

/**
 * Reads a content stream (ISO 32000-1, 7.8.2) without inline images, which our files have none of.
 * What begins marked content comes with the marks around it; `markOf` reads its own.
 */
export function readContent<Mark>(
  stream: string,
  markOf: (operands: string[]) => Mark,
): Drawn<Mark>[] {
  const drawn: Drawn<Mark>[] = [];
  const open: Mark[] = [];
  let operands: string[] = [];
  for (const [word] of stream.matchAll(token)) {
    if (isOperand.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'EMC') open.pop();
    else drawn.push({ operator: word, operands, within: [...open] });
    if (word === 'BDC' || word === 'BMC') open.push(markOf(operands));
    operands = [];
  }
  return drawn;
}

/** Operators that put something on the page. */
export const paints = new Set('Tj TJ \' " f F f* B B* b b* S s sh Do'.split(' '));
export const showsText = new Set('Tj TJ \' "'.split(' '));

/** The bytes of a string as a content stream writes it: in parentheses or as hexadecimal. */
export function bytesOf(written: string): Buffer {
  if (written.startsWith('<')) return Buffer.from(written.slice(1, -1).replace(/\s/g, ''), 'hex');
  const plain = written
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, one: string) =>
      /^[0-7]/.test(one)
        ? String.fromCharCode(Number.parseInt(one, 8) & 255)
        : (escaped[one] ?? one),
    );
  return Buffer.from(plain, 'latin1');
}

const escaped: Record<string, string> = {
  ...{ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' },
  ...{ '\n': '', '\r': '', '\r\n': '' },
};
