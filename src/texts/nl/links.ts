export const links = {
  number: 'personeelsnummer',
  name: 'naam',
  email: 'e-mail',
  spoken: 'taal',
  link: 'link',
};

export type LinksTexts = typeof links;
