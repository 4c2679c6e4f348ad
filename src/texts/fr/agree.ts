import type { AgreeTexts } from '../nl/agree.ts';

export const agree: AgreeTexts = {
  title: 'Convenir d’une action',
  left: 'Il reste de la place pour {n}. Plus de trois à la fois réussissent rarement.',
  enough: 'Trois actions sont convenues. Terminez-en d’abord une lors de la prochaine enquête.',
  what: 'Qu’allons-nous faire ?',
  measure: 'Sur quel thème ?',
  owner: 'Qui s’en charge ?',
  ownerHint: 'Une fonction ou une équipe. Les collaborateurs le lisent aussi.',
  due: 'Prêt pour le',
  review: 'Prochain point le',
  remind: 'Adresse e-mail pour un rappel',
  remindHint:
    'Un e-mail y part le jour du prochain point ou, s’il n’y en a pas, le jour où l’action doit être prête. L’adresse n’est dans aucun rapport : seules les personnes qui peuvent modifier cette action la voient.',
  remindNot:
    'L’envoi d’e-mails n’est pas configuré ici : aucun rappel ne part. À partir de ce jour, les personnes qui se connectent voient toutefois que l’action est à revoir.',
  submit: 'Convenir de cette action',
  here: 'Convenir d’une action pour « {measure} »',
  hereIdeas: 'Des idées pour commencer',
  staffPage: 'La page publique pour les collaborateurs',
  status: 'État',
  note: 'Enregistrer',
  change: 'Modifier',
  changeTitle: 'Modifier l’action',
  changeHelp: 'Ce qui était écrit reste lisible près de l’action. Le thème ne change pas.',
  overtaken:
    'Quelqu’un d’autre vient de modifier cette action. Rien n’est encore enregistré. Voici ce qui est écrit maintenant :',
  save: 'Enregistrer la modification',
  leave: 'Ne rien changer',
  elsewhere: 'Convenu après une enquête précédente : cet accord se modifie là-bas',
  withdraw: 'Retirer…',
  withdrawTitle: 'Retirer cette réponse ouverte ?',
  withdrawWhy: 'Pourquoi la retirez-vous ?',
  withdrawHelp:
    'Une réponse ouverte retirée disparaît de chaque rapport et de chaque fichier. C’est définitif ; le journal dit que cela a été fait et pourquoi, pas ce qui était écrit.',
  withdrawSure: 'Retirer cette réponse',
  keep: 'La laisser',
};
