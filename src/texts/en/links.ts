import type { LinksTexts } from '../nl/links.ts';

export const links: LinksTexts = {
  number: 'employee number',
  name: 'name',
  email: 'e-mail',
  spoken: 'language',
  link: 'link',
  words: 'check words ({list})',
};
