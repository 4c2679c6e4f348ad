import type { AccountTexts } from '../nl/account.ts';

export const account: AccountTexts = {
  title: 'Votre connexion',
  lead: 'Où vous êtes connecté, et comment vous entrerez la prochaine fois.',
  goOn: 'Continuer',
  offer: 'Voulez-vous vous connecter sans lien la prochaine fois ?',
  rights: 'Vos droits d’accès',
  passkeys: {
    title: 'Clés d’accès',
    lead: 'Avec une clé d’accès, vous vous connectez par votre empreinte, votre visage ou le code de votre appareil. Vous n’avez alors plus besoin d’un nouveau lien.',
    none: 'Vous n’avez pas encore de clé d’accès.',
    added: 'Créée le {day}',
    add: 'Créer une clé d’accès',
    remove: 'Supprimer',
    removeFor: 'Supprimer la clé d’accès du {day}',
    unsupported:
      'Les clés d’accès ne fonctionnent pas dans ce navigateur ou à cette adresse. Connectez-vous d’une autre façon.',
    already:
      'Cet appareil a déjà une clé d’accès. Vous pouvez vous en servir tout de suite pour vous connecter.',
    failed: 'La clé d’accès n’a pas été créée. Réessayez.',
  },
  devices: {
    title: 'Appareils',
    lead: 'Une connexion se termine après douze heures sans usage, et toujours après trente jours.',
    this: 'Cet appareil',
    other: 'Un autre appareil',
    since: 'Depuis le {started}, dernière utilisation le {used}',
    end: 'Déconnecter',
    endFor: 'Déconnecter l’appareil connecté depuis {started}',
  },
  signOut: 'Déconnecter cet appareil',
  signIn: {
    expired:
      'Rien n’a été envoyé : vous n’êtes plus connecté. Tout ce que vous avez saisi est encore là. Connectez-vous dans un nouvel onglet, revenez ici et appuyez de nouveau sur le bouton.',
    with: 'Se connecter avec une clé d’accès',
    failed:
      'La connexion avec une clé d’accès a échoué. Utilisez un lien, ou demandez-en un aux RH.',
  },
};
