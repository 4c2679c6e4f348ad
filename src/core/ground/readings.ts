/**
 * What a text may have been before a mail program, a messenger, a scanner or a merge field got hold
 * of it. Whoever looks for something of a known length and alphabet tries these in turn.
 */

/** A whole letter may be pasted, in base64 a third longer; what comes after is not looked at. */
const longest = 24_000;

/** How many layers of encoding are taken off: a wrapper within a wrapper within a mail. */
const layers = 3;

/** What became of a link has some fifteen readings at most; a text made to take time has hundreds. */
const most = 60;

/** Characters nobody sees: soft hyphens, zero widths, directions, byte order marks, halves of wide letters. */
const invisible = /[\0\p{Default_Ignorable_Code_Point}]/gu;

/** Each takes one way of writing characters away; a text it does not concern stays as it is. */
const decoders: ((text: string) => string)[] = [
  ofPercents,
  (text) => text.replace(/&#0*(\d{1,4});?/g, (_, code: string) => character(code, 10)),
  (text) => text.replace(/&#x0*([0-9a-f]{1,4});?/gi, (_, code: string) => character(code, 16)),
  (text) => text.replace(/&(\w{2,14});/g, (all, name: string) => entities[name] ?? all),
  // JavaScript and JSON, the old way of scripts in addresses, rich text, PDF, and cells of a workbook.
  (text) =>
    text
      .replace(/[\\%]u([0-9a-f]{4})/gi, (_, code: string) => character(code, 16))
      .replace(/\\u\{([0-9a-f]{1,4})\}/gi, (_, code: string) => character(code, 16))
      .replace(/\\([0-3][0-7]{2})/g, (_, code: string) => character(code, 8))
      .replace(/\\[x']([0-9a-f]{2})/gi, (_, code: string) => character(code, 16))
      .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => character(code, 16)),
  // Marks of a page within a word: bold letters, places to break it.
  (text) => text.replace(/<\/?[a-z][\w:]*(?:\s[^<>]*)?\/?>/gi, ''),
  // A link scanner that puts the whole address in base64, which begins with that of `http`.
  (text) => text.replace(/aHR0c[\w+/-]+(?:\r?\n[\s>|]*[\w+/-]+)*/g, fromBase64),
  // A tracker that does so with more than the address, and the body of a letter as it was sent: in lines.
  (text) =>
    text.replace(/[\w+/-]{40,}(?:[\s>|=]+[\w+/-]{2,})*/g, (run) => {
      const read = fromBase64(run).replaceAll('\0', '');
      return read.includes('://') ? read : run;
    }),
  // UTF-7 (RFC 2152), also as names of mailboxes have it.
  (text) => text.replace(/[+&]([A-Za-z0-9+/,]{3,})-/g, fromUtf7),
  // Somebody who made it harmless.
  (text) => text.replace(/[[({]dot[\])}]/gi, '.'),
  // Quoted-printable (RFC 2045 §6.7): soft line breaks, and characters as =XX.
  (text) =>
    text
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/(?:=(?:0[ad]|[2-9a-f][0-9a-f]))+/gi, (run) => percent(run.replace(/=/g, '%'))),
  // Version 2 of a link scanner writes - for % and _ for /; a line may break within the two digits.
  (text) => {
    const lines = text.replace(/ ?\r?\n[\s>|]*/g, '');
    return /-3A__/i.test(lines) ? ofPercents(lines.replace(/_/g, '/').replace(/-/g, '%')) : text;
  },
  // Version 3 writes * for what it keeps behind the address.
  (text) => {
    const ends = /__;[\w=-]*!!/g;
    return text.search(ends) < 0 ? text : text.replace(ends, ' ').replace(/\*/g, '#');
  },
  (text) => text.replace(/\\(?=[^A-Za-z0-9\s])/g, ''),
  // A hyphen that a printer put where it broke the line.
  (text) => text.replace(/[-\u2010](?=\s*\n)/g, ''),
  // What is copied from a PDF of Word has soft hyphens for all.
  (text) => text.replace(/\u00ad/g, '-'),
  // A messenger's mark of bold letters for its mark of slanting ones.
  (text) => text.replace(/\*/g, '_'),
];

const entities: Record<string, string> = {
  period: '.',
  num: '#',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  shy: '',
  zwnj: '',
  zwj: '',
  nbsp: ' ',
  ZeroWidthSpace: '',
  NewLine: '',
  UnderBar: '_',
  ndash: '\u2013',
  mdash: '\u2014',
  amp: '&',
  gt: '>',
  lt: '<',
};

/**
 * The readings of a text, the least changed first. Each is without invisible characters and with
 * compatible forms made plain (full-width letters, one-dot leaders).
 */
export function* readingsOf(text: string): Generator<string> {
  const found = new Set<string>();
  const isNew = (one: string) => {
    const { size } = found;
    return size < most && found.add(plain(one)).size > size;
  };
  let current = [text.slice(0, longest)].filter(isNew);
  yield* current.map(plain);
  for (let layer = 0; layer < layers; layer += 1) {
    current = current.flatMap((one) => decoders.map((decode) => decode(one))).filter(isNew);
    yield* current.map(plain);
  }
}

function plain(text: string): string {
  return (
    text
      .replace(invisible, '')
      // How a word processor writes a hyphen that does not break, and one that is seen only where it does.
      .replaceAll('\u001e', '-')
      .replaceAll('\u001f', '')
      .normalize('NFKC')
      .replace(/[\u2010-\u2012\u2043\u2212]/g, '-')
  );
}

/** Each wrapper around a wrapper writes %25 for the % of the one before. */
function ofPercents(text: string): string {
  return text.replace(/%(?:25)*(?=[0-9a-f]{2})/gi, '%').replace(/(?:%[0-9a-f]{2})+/gi, percent);
}

function percent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replace(/%([0-9a-f]{2})/gi, (_, code: string) => character(code, 16));
  }
}

/** Also of lines: what is no letter of it stands between them, and the last may be cut. */
function fromBase64(text: string): string {
  const letters = text
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[^\w+/]/g, '');
  return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
}

/** Two bytes a letter. */
function fromUtf7(all: string, letters: string): string {
  const bytes = fromBase64(letters.replaceAll(',', '/'));
  if (bytes.length % 2 > 0) return all;
  return bytes.replace(/([\s\S])([\s\S])/g, (_, high: string, low: string) =>
    String.fromCharCode(high.charCodeAt(0) * 256 + low.charCodeAt(0)),
  );
}

function character(code: string, base: number): string {
  return String.fromCharCode(Number.parseInt(code, base));
}
