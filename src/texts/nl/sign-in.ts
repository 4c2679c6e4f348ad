export const signIn = {
  title: 'Aanmelden',
  lead: 'Je meldt je aan met de link die je hebt gekregen.',
  link: 'Aanmeldlink',
  hint: 'Plak hier de hele link, of het deel achter #.',
  ready: 'Je link is gelezen. Druk op de knop om je aan te melden.',
  submit: 'Aanmelden',
  company: 'Aanmelden met je werkaccount',
  early: {
    title: 'Het rapport is er nog niet',
    lead: 'Het rapport van “{wave}” is nog niet voor jou verschenen.',
    kept: 'Je link is niet gebruikt en werkt tot {date}. Open hem opnieuw als je hoort dat het rapport er is.',
  },
};

export type SignInTexts = typeof signIn;
