import { utf8 } from '../../core/ground/bytes.ts';

/** The fields of a head, by their names in lower case; of several with one name the first. */
export type Fields = ReadonlyMap<string, string>;

/** A part of a message that holds no others. */
export interface Part {
  /** Such as `text/plain`, in lower case. */
  type: string;
  fields: Fields;
  body: string;
}

/** Deeper and wider than any mail program writes. */
const deepest = 10;
const mostParts = 2000;

/**
 * The parts of a message (RFC 2045, 2046) in their order, those of messages inside it too, each
 * decoded. What is broken is read as far as it goes. Parts of a message inside a message follow its
 * head, which is a part of type `message/head` without a body.
 * @param text with line ends of one character
 */
export function partsOf(text: string): Part[] {
  const found: Part[] = [];
  collect(text, found, 0);
  return found;
}

function collect(text: string, found: Part[], depth: number): void {
  if (found.length >= mostParts) return;
  const [head, rest] = halves(text);
  const fields = fieldsOf(head);
  const written = fields.get('content-type') ?? 'text/plain';
  const type = (/^[^;\s]+/.exec(written)?.[0] ?? '').toLowerCase();
  const boundary = /\bboundary\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(written);
  if (type.startsWith('multipart/') && boundary && depth < deepest) {
    for (const part of partsBetween(rest, boundary[1] ?? boundary[2] ?? '')) {
      collect(part, found, depth + 1);
    }
    return;
  }
  const body = decoded(rest, fields.get('content-transfer-encoding') ?? '');
  if (/^message\/(rfc822|global)$/.test(type) && depth < deepest) {
    found.push({ type: 'message/head', fields: fieldsOf(halves(body)[0]), body: '' });
    collect(body, found, depth + 1);
    return;
  }
  found.push({ type, fields, body });
}

/** What stands before the first empty line, and what behind it. */
function halves(text: string): [head: string, body: string] {
  const from = text.replace(/^\n+/, '');
  if (!from.includes('\n\n')) return [from, ''];
  const at = from.indexOf('\n\n');
  return [from.slice(0, at), from.slice(at + 2)];
}

/** The fields of a head, folded lines made one (RFC 5322, 2.2.3). */
export function fieldsOf(head: string): Fields {
  const fields = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const [, name, value] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key && !fields.has(key)) fields.set(key, (value ?? '').trim());
  }
  return fields;
}

function partsBetween(body: string, boundary: string): string[] {
  const parts: string[][] = [];
  for (const line of body.split('\n')) {
    const end = line.trimEnd();
    if (end === `--${boundary}--`) break;
    if (end === `--${boundary}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join('\n'));
}

function decoded(body: string, encoding: string): string {
  const kind = encoding.toLowerCase();
  if (kind.startsWith('base64')) return fromBase64(body);
  return kind.startsWith('quoted-printable') ? fromQuotedPrintable(body) : body;
}

function fromBase64(body: string): string {
  try {
    const bytes = Uint8Array.from(atob(body.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
    return withOneLineEnd(new TextDecoder().decode(bytes));
  } catch {
    return body;
  }
}

function fromQuotedPrintable(body: string): string {
  const joined = body.replace(/=[ \t]*\n/g, '');
  const bytes = joined
    .split(/(=[0-9A-Fa-f]{2})/)
    .flatMap((piece, at) => (at % 2 ? [Number.parseInt(piece.slice(1), 16)] : [...utf8(piece)]));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** A text whose lines end with one character, whatever program wrote it. */
export function withOneLineEnd(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
