/** Small letters without accents; what stands for others (ﬁ, ½) is written out. */
export function lettersOf(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * A name in ASCII letters, digits and hyphens alone, for ids and files; empty when it has none.
 * @example slug('Écht dichtbij!') // 'echt-dichtbij'
 */
export function slug(name: string): string {
  return (lettersOf(name).match(/[a-z0-9]+/g) ?? []).join('-');
}
