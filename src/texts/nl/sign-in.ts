export const signIn = {
  title: 'Aanmelden',
  lead: 'Je meldt je aan met een link die één keer werkt.',
  link: 'Aanmeldlink',
  hint: 'Plak hier de hele link, of het deel achter #.',
  submit: 'Aanmelden',
};
