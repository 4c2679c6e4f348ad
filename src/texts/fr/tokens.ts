import type { TokensTexts } from '../nl/tokens.ts';

export const tokens: TokensTexts = {
  title: 'Programmes',
  lead: 'Un programme comme Power BI, Excel ou R peut aller chercher lui-même les chiffres publiés. Pour cela, vous créez un jeton. Un jeton ne fait que lire : jamais plus que ce qui figure dans un rapport, et pas plus tôt que le lecteur que vous choisissez. Pour le management et les RH, cela comprend aussi ce que les personnes ont écrit : les réponses ouvertes.',
  none: 'Il n’y a pas encore de jeton.',
  columns: {
    name: 'Pour quoi',
    reads: 'Lit comme',
    until: 'Jusqu’au (inclus)',
    used: 'Dernier usage',
    change: 'Modifier',
  },
  never: 'encore jamais',
  end: 'Révoquer',
  endFor: 'Révoquer le jeton « {name} »',
  made: 'Le jeton est créé',
  madeHelp:
    'Copiez-le maintenant dans votre programme. Il n’est plus montré nulle part ensuite. Traitez-le comme un mot de passe : ne le mettez jamais dans une adresse, un e-mail ou un fichier partagé.',
  token: 'Jeton pour {name}',
  add: 'Créer un jeton',
  labels: {
    name: 'À quoi sert-il ?',
    role: 'En tant que qui le programme lit-il ?',
    unit: 'Quel département ?',
    wave: 'Quelle enquête ?',
    until: 'Jusqu’à quel jour inclus ?',
  },
  hints: {
    name: 'Par exemple « Tableau de bord de la direction ». Le nom ne figure jamais dans le journal.',
    unit: 'Seulement pour un responsable de département.',
    until: 'Un an au plus. Ensuite, vous créez un nouveau jeton.',
  },
  roles: {
    management: 'Management : tout le rapport, à partir du jour du management',
    'unit-head':
      'Responsable de département : son département à côté du total, à partir du jour des responsables de département',
    hr: 'RH : tout le rapport, à partir du jour des RH',
  },
  submit: 'Créer un jeton',
  ask: {
    keep: 'Garder le jeton',
    title: 'Révoquer ce jeton ?',
    lead: 'Ensuite, le programme « {name} » ne lit plus rien. C’est définitif, mais vous pouvez créer un nouveau jeton.',
    submit: 'Révoquer le jeton',
  },
  how: 'Comment s’en servir',
  howLead:
    'Envoyez le jeton dans l’en-tête « Authorization ». La description pour les programmes (OpenAPI) se trouve à {path}.',
  link: 'Programmes qui lisent les résultats',
};
