import { DomainError } from '../../ground/errors.ts';

/** What the reader of markup tells, in the order of the file. Names have no prefix, in lower case. */
export interface MarkupEvents {
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

/** A tag or a declaration that does not end within this many letters is no markup of a program. */
const longestTag = 100_000;
const blocks: [string, string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/**
 * Reads XML or HTML that comes in pieces and holds no more of it than a tag. Entities are only the
 * predefined ones and numbers: a document type is passed over unread, so that nothing in it expands.
 * @throws DomainError `roster.unreadable` for a tag without an end
 */
export function markupReader(events: MarkupEvents): { feed(piece: string): void; end(): void } {
  let held = '';
  return {
    feed(piece) {
      held = held === '' ? piece : held + piece;
      const used = readPiece(held, events, false);
      held = held.slice(used);
      if (held.length > longestTag) throw new DomainError('roster.unreadable');
    },
    end() {
      readPiece(held, events, true);
      held = '';
    },
  };
}

/** Reads as far as it can, and says how far. */
function readPiece(text: string, events: MarkupEvents, last: boolean): number {
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) !== 60) {
      const next = text.indexOf('<', at);
      const upTo = next < 0 ? wholeEntities(text, last) : next;
      if (upTo > at) events.text(text.slice(at, upTo));
      if (next < 0) return Math.max(at, upTo);
      at = next;
    }
    const end =
      text.startsWith('<!', at) || text.startsWith('<?', at)
        ? skip(text, at, events)
        : tagEnd(text, at);
    if (end < 0) return at;
    if (text.charCodeAt(at + 1) !== 33 && text.charCodeAt(at + 1) !== 63)
      readTag(text.slice(at + 1, end - 1), events);
    at = end;
  }
  return at;
}

/** An entity that is cut by the end of a piece waits for the rest. */
function wholeEntities(text: string, last: boolean): number {
  const mark = text.lastIndexOf('&');
  return last || mark < 0 || mark < text.length - 12 || text.includes(';', mark)
    ? text.length
    : mark;
}

function skip(text: string, at: number, events: MarkupEvents): number {
  const [start, stop] = blocks.find(([begin]) => text.startsWith(begin, at)) ?? ['<!', '>'];
  if (start === '<!' && text.length - at < 9 && '<![CDATA['.startsWith(text.slice(at))) return -1;
  const end = text.indexOf(stop, at + start.length);
  if (end < 0) return -1;
  if (start === '<![CDATA[') events.text(text.slice(at + 9, end).replaceAll('&', '&amp;'));
  return end + stop.length;
}

/** Where a tag ends; a `>` inside quotation marks is not it. */
function tagEnd(text: string, at: number): number {
  let quote = 0;
  for (let place = at + 1; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return place + 1;
  }
  return -1;
}

function readTag(tag: string, events: MarkupEvents) {
  const closing = tag.charCodeAt(0) === 47;
  let end = closing ? 1 : 0;
  let start = end;
  for (; end < tag.length; end += 1) {
    const code = tag.charCodeAt(end);
    if (code === 58) start = end + 1;
    if (code <= 32 || (code === 47 && end > 0)) break;
  }
  const name = tag.slice(start, end).toLowerCase();
  if (closing) return events.close(name);
  events.open(name, tag.slice(end));
  if (tag.charCodeAt(tag.length - 1) === 47) events.close(name);
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute, whatever its prefix; undefined where it is absent. */
export function attribute(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>/]+))`, 'i');
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : plainText(value);
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  rsquo: '’',
  ndash: '–',
};
const latin =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
for (const [place, name] of latin.split(' ').entries())
  named[name] = String.fromCharCode(192 + place);

/** Text with its entities replaced: the predefined ones, those of Latin letters, and numbers. */
export function plainText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi,
    (whole, hex, decimal, name) => {
      if (name) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : '';
    },
  );
}
