export const links = {
  number: 'personeelsnummer',
  name: 'naam',
  email: 'e-mail',
  spoken: 'taal',
  link: 'link',
  words: 'controlewoorden ({list})',
};

export type LinksTexts = typeof links;
