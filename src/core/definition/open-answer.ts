/**
 * A typed text as an open answer, or null when nothing is left. Line ends become `\n`; control
 * characters and half characters, which JSON writes in six bytes, go; the text is cut at `maxLength`
 * UTF-16 units, never inside a character. What comes out fits the ballot (`ballot-size.ts`).
 * @example cleanOpenAnswer('  goed\r\nzo\u0000 ', 450) // 'goed\nzo'
 */
export function cleanOpenAnswer(typed: string, maxLength: number): string | null {
  const text = typed
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
    .slice(0, maxLength)
    .replace(/\p{Cs}/gu, '')
    .trim();
  return text === '' ? null : text;
}
