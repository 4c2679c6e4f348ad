import type { RefusalTexts } from '../nl/refusals.ts';

export const refusals: RefusalTexts = {
  titles: {
    notFound: 'Cette page n’existe pas',
    refused: 'Ce n’est pas possible ici',
    mistake: 'Quelque chose n’est pas correct',
    trouble: 'Un problème est survenu chez nous',
    notNow: 'Impossible pour le moment',
    noMore: 'Ce n’est plus possible',
    signedOut: 'Vous n’êtes pas connecté',
  },
  fallback:
    'Retournez en arrière et réessayez. Si cela n’aide pas, demandez à votre personne de contact.',
  codes: {
    'page.unknown':
      'Cette adresse n’existe pas ou plus. Vérifiez le lien ou commencez à la première page.',
    'link.unknown': 'Nous ne connaissons pas ce lien. Vérifiez que vous l’avez copié en entier.',
    'wave.unknown': 'Cette enquête n’existe pas.',
    'wave.closed': 'Cette enquête est fermée.',
    'wave.cancelled': 'Cette enquête est annulée.',
    'wave.not-yet': 'Cette enquête n’est pas encore ouverte.',
    'request.malformed':
      'Le champ « {field} » manque ou contient une valeur que nous ne pouvons pas lire.',
    'request.cross-site': 'Cette demande venait d’un autre site et a été refusée. Rien n’a changé.',
    'body.large': 'Ce que vous avez envoyé est trop grand. Rien n’a changé.',
    busy: 'Il y a eu trop d’essais en peu de temps. Attendez une minute et réessayez.',
    'release.none':
      'Il n’y a pas encore de rapport pour vous. Dès qu’il existe, vous le trouverez ici.',
    internal:
      'Réessayez dans quelques minutes. Rien de ce que vous avez fait n’a été exécuté à moitié.',
  },
};
