/**
 * A name as people mean it: capitals, accents, spaces, hyphens and other punctuation do not count.
 * @example fold('E-mail adres') // 'emailadres'
 * @example fold('Coördinator') === fold('coordinator') // true
 */
export function fold(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? name.trim() : letters;
}
