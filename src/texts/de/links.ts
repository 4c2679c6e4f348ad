import type { LinksTexts } from '../nl/links.ts';

export const links: LinksTexts = {
  number: 'Personalnummer',
  name: 'Name',
  email: 'E-Mail',
  spoken: 'Sprache',
  link: 'Link',
  words: 'Prüfwörter ({list})',
};
