import type { LinksTexts } from '../nl/links.ts';

export const links: LinksTexts = {
  number: 'matricule',
  name: 'nom',
  email: 'e-mail',
  spoken: 'langue',
  link: 'lien',
  words: 'mots de contrôle ({list})',
};
