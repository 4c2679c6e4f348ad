import type { ReportFindingTexts } from '../nl/report-findings.ts';

export const reportFindings: ReportFindingTexts = {
  level: {
    weak: 'Le service reçoit encore peu d’attention ici : l’indice est de {mean} sur une échelle de {from} à {to}.',
    mixed:
      'Le service reçoit ici une attention inégale : l’indice est de {mean} sur une échelle de {from} à {to}.',
    fair: 'Le service est assez bien ancré ici : l’indice est de {mean} sur une échelle de {from} à {to}.',
    strong:
      'Le service est bien ancré ici : l’indice est de {mean} sur une échelle de {from} à {to}.',
  },
  levelBetween: 'L’indice est de {mean} sur une échelle de {from} à {to}.',
  levelEnds: '{mean} ({low} à {high})',
  levelWithheld: 'L’indice de ce groupe n’est pas montré.',
  tooFew:
    '{n} {n<2:formulaire a été compté|formulaires ont été comptés}. Il en faut {k} pour un rapport : il n’y a donc pas de chiffres ici.',
  response: '{n} personnes sur {headcount} ont participé ({response}).',
  responseLow: 'C’est moins de 60 % : lisez donc les chiffres avec prudence.',
  highest: 'Le thème le plus fort est « {measure} » : {mean} ({low} à {high} ; {n} personnes).',
  highestHead: 'Le thème le plus fort est {measures}.',
  highestSomeHead: 'Les thèmes les plus forts sont {measures}.',
  lowest: 'Le thème le plus faible est « {measure} » : {mean} ({low} à {high} ; {n} personnes).',
  lowestHead: 'Le thème le plus faible est {measures}.',
  lowestSomeHead: 'Les thèmes les plus faibles sont {measures}.',
  distanceHead:
    '« {option} » : moins de priorité que souhaité, de {gap} {gap<2:point|points} ({low} à {high}).',
  distanceNone: 'Rien ne reçoit nettement moins de priorité que souhaité.',
  highestSome:
    'Les thèmes les plus forts sont {measures} ; impossible de dire lequel est le plus fort. « {measure} » : {mean} ({low} à {high} ; {n} personnes).',
  lowestSome:
    'Les thèmes les plus faibles sont {measures} ; impossible de dire lequel est le plus faible. « {measure} » : {mean} ({low} à {high} ; {n} personnes).',
  even: 'Aucun thème ne se détache nettement vers le haut ou vers le bas.',
  gapWidest: {
    leadersHigher:
      'Le plus grand écart porte sur « {measure} » : les responsables y donnent {gap} {gap<2:point|points} de plus que les collaborateurs ({low} à {high}).',
    staffHigher:
      'Le plus grand écart porte sur « {measure} » : les responsables y donnent {gap} {gap<2:point|points} de moins que les collaborateurs ({low} à {high}).',
  },
  gapLarge: {
    leadersHigher:
      'Sur « {measure} », l’écart est net : les responsables y donnent {gap} {gap<2:point|points} de plus que les collaborateurs ({low} à {high}).',
    staffHigher:
      'Sur « {measure} », l’écart est net : les responsables y donnent {gap} {gap<2:point|points} de moins que les collaborateurs ({low} à {high}).',
  },
  gapWithin: 'Ceci compare les responsables et les collaborateurs des mêmes départements.',
  gapWithinBeside:
    'Comparé au sein des mêmes départements ; la figure des écarts réunit tous les départements et peut différer un peu.',
  gapCount:
    'Sur {clear} des {of} thèmes, les responsables et les collaborateurs voient nettement les choses autrement.',
  gapAll:
    'Sur les {of} thèmes, les responsables et les collaborateurs voient nettement les choses autrement.',
  gapAllHigher: 'Les responsables y sont chaque fois plus positifs.',
  gapNoneHigher: 'Les collaborateurs y sont chaque fois plus positifs.',
  gapCountHigher: 'Les responsables sont plus positifs sur {leadersHigher} d’entre eux.',
  gapNone:
    'Sur aucun des {of} thèmes il n’y a d’écart net entre les responsables et les collaborateurs.',
  gapWithheld:
    'Pour ce groupe, les responsables et les collaborateurs ne sont pas montrés côte à côte.',
  sameShape:
    'Ils voient en revanche les mêmes points forts et faibles (corrélation {pearson} sur {of} thèmes) ; l’écart est dans le niveau.',
  otherShape:
    'Ils voient aussi d’autres points forts et faibles (corrélation {pearson} sur {of} thèmes).',
  estimateHigh:
    'Les responsables estiment l’avis des collaborateurs sur « {measure} » {error} {error<2:point|points} trop haut ({low} à {high}).',
  estimateLow:
    'Les responsables estiment l’avis des collaborateurs sur « {measure} » {error} {error<2:point|points} trop bas ({low} à {high}).',
  pairWidest: {
    leadersHigher:
      'C’est dans {name} que l’écart est le plus grand : sur « {measure} », les responsables sont plus positifs de {gap} {gap<2:point|points} ({low} à {high}).',
    staffHigher:
      'C’est dans {name} que l’écart est le plus grand : sur « {measure} », les collaborateurs sont plus positifs de {gap} {gap<2:point|points} ({low} à {high}).',
  },
  pairLarge: {
    leadersHigher:
      'Dans {name}, l’écart est net : sur « {measure} », les responsables sont plus positifs de {gap} {gap<2:point|points} ({low} à {high}).',
    staffHigher:
      'Dans {name}, l’écart est net : sur « {measure} », les collaborateurs sont plus positifs de {gap} {gap<2:point|points} ({low} à {high}).',
  },
  departmentAbove:
    'Sur « {measure} », {name} est nettement au-dessus des autres collaborateurs : {mean} ({low} à {high} ; {n} personnes).',
  departmentBelow:
    'Sur « {measure} », {name} est nettement au-dessous des autres collaborateurs : {mean} ({low} à {high} ; {n} personnes).',
  departmentNone: 'Aucun service ne s’écarte nettement des autres.',
  talk: {
    first: 'Parlez d’abord de « {measure} », car {why}.',
    why: {
      low: 'ce thème est moins bien noté que le thème moyen',
      gap: 'les responsables et les collaborateurs en ont une vision nettement différente',
      priority: 'il reçoit moins de priorité que souhaité',
      chosen: 'il est parmi les trois points les plus choisis',
    },
    agreed: 'Voici ce qui est convenu sur « {measure} ».',
    none: 'Aucun thème ne demande nettement plus d’attention que les autres.',
    untold: 'Ces chiffres ne montrent pas de quel thème parler d’abord.',
  },
  since: {
    none: 'Depuis {wave} : pas de changement net dans l’ensemble.',
    higher: 'Depuis {wave} : nette hausse pour {higher}.',
    lower: 'Depuis {wave} : nette baisse pour {lower}.',
    both: 'Depuis {wave} : nette hausse pour {higher}, nette baisse pour {lower}.',
    count: '{n} des {of} sujets',
  },
  reason: {
    low: 'Ce thème a un score plus bas que le thème moyen : {mean} ({low} à {high} ; {n} personnes).',
    gapLeadersHigher:
      'Les responsables sont plus positifs que les collaborateurs de {gap} {gap<2:point|points} ({low} à {high}).',
    gapStaffHigher:
      'Les collaborateurs sont plus positifs que les responsables de {gap} {gap<2:point|points} ({low} à {high}).',
    importance:
      'Il reçoit nettement moins de priorité qu’il ne devrait selon les personnes interrogées : {gap} {gap<2:point|points} ({low} à {high} ; {n} personnes).',
    distance:
      '{gap} {gap<2:point|points} de pourcentage : c’est ce qui sépare ceux qui veulent une priorité ici de ceux qui en voient une maintenant ({low} à {high} ; {n} personnes).',
    chosen:
      '{share} ont choisi ce point parmi les plus importants ({low} à {high} ; {n} personnes).',
  },
};
