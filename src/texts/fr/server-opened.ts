import type { ServerOpenedTexts } from '../nl/server-opened.ts';

export const serverOpened: ServerOpenedTexts = {
  choice: 'Le système lui-même',
  choiceHint:
    'L’enquête est dite confidentielle, pas anonyme. Il n’y a pas de gardien de la clé : vous faites compter le système après la fermeture. Techniquement, le système a alors la clé. Possible jusqu’à 20 000 personnes. Les noms ci-dessous ne comptent pas.',
  keys: {
    lead: 'Le système ouvre lui-même l’urne après la fermeture. C’est pourquoi cette enquête est dite confidentielle, et pas anonyme.',
    made: 'La clé de l’urne est créée et se trouve, chiffrée, sur le serveur.',
    missing:
      'La clé de l’urne manque. Ramenez l’enquête à la préparation et formez de nouveau les groupes.',
    waits: 'L’enquête est fermée. Ouvrez maintenant l’urne.',
    nobody: 'Aucun gardien de la clé n’est nécessaire.',
  },
  about: {
    keys: 'Le système crée la clé de l’urne et celle de chaque groupe.',
    box: 'Le système compte et établit le résultat, quand vous le demandez.',
    close: 'Ensuite, vous pouvez faire compter les réponses par le système.',
  },
  waits: 'L’enquête est fermée. Faites ouvrir l’urne et publier le résultat par le système.',
  action: 'Ouvrir l’urne',
  holders: 'aucun : le système ouvre lui-même l’urne',
  open: {
    title: 'Ouvrir l’urne',
    lead: 'Le système ouvre maintenant tous les formulaires et fait le décompte. Cela n’est possible qu’une fois.',
    facts: [
      'Ensuite, plus aucun formulaire ne s’ajoute.',
      'Jusqu’au résultat, les formulaires ouverts ne restent sur le serveur que sous forme chiffrée. Personne ne les voit.',
      'Avec le résultat, la clé et le secret de cette enquête sont effacés. Ils peuvent encore exister 30 jours dans des sauvegardes.',
      'S’il y a des réponses ouvertes qui entrent dans le rapport, vous les lisez d’abord. Le résultat n’est publié qu’ensuite. Sinon, il l’est automatiquement.',
    ],
    submit: 'Ouvrir l’urne',
  },
  opening: {
    title: 'L’urne s’ouvre',
    lead: 'Le système ouvre les formulaires par petites étapes et les contrôle un par un.',
    phase: 'Ouverture en cours',
    counting: 'Tous les formulaires sont ouverts. Les tableaux sont en préparation…',
    stopped: 'L’ouverture s’est arrêtée. Appuyez sur le bouton pour continuer.',
    count: '{done} formulaires examinés sur {total}',
    seconds: 'Encore {n} secondes environ',
    minutes: 'Encore {n} minutes environ',
    goOn: 'Continuer',
    waits:
      'Le système a commencé à ouvrir l’urne. Continuez : vous lisez ensuite les réponses ouvertes, s’il y en a, puis vient le résultat.',
    leave:
      'Vous pouvez fermer cette page. Le système reprend alors de lui-même en quelques minutes, sans rien compter deux fois. Si des réponses ouvertes entrent dans le rapport, il attend pour publier que vous les ayez lues.',
  },
  read: {
    title: 'Lisez les réponses ouvertes',
    lead: 'Ces textes entrent dans le rapport, à part de toutes les autres réponses et mélangés.',
    help: 'S’il y a un nom dans un texte, ou si vous reconnaissez quelqu’un, laissez-le de côté. Ce que vous laissez de côté n’entre pas dans le rapport. Un avis n’est pas une raison de laisser un texte de côté.',
    newHelp:
      'Rien n’est encore publié. À cause de ce que vous avez laissé de côté, d’autres textes se sont ajoutés. Relisez-les aussi.',
    leaveOut: 'Laisser de côté',
    careful: 'Regardez bien : après la publication, retirer un texte laisse toujours une trace.',
    publish: 'J’ai tout lu : publier',
    later: 'Lire la suite plus tard',
  },
};
