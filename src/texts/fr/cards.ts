import type { CardTexts } from '../nl/cards.ts';

export const cards: CardTexts = {
  headline: 'Donnez votre point de vue',
  scan: 'Scannez le code, ou tapez-le sur {host}/c. Cela prend {from} à {to} minutes.',
  closes: 'Possible jusqu’au {day} inclus.',
  once: 'Pour vous seulement.',
  words: 'Mots de contrôle',
  code: 'Code',
  entry: {
    title: 'Tapez le code de votre carte',
    lead: 'Sur votre carte ou votre lettre se trouve un code de 16 caractères. Il ouvre votre propre questionnaire.',
    label: 'Code',
    help: 'Par exemple 7K2M-94QX-…. Les majuscules, les espaces et les tirets ne comptent pas. Un O au lieu d’un zéro, ou un I ou un L au lieu d’un un : ce n’est pas grave.',
    open: 'Ouvrir le questionnaire',
    faulty:
      'Ce code n’est pas correct. Il compte 16 caractères, par groupes de quatre. Regardez si un caractère est différent ou manque.',
    unknown:
      'Nous ne connaissons pas ce code. L’enquête est peut-être terminée. Demandez de l’aide au département qui vous a envoyé l’invitation.',
    unreachable:
      'Il n’y a pas de connexion pour le moment. Votre code est toujours là. Réessayez dans un instant.',
    noScript: 'Cette page a besoin de JavaScript. Activez-le, ou utilisez un autre navigateur.',
  },
  kiosk: {
    shared: 'Cet appareil est partagé. Rien n’y est gardé.',
    stopping: 'Si vous arrêtez sans envoyer, vous recommencez plus tard.',
    next: 'Personne suivante',
    still: 'Êtes-vous encore là ? Sinon, cet écran sera vidé dans une demi-minute.',
    lost: 'Vos réponses seront alors perdues.',
    stay: 'Je suis encore là',
  },
  qr: 'Code QR avec votre lien personnel',
};
