import { utf8 } from '../core/ground/bytes.ts';

const longestLine = 76;

/** A text as quoted-printable (RFC 2045, 6.7): readable in a file, in ASCII, lines of 76 at most. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(encodeLine)
    .join('\r\n');
}

function encodeLine(line: string): string {
  const bytes = utf8(line);
  const lines: string[] = [];
  let current = '';
  for (const [at, byte] of bytes.entries()) {
    const piece = encodeByte(byte, at === bytes.length - 1);
    // A place is left for the sign of a soft line end.
    if (current.length + piece.length >= longestLine) {
      lines.push(`${current}=`);
      current = '';
    }
    current += piece;
  }
  return [...lines, current].join('\r\n');
}

function encodeByte(byte: number, last: boolean): string {
  const blank = byte === 32 || byte === 9;
  const plain = byte > 32 && byte < 127 && byte !== 61;
  if (plain || (blank && !last)) return String.fromCharCode(byte);
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
