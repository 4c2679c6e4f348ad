import { DomainError } from '../../ground/errors.ts';
import { readZip, unpack, type ZipEntry } from './zip.ts';

const mostManifest = 4_000_000;

/** What is not read, by the name under which the texts say what to do with it. */
export type OtherFile =
  | 'old-excel'
  | 'binary-excel'
  | 'protected'
  | 'numbers'
  | 'pdf'
  | 'word'
  | 'slides'
  | 'zip'
  | 'packed'
  | 'picture'
  | 'mail-page'
  | 'exchange'
  | 'rtf'
  | 'json'
  | 'database';

export type FileKind = { kind: 'xlsx' | 'ods'; entries: Map<string, ZipEntry> } | { kind: 'text' };

/** How files that are no list begin, as text of one byte a letter. */
const starts: [OtherFile, string[]][] = [
  ['pdf', ['%PDF']],
  ['picture', ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*', 'RIFF']],
  ['packed', ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ']],
  ['rtf', ['{\\rtf']],
  ['database', ['SQLite format 3', '\0\x01\0\0Standard']],
  // Lotus 1-2-3, Quattro Pro and Works.
  ['exchange', ['\0\0\x02\0', '\0\0\x1a\0', '\xff\0\x02\0']],
  // Excel 2 to 4 wrote its records without a container: a beginning of file, its length, its version.
  ['old-excel', ['\x09\0\x04\0', '\x09\x02\x06\0', '\x09\x04\x06\0', '\x09\x08']],
];
const mailPage =
  /^(?:MIME-Version|From|Content-Type|X-[\w-]+):[\s\S]*?(?:multipart\/related|text\/html)/i;
/**
 * SYLK and DIF, which spreadsheets of forty years ago exchanged. A list whose headings are `ID;Prénom;Nom`
 * begins like SYLK too: its second line tells.
 */
const exchange =
  /^(?:ID;P[^\r\n]*\r?\n(?:[BCF];[XYPFSW]\d|P;[PEF]|O;[A-Z]\b|E\r?\n)|TABLE\r?\n0,1\r?\n)/;
const json = /^\s*[{[]\s*["{[]/;

/** Names in a ZIP container that tell what it is, the surest first. */
const contents: [RegExp, OtherFile][] = [
  [/^encryptedpackage$/, 'protected'],
  [/^xl\/workbook\.bin$/, 'binary-excel'],
  [/^(?:index\/document\.iwa|index\.zip|index\.apxl|.*\.numbers\/index\.zip)$/, 'numbers'],
  [/^word\//, 'word'],
  [/^ppt\//, 'slides'],
];

/**
 * What a file is, from what stands in it and never from its name.
 * @throws DomainError `roster.other-file` naming what it is, `roster.unreadable`
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = latin(bytes.subarray(0, 4_096));
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw other(inOldContainer(bytes));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return inZip(bytes);
  const found = starts.find(([, beginnings]) => beginnings.some((one) => start.startsWith(one)));
  // `BM` may begin a heading; a picture has zero bytes soon.
  if (found && (found[0] !== 'picture' || start.includes('\0'))) throw other(found[0]);
  if (exchange.test(start) || isDBase(bytes)) throw other('exchange');
  if (mailPage.test(start)) throw other('mail-page');
  if (json.test(start)) throw other('json');
  return { kind: 'text' };
}

/**
 * A dBase file begins with its version and the day it was changed; two bytes that are always zero tell it
 * from a text that begins with a digit.
 */
function isDBase(bytes: Uint8Array): boolean {
  const [version = 0, , month = 0, day = 0] = bytes;
  const versions = [0x03, 0x04, 0x30, 0x31, 0x83, 0x8b, 0x8c, 0xf5];
  const dated = month > 0 && month <= 12 && day > 0 && day <= 31;
  return versions.includes(version) && dated && !bytes[12] && !bytes[13];
}

function inZip(bytes: Uint8Array): FileKind {
  const entries = readZip(bytes);
  const names = [...entries.keys()];
  const found = contents.find(([pattern]) => names.some((name) => pattern.test(name)));
  if (found) throw other(found[1]);
  if ([...entries.values()].some(({ encrypted }) => encrypted)) throw other('protected');
  const named = entries.has('mimetype') || entries.has('meta-inf/manifest.xml');
  if (entries.has('content.xml') && named) {
    if (isEncrypted(entries.get('meta-inf/manifest.xml'))) throw other('protected');
    return { kind: 'ods', entries };
  }
  if (names.some((name) => name.endsWith('workbook.xml')) || entries.has('_rels/.rels')) {
    return { kind: 'xlsx', entries };
  }
  throw other('zip');
}

/** An OpenDocument package says in its manifest which of its parts are encrypted. */
function isEncrypted(manifest: ZipEntry | undefined): boolean {
  let found = false;
  if (!manifest) return false;
  unpack(manifest, { left: mostManifest }, (bytes) => {
    found = latin(bytes).includes('encryption-data');
    return !found;
  });
  return found;
}

/** An OLE container holds old Excel, old Word, or an encrypted new file; its directory tells. */
function inOldContainer(bytes: Uint8Array): OtherFile {
  const text = latin(bytes).replaceAll('\0', '');
  if (text.includes('EncryptedPackage') || text.includes('EncryptionInfo')) return 'protected';
  return text.includes('WordDocument') && !text.includes('Workbook') ? 'word' : 'old-excel';
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  }
  return text;
}

function other(kind: OtherFile): DomainError {
  return new DomainError('roster.other-file', { kind });
}
