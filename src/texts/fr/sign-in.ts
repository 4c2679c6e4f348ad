import type { SignInTexts } from '../nl/sign-in.ts';

export const signIn: SignInTexts = {
  title: 'Se connecter',
  lead: 'Vous vous connectez avec le lien que vous avez reçu.',
  link: 'Lien de connexion',
  hint: 'Collez ici le lien entier, ou la partie après le #.',
  ready: 'Votre lien est lu. Appuyez sur le bouton pour vous connecter.',
  submit: 'Se connecter',
  company: 'Se connecter avec votre compte professionnel',
  early: {
    title: 'Le rapport n’est pas encore là',
    lead: 'Le rapport de « {wave} » n’est pas encore paru pour vous.',
    kept: 'Votre lien n’est pas consommé et reste valable jusqu’au {date}. Ouvrez-le de nouveau quand vous apprendrez que le rapport est là.',
  },
};
