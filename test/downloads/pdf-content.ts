/** What a page draws, operator by operator, in the marked content in which it stands. */

export interface Drawn {
  operator: string;
  operands: string[];
  /** The marked content around it, the outermost first: its tag, and its number where it has one. */
  within: { tag: string; mcid: number | undefined }[];
}

const token =
  /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;
const isOperand = /^(?:[-+.\d]|[([</>\]]|true$|false$|null$)/;

/** Reads a content stream (ISO 32000-1, 7.8.2) without inline images, which our files have none of. */
export function readContent(stream: string): Drawn[] {
  const drawn: Drawn[] = [];
  const open: Drawn['within'] = [];
  let operands: string[] = [];
  for (const [word] of stream.matchAll(token)) {
    if (isOperand.test(word)) {
      operands.push(word);
      continue;
    }
    if (word === 'BDC' || word === 'BMC') {
      drawn.push({ operator: word, operands, within: [...open] });
      const at = operands.indexOf('/MCID');
      const mcid = at < 0 ? undefined : Number(operands[at + 1]);
      open.push({ tag: (operands[0] ?? '').slice(1), mcid });
    } else if (word === 'EMC') open.pop();
    else drawn.push({ operator: word, operands, within: [...open] });
    operands = [];
  }
  return drawn;
}

/** Operators that put something on the page. */
export const paints = new Set('Tj TJ \' " f F f* B B* b b* S s sh Do'.split(' '));
export const showsText = new Set('Tj TJ \' "'.split(' '));
