/** Stands where a character cannot be written. */
export const replaced = '\uFFFD';

/**
 * A text as files of text and XML can carry it: control characters, halves of characters and the two
 * non-characters at the end of the first plane become the mark of a replaced character; line ends of
 * every system become one.
 * Source: XML 1.0 (fifth edition), production 2, Char, and section 2.11.
 * @example carried('a\u0000b\r\nc') // 'a\uFFFDb\nc'
 */
export function carried(text: string): string {
  if (/^[\n\u0020-\u007E]*$/.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\t\n\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, replaced);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A carried text as XML holds it between tags. */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (one) => entities[one] ?? one);
}

/**
 * A text in pieces that each hold at most so many characters and lines; no character is cut in half.
 * @returns at least one piece; together they are the text
 */
export function piecesOf(text: string, most: { characters: number; lines: number }): string[] {
  if (text.length <= most.characters && text.split('\n', most.lines + 1).length <= most.lines) {
    return [text];
  }
  const pieces: string[] = [];
  let piece = '';
  let lines = 1;
  for (const character of text) {
    const breaks = character === '\n';
    if (piece.length + character.length > most.characters || (breaks && lines === most.lines)) {
      pieces.push(piece);
      piece = '';
      lines = 1;
    }
    piece += character;
    if (breaks) lines += 1;
  }
  return [...pieces, piece];
}
