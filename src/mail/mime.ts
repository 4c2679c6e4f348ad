import { headerName, headerWords } from './header-words.ts';
import { quotedPrintable } from './quoted-printable.ts';
import type { Letter } from './sender.ts';

/**
 * A letter as an Internet message (RFC 5322): plain text and HTML, nothing else. No picture, no
 * address of ours but those in the text, no receipt asked for. ASCII, with CRLF at every line's end.
 */
export function mimeOf(letter: Letter): string {
  const boundary = `=_${letter.id}`;
  const domain = letter.from.address.split('@')[1];
  const headers = [
    `From: ${headerName(letter.from.name)} <${letter.from.address}>`,
    `To: <${letter.to}>`,
    `Subject: ${headerWords(letter.subject)}`,
    `Date: ${letter.date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${letter.id}@${domain}>`,
    ...signOffHeaders(letter).map(([name, value]) => `${name}: ${value}`),
    // Answering machines stay silent (RFC 3834).
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="${boundary}"`,
  ];
  const parts = [part('text/plain', letter.text), part('text/html', letter.html)];
  const body = parts.map((one) => `--${boundary}\r\n${one}\r\n`).join('');
  return `${headers.join('\r\n')}\r\n\r\n${body}--${boundary}--\r\n`;
}

/** What lets a mail program offer to end reminders with one press. */
export function signOffHeaders({ signOff }: Letter): [name: string, value: string][] {
  if (!signOff) return [];
  return [
    ['List-Unsubscribe', `<${signOff}>`],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
  ];
}

function part(type: string, content: string): string {
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(content),
  ].join('\r\n');
}
