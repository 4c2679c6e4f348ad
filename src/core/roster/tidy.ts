/** What was tidied in a cell, for HR to see. Spaces around a text are not worth a word. */
export type Tidying =
  | 'invisible'
  | 'entities'
  | 'wrapped'
  | 'look-alike'
  | 'full-width'
  | 'decimals'
  | 'thousands'
  | 'address'
  | 'placeholder';

export interface Tidied {
  text: string;
  done: Tidying[];
}

/** Cells with nothing to tidy, which is nearly all of them. */
const plain = /^(?:[!#-%(-<>-~](?: ?[!-%'-~])*)?$/;
/** `="00123"`, `=T("00123")`, `="00123"&""`: how systems keep Excel's hands off a number. */
const wrapper = /^=\s*(?:T\()?"((?:[^"]|"")*)"\)?(?:&"")?$/i;
/** A cell wholly between one pair of quotation marks that are not those of the format. */
const quotes = /^(?:['‘’`´"“”„«»])([^'‘’`´"“”„«»]+)(?:['‘’`´"“”„«»])$/;
const invisible =
  /(?![\u200c\u200d])\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u2800|\u3164|\uffa0/gu;
/** Letters of other alphabets that look like Latin ones. */
const twins = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХабесһіјорѕхуԁԛԝ', 'ABESIJKMHOPCTYXa6echijopsxydqw'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινρ', 'ABEZHIKMNOPTYXoivp'],
  ].flatMap(([from = '', to = '']) =>
    [...from].map((letter, place) => [letter, to[place] ?? letter] as const),
  ),
);

/**
 * A cell as a person reads it: composed letters, single spaces, ordinary digits, and nothing that
 * nobody sees. Letters of another alphabet inside a Latin word become the Latin ones they look like.
 */
export function tidy(cell: string): Tidied {
  if (plain.test(cell)) return { text: cell, done: [] };
  const done: Tidying[] = [];
  const step = (kind: Tidying, before: string, after: string) => {
    if (before !== after) done.push(kind);
    return after;
  };
  let text = step('entities', cell, withoutEntities(cell)).normalize('NFC');
  text = step('invisible', text, withoutInvisible(text));
  text = text
    .replace(/(?!\u0085)[\u0080-\u009f]/g, '\ufffd')
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
  text = step('full-width', text, text.replace(/[\uff01-\uff5e٠-٩۰-۹]/g, ordinary));
  text = step('wrapped', text, unwrapped(text));
  return { text: step('look-alike', text, withoutTwins(text)), done };
}

/** Hyphens and apostrophes as a keyboard has them, which text programs make into others. */
export function withPlainMarks(text: string): string {
  return text.replace(/\p{Pd}|\u2212/gu, '-').replace(/[’‘`´]/g, "'");
}

/** Letters that a web program wrote for a page: `R&amp;D`, `Zo&#235;`. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#(\d{2,6});/g, (_, code: string) => fromCode(Number(code)))
    .replace(/&#x([0-9a-f]{2,6});/gi, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/&(\p{L})(acute|grave|uml|circ|cedil|tilde|ring);/gu, (_, letter: string, mark) =>
      `${letter}${marks[mark as keyof typeof marks]}`.normalize('NFC'),
    )
    .replace(/&(nbsp|lt|gt|quot|apos|amp);/g, (_, name) => entities[name as keyof typeof entities]);
}

const marks = {
  acute: '\u0301',
  grave: '\u0300',
  uml: '\u0308',
  circ: '\u0302',
  cedil: '\u0327',
  tilde: '\u0303',
  ring: '\u030a',
};
const entities = { nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Joiners inside a word of a script that needs them stay; at its edges and in Latin they go. */
function withoutInvisible(text: string): string {
  const bare = text.replace(invisible, '');
  return /[\u200c\u200d]/.test(bare)
    ? bare.replace(
        /(?<![\p{L}\p{M}\p{Emoji}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{Emoji}])|(?<=[\p{Script=Latin}\d@.])[\u200c\u200d]/gu,
        '',
      )
    : bare;
}

function ordinary(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : String(code & 15);
}

function unwrapped(text: string): string {
  const wrapped = wrapper.exec(text);
  if (wrapped) return (wrapped[1] ?? '').replaceAll('""', '"').trim();
  if (/^=\d+$/.test(text)) return text.slice(1);
  const quoted = quotes.exec(text);
  if (quoted) return (quoted[1] ?? '').trim();
  return /^['’‘`´](?=[\dA-Z])(?=[\w-]*\d)[\w-]+$/i.test(text) ? text.slice(1) : text;
}

/** A word all of another alphabet that looks like a Latin one: to the eye `ІТ` is `IT`. */
export function toTheEye(text: string): string {
  return text.replace(/[\u0370-\u03ff\u0400-\u052f]+/g, (word) =>
    [...word].every((letter) => twins.has(letter))
      ? [...word].map((letter) => twins.get(letter)).join('')
      : word,
  );
}

function withoutTwins(text: string): string {
  if (!/[\u0370-\u03ff\u0400-\u052f]/.test(text)) return text;
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    const letters = [...word];
    const mixed = /[\p{Script=Latin}\d]/u.test(word);
    return mixed && letters.every((letter) => letter < '\u0370' || twins.has(letter))
      ? letters.map((letter) => twins.get(letter) ?? letter).join('')
      : word;
  });
}
