import type { MailDeskTexts } from '../nl/mail-desk.ts';

export const mailDesk: MailDeskTexts = {
  title: 'Envoyer des e-mails',
  leads: {
    invitation:
      'Nous envoyons à chaque personne qui a une adresse e-mail son propre lien, dans sa propre langue.',
    reminder:
      'Un rappel va à tout le monde, ou à des groupes entiers où peu de personnes ont encore participé. Jamais à des personnes isolées : personne ne voit qui a participé.',
    results:
      'Un seul e-mail à tout le monde quand le résultat est là, avec ce que vous avez convenu.',
  },
  link: 'Nous laisser envoyer les e-mails',
  none: 'Cette installation n’envoie pas d’e-mails elle-même. Demandez au gestionnaire du système de l’activer, ou utilisez votre propre messagerie.',
  faulty:
    'Aucun e-mail ne part, car le réglage {setting} de cette installation est incorrect. Demandez au gestionnaire du système de le corriger, ou utilisez votre propre messagerie.',
  roundsTitle: 'Lettres',
  rounds: { invitation: 'Invitation', reminder: 'Rappel {n}', results: 'Résultat' },
  states: {
    none: 'pas encore écrite',
    written: 'écrite',
    proved: 'essai envoyé',
    planned: 'prête ou en cours d’envoi',
    done: 'envoyée',
    stopped: 'arrêtée',
    unknown: 'La lettre n’est pas partie. Nous ne savons pas pourquoi.',
  },
  below: {
    invitation:
      'Sous votre texte, nous mettons toujours le lien, le dernier jour, trois phrases sur la vie privée et les mots de contrôle. Rien dans l’e-mail ne note qui l’ouvre.',
    reminder:
      'Sous votre texte, nous remercions les personnes qui ont déjà participé. Viennent ensuite le lien, le dernier jour, trois phrases sur la vie privée, les mots de contrôle et un lien pour ne plus recevoir de rappels.',
    results:
      'Sous votre texte figurent un lien vers le résultat pour les collaborateurs et les actions pour toute l’organisation, telles qu’elles sont maintenant dans le rapport.',
  },
  sender: 'Nom de l’expéditeur',
  senderHint:
    'C’est ainsi que vos collègues voient de qui vient l’e-mail. L’adresse est {address}.',
  subject: 'Objet ({language})',
  words: 'Votre texte ({language})',
  save: 'Enregistrer la lettre',
  proof: 'Essai',
  proofHelp:
    'Envoyez-vous d’abord la lettre, dans chaque langue. Ensuite, vous pouvez la faire envoyer.',
  to: 'Votre adresse e-mail',
  toHint: 'Nous ne la conservons pas.',
  sendProof: 'M’envoyer un essai',
  proved: 'L’essai est envoyé. La lettre est correcte ? Alors faites-la envoyer.',
  plan: 'Envoi',
  planHelp:
    'Nous envoyons {perMinute} lettres par minute, à partir de ce jour à sept heures. Aujourd’hui veut dire : tout de suite.',
  when: {
    invitation: 'Rien ne part avant que l’enquête soit ouverte.',
    reminder: 'Les lettres ne partent que pendant que l’enquête est ouverte.',
    results: 'Rien ne part avant que les collaborateurs puissent lire le résultat.',
  },
  whom: 'Qui reçoit ce rappel ?',
  whomHint:
    'Nous ne comptons pas les groupes de moins de dix personnes. Ils le reçoivent toujours.',
  everybody: 'Tout le monde',
  groupsBelow: 'Groupes où moins de {share} % ont participé',
  day: 'À partir du',
  send: 'Faire envoyer',
  progress: 'Où en est l’envoi',
  waits: 'Les e-mails partent à partir du {day}.',
  behind:
    'Ce rappel attend que toutes les invitations soient parties. Il part ensuite de lui-même.',
  count: '{n} {n<2:adresse servie|adresses servies} sur {all}.',
  countReminders:
    '{n} {n<2:rappel envoyé|rappels envoyés}. Les personnes qui n’en veulent plus n’en reçoivent pas.',
  putOff: 'Pour {n}, nous réessaierons plus tard.',
  done: 'L’envoi est terminé.',
  stopped: 'L’envoi est arrêté.',
  over: 'Ces lettres ne partent plus : le moment de les envoyer est passé pour cette enquête.',
  stop: 'Arrêter l’envoi',
  stopHelp:
    'Les lettres déjà reçues le restent. Si vous relancez l’envoi, nous reprenons où nous en étions.',
  days: {
    fits: 'Les collaborateurs lisent le résultat à partir du {staff}. Les adresses sont ici jusqu’au {until} : les e-mails partent entre les deux.',
    late: 'Les collaborateurs ne lisent le résultat qu’à partir du {staff}, mais les adresses sont supprimées le {until}. Choisissez sous « Qui le voit, et quand ? » un jour plus proche pour les collaborateurs, ou envoyez l’e-mail vous-même.',
  },
  again: 'Renvoyer leur lien à ces personnes',
  orYourself: 'Ou envoyez-les vous-même',
  bounced: 'Des e-mails sont revenus ?',
  bouncedHint:
    'Collez les adresses dont un e-mail est revenu, ou le texte de ces messages. Nous ajoutons les adresses à celles en échec. Elles ne reçoivent pas de rappel.',
  messages: 'Ou les messages eux-mêmes',
  messagesHint:
    'En .eml ou .mbox, plusieurs à la fois si vous voulez. Outlook les enregistre en .msg ? Alors collez le texte du message ci-dessus. Nous ne gardons pas les messages.',
  was: {
    noted: 'Adresses notées : {n}.',
    unlisted:
      'Absentes de la liste de cette enquête : {addresses}. Vérifiez ces adresses dans la liste du personnel.',
    others:
      'Messages disant qu’une lettre est seulement en retard, ou arrivée : {n}. Il n’y a rien à faire.',
    unread:
      'Rien n’y dit qu’un e-mail est revenu : {names}. Ouvrez ces messages, et collez l’adresse elle-même.',
  },
  noteBounced: 'Noter ces adresses',
  cameBackNot: 'N’est pas revenu',
  cameBackNotHelp:
    'L’e-mail envoyé à l’une de ces adresses n’est finalement pas revenu ? Avec « N’est pas revenu », cette adresse reçoit de nouveau les rappels.',
  failedCount: 'Adresses pour lesquelles l’envoi a échoué : {n}.',
  failed: 'Non arrivés',
  failedHelp:
    'L’envoi a échoué pour ces adresses. Donnez leur lien à ces personnes d’une autre façon. Personne ne voit si quelqu’un a participé.',
  number: 'Matricule',
  address: 'Adresse',
  code: 'Réponse du serveur',
  codes: {
    address: 'Ce n’est pas une adresse e-mail.',
    broken: 'La connexion a été coupée à chaque fois.',
    bounced: 'L’e-mail est revenu.',
    crashed: 'L’envoi s’est arrêté deux fois. Nous ne savons pas si la lettre est arrivée.',
    unsure: 'La connexion a été coupée après l’envoi. Nous ne savons pas si la lettre est arrivée.',
    stopped: 'Nous avons cessé d’essayer.',
  },
  answers: {
    address: 'Le serveur de messagerie n’accepte pas d’e-mails pour cette adresse ({code}).',
    later: 'Le serveur de messagerie a chaque fois remis l’envoi à plus tard ({code}).',
    letter: 'Le serveur de messagerie a refusé la lettre ({code}).',
  },
  unsent: {
    unreachable: 'Le serveur de messagerie est injoignable.',
    insecure: 'Le serveur de messagerie n’offre pas de chiffrement.',
    handshake: 'Aucune connexion sûre avec le serveur de messagerie ne s’établit.',
    login: 'La connexion au serveur de messagerie échoue.',
    shut: 'Le serveur de messagerie ne nous laisse pas entrer.',
    from: 'Le serveur de messagerie n’accepte pas cette adresse d’expéditeur.',
    busy: 'Le serveur de messagerie n’accepte pas d’e-mails en ce moment.',
    quota:
      'Le serveur de messagerie n’accepte plus rien de cette adresse d’expéditeur pour le moment.',
    broken: 'La connexion avec le serveur de messagerie a été coupée.',
    slow: 'Le serveur de messagerie est trop lent.',
  },
  troubles: {
    unreachable: 'Le serveur de messagerie est injoignable. Nous réessayons chaque minute.',
    insecure:
      'Le serveur de messagerie n’offre pas de chiffrement. Sans chiffrement, nous n’envoyons rien.',
    handshake:
      'Aucune connexion sûre avec le serveur de messagerie ne s’établit : son certificat n’est pas bon, il est injoignable, ou la connexion a été coupée. Sans chiffrement, nous n’envoyons rien. Nous réessayons chaque minute.',
    login:
      'La connexion au serveur de messagerie échoue. Demandez au gestionnaire du système de vérifier le nom et le mot de passe, et si le serveur permet de se connecter avec un mot de passe. Nous réessayons tous les quarts d’heure.',
    shut: 'Le serveur de messagerie ne nous laisse pas entrer. Demandez au gestionnaire du système de vérifier. Nous réessayons tous les quarts d’heure.',
    from: 'Le serveur de messagerie n’accepte pas cette adresse d’expéditeur. Demandez au gestionnaire du système de vérifier. Nous réessayons tous les quarts d’heure.',
    busy: 'Le serveur de messagerie n’accepte plus d’e-mails pour le moment. Nous réessayons chaque minute.',
    quota:
      'Le serveur de messagerie n’accepte plus rien de cette adresse d’expéditeur pour le moment, par exemple parce que le nombre autorisé par jour est atteint. Le reste partira plus tard de lui-même. Nous réessayons tous les quarts d’heure.',
    broken:
      'La connexion au serveur de messagerie a été coupée. Nous continuons la minute suivante.',
    slow: 'Le serveur de messagerie est lent. Nous continuons la minute suivante.',
  },
};
