/**
 * A name as people mean it: capitals, accents, spaces, hyphens and other punctuation do not count.
 * @example fold('E-mail adres') // 'emailadres'
 * @example fold('Coördinator') === fold('coordinator') // true
 */
export function fold(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    // The capital of this Turkish letter is `I`, whose small letter is another.
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? name.trim() : letters;
}
