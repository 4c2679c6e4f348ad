import { type Fields, fieldsOf, type Part, partsOf, withOneLineEnd } from './message-parts.ts';

/** What mail that came back says. */
export interface Returned {
  /** Of each recipient that failed the addresses under which a report names it, in lower case. */
  failed: string[][];
  /** Reports that a letter is only late, or arrived. */
  others: number;
}

/** As long as addresses are (RFC 5321, 4.5.3.1), so that no text takes long to search. */
const address = /[^\s<>()[\]",;:@]{1,64}@[^\s<>()[\]",;:@]{1,253}/g;
const addressesIn = (text: string): string[] => [
  ...new Set((text.toLowerCase().match(address) ?? []).map((one) => one.replace(/\.+$/, ''))),
];

/**
 * Reads messages that came back: reports of delivery (RFC 3464) wherever they stand in it, one
 * message or many after each other, as files of mail programs hold them or as somebody copied them.
 * Servers that write no report name the address in a field of their own (`X-Failed-Recipients`) or in
 * words alone; words count only when a mail server wrote them.
 * @returns null where nothing in it is a message that came back
 */
export function returnedIn(text: string): Returned | null {
  const found = messagesIn(withOneLineEnd(text)).map(
    (message) => readMessage(message) ?? readMessage(unquoted(message)),
  );
  const read = found.filter((one) => one !== null);
  return read.length === 0 ? null : together(read);
}

const together = (all: readonly Returned[]): Returned => ({
  failed: all.flatMap(({ failed }) => failed),
  others: all.reduce((sum, { others }) => sum + others, 0),
});

/** The messages of a mailbox file (RFC 4155), or the one that the text is. */
function messagesIn(text: string): string[] {
  if (!/^From \S/.test(text)) return [text];
  return text.split(/(?:^|\n\n)From \S[^\n]*\n/).filter((message) => message.trim() !== '');
}

/** As it was before somebody passed it on with a mark before each line. */
const unquoted = (message: string): string => message.replace(/^(?:>[ \t]?)+/gm, '');

function readMessage(message: string): Returned | null {
  const parts = partsOf(message);
  const reports = parts.filter(({ type }) => /^message\/(global-)?delivery-status$/.test(type));
  const known = new Set(reports.flatMap(({ body }) => groupsIn(body)).flatMap(namesOf));
  // Copied without its head, or one message pasted behind another.
  const copied = groupsIn(message).filter((fields) => namesOf(fields).every((n) => !known.has(n)));
  if (reports.length + copied.length > 0) {
    return together([...reports.map((one) => readReport(one, parts)), readGroups(copied, [])]);
  }
  const head = fieldsOf(message.split('\n\n', 1)[0] ?? '');
  return readWithoutReport(head, parts);
}

/** A report, and the letter that came back behind it: of one failure that letter's address counts too. */
function readReport(report: Part, parts: readonly Part[]): Returned {
  const behind = parts.slice(parts.indexOf(report) + 1);
  const letter = behind.find(({ type }) => /^message\/head$|rfc822-headers$/.test(type));
  const fields = letter?.body ? fieldsOf(letter.body) : letter?.fields;
  return readGroups(groupsIn(report.body), addressesIn(fields?.get('to') ?? ''));
}

/** What a report says of each recipient: a few lines of fields, empty lines between. */
function groupsIn(text: string): Fields[] {
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .map((lines) => fieldsOf(lines.trimStart()))
    .filter((fields) => fields.has('final-recipient') || fields.has('original-recipient'))
    .filter((fields) => fields.has('action') || fields.has('status'));
}

function readGroups(groups: readonly Fields[], sentTo: readonly string[]): Returned {
  const failed = groups.filter(isFailed);
  const own = failed.length === 1 ? sentTo : [];
  return {
    failed: failed
      .map((fields) => [...new Set([...namesOf(fields), ...own])])
      .filter((names) => names.length > 0),
    others: groups.length - failed.length,
  };
}

function isFailed(fields: Fields): boolean {
  const action = fields.get('action')?.toLowerCase();
  // One large sender writes `expired` of what it has given up.
  return action ? /^(failed|expired)/.test(action) : (fields.get('status') ?? '').startsWith('5');
}

function namesOf(fields: Fields): string[] {
  const named = ['original-recipient', 'final-recipient', 'x-actual-recipient'];
  return named.flatMap((name) => addressesIn(fields.get(name) ?? ''));
}

const ofServer = /mailer[- ]daemon|post[-_]?master|mail delivery|mail-daemon/i;
const late = /delay|warning|vertraag|verz[oö]ger|retard|not yet/i;

/** A message of a server that writes no report: the field with the addresses, or its own words. */
function readWithoutReport(head: Fields, parts: readonly Part[]): Returned | null {
  const named = addressesIn(head.get('x-failed-recipients') ?? '');
  const isOfServer =
    ofServer.test(head.get('from') ?? '') || head.has('x-ms-exchange-message-is-ndr');
  if (named.length === 0 && !isOfServer) return null;
  if (late.test(head.get('subject') ?? '')) return { failed: [], others: 1 };
  if (named.length > 0) return { failed: named.map((one) => [one]), others: 0 };
  const words = parts.find(({ type }) => type === 'text/plain')?.body ?? '';
  const self = addressesIn(`${head.get('to') ?? ''} ${head.get('from') ?? ''}`);
  // Below this line stands the letter itself, with addresses of its own.
  const above =
    words.split(/\n[-\t\u00a0 ]*(?:original message|this is a copy|below this line)/i, 1)[0] ?? '';
  const others = addressesIn(above).filter((one) => !self.includes(one));
  return others.length === 0 ? null : { failed: [others], others: 0 };
}
