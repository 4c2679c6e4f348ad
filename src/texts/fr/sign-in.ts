import type { SignInTexts } from '../nl/sign-in.ts';

export const signIn: SignInTexts = {
  title: 'Se connecter',
  lead: 'Vous vous connectez avec le lien que vous avez reçu.',
  link: 'Lien de connexion',
  hint: 'Collez ici le lien entier, ou la partie après le #.',
  ready: 'Votre lien est lu. Appuyez sur le bouton pour vous connecter.',
  submit: 'Se connecter',
  company: 'Se connecter avec votre compte professionnel',
  code: {
    offer: 'Recevoir un code par e-mail',
    title: 'Se connecter avec un code',
    lead: 'Entrez votre adresse de travail. Les RH la connaissent-elles comme celle d’une personne qui lit les rapports ou siège au comité d’entreprise ? Alors nous envoyons un code.',
    others:
      'Qui prépare les enquêtes ou détient une clé se connecte avec un lien, une clé d’accès ou le compte professionnel.',
    address: 'Votre adresse e-mail au travail',
    ask: 'M’envoyer un code',
    asked:
      'C’est fait. Si vous pouvez vous connecter avec cette adresse, un e-mail arrive dans quelques minutes. Laissez cette page ouverte.',
    code: 'Code reçu par e-mail',
    hint: 'Huit chiffres. Le code sert une fois, pendant un quart d’heure, et seulement dans ce navigateur.',
    enter: 'Se connecter',
    again: 'Pas d’e-mail reçu ?',
    stands: 'Vous n’êtes pas encore connecté.',
    letter: {
      subject: 'Votre code de connexion',
      words: 'Votre code pour vous connecter chez {organisation} :',
      limits:
        'Le code sert une fois, pendant {minutes} minutes, et seulement dans le navigateur où vous l’avez demandé.',
      unasked:
        'Vous n’avez pas demandé de code ? Alors vous n’avez rien à faire. Ne donnez le code à personne : nous ne le demandons jamais.',
    },
  },
  early: {
    title: 'Le rapport n’est pas encore là',
    lead: 'Le rapport de « {wave} » n’est pas encore paru pour vous.',
    kept: 'Votre lien n’est pas consommé et reste valable jusqu’au {date}. Ouvrez-le de nouveau quand vous apprendrez que le rapport est là.',
  },
};
