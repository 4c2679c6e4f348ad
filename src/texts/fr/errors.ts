import type { ErrorTexts } from '../nl/errors.ts';

export const errors: ErrorTexts = {
  back: 'Retour',
  typed: {
    title: 'Ce que vous aviez rempli',
    hint: 'Copiez d’ici ce dont vous avez encore besoin.',
  },
  kept: {
    title: 'Vous n’êtes plus connecté',
    send: 'Envoyer à nouveau',
    file: 'Choisissez à nouveau ce fichier : {file}',
    other:
      'Rien n’a été envoyé : quelqu’un avec un autre rôle est maintenant connecté dans ce navigateur. Tout ce que vous avez saisi est encore là. Connectez-vous avec le bon rôle dans un nouvel onglet, revenez ici et appuyez de nouveau sur le bouton.',
  },
  codes: {
    'wave.state':
      'Cette étape ne convient pas à l’état de l’enquête (maintenant : {state}). Quelqu’un a peut-être été plus rapide, ou votre clic est arrivé deux fois. Revenez en arrière et regardez où en est l’enquête.',
    'wave.changed':
      'Cette enquête a changé au même moment : quelqu’un a été plus rapide, ou votre clic est arrivé deux fois. Rien n’a été enregistré cette fois. Revenez en arrière et regardez ce qui est écrit maintenant.',
    'roster.empty': 'Il n’y a pas encore de liste du personnel. Importez-la d’abord.',
    'roster.hidden': 'Seule une feuille masquée de ce fichier contient des données.',
    'roster.other-file':
      'Ce fichier n’est pas une liste. Choisissez un fichier CSV ou Excel (.xlsx).',
    'links.none': 'Indiquez au moins un matricule.',
    'roster.too-large':
      'La liste du personnel est trop grande : 10 Mo et 100 000 personnes au plus.',
    'roster.unreadable':
      'Nous ne pouvons pas lire ce fichier. Enregistrez la liste en CSV ou en XLSX et réessayez.',
    'plan.too-small':
      'L’organisation est trop petite : de {headcount} personnes, nous attendons {expected} {expected<2:réponse|réponses}, et il en faut {k}.',
    'settings.dates': 'L’enquête ferme avant d’ouvrir. Changez les dates.',
    'settings.malformed':
      'Le champ « {field} » n’est pas correct. Remplissez-le de nouveau ; rien n’a été enregistré.',
    'definition.unknown': 'Le questionnaire {id} n’existe pas dans cette installation.',
    'definition.values':
      'Nous ne pouvons pas demander ces valeurs : six au plus, chacune une fois, avec dans chaque langue un nom de 40 caractères au plus.',
    'definition.own-questions':
      'Vos propres questions ne tiennent pas dans la feuille de réponses de ce questionnaire. Retirez une de vos questions.',
    'definition.language':
      'Votre question {n} n’a pas encore de texte dans cette langue : {language}. Ajoutez cette langue sous Vos propres questions, ou retirez la question.',
    'definition.changed':
      'Le questionnaire {id} {version} a déjà servi avec d’autres mots. Donnez un nouveau numéro de version au questionnaire changé.',
    'open.organisation':
      'Indiquez d’abord sous Organisation qui est responsable et à qui les collaborateurs peuvent s’adresser.',
    'open.dates':
      'La date de fermeture est déjà passée. Ramenez l’enquête à la préparation et choisissez une autre date.',
    'open.ticket-keys':
      'Certains groupes n’ont pas encore de clé pour les tampons. Terminez d’abord les clés.',
    'open.key-missing': 'Le gardien de la clé n’a pas encore créé la clé de l’urne.',
    'open.key-unproven':
      'Un gardien n’a pas encore relu la clé, ou l’ouverture n’a pas encore été essayée.',
    'wrapping.lost':
      'Un secret de cette installation a été retiré alors qu’il était encore nécessaire. Remettez-le (WRAP_KEY) et réessayez.',
    'open.manifest': 'Les règles de cette enquête ne sont pas encore fixées.',
    'open.council':
      'Enregistrez d’abord ce que dit le comité d’entreprise : accord, avis, ou qu’il n’y a pas de comité d’entreprise. Sans cela, cette enquête ne s’ouvre pas.',
    'council.own':
      'Le comité d’entreprise a déjà enregistré quelque chose lui-même. Lui seul peut le changer. Rien n’a été enregistré.',
    'agreement.enough': 'Cette unité a déjà trois actions. Rien n’a été ajouté.',
    'organisation.changed':
      'Ces données ont changé au même moment : quelqu’un a été plus rapide, ou votre clic est arrivé deux fois. Rien n’a été enregistré cette fois. Revenez en arrière et regardez ce qui est écrit maintenant.',
    'agreement.changed':
      'Quelqu’un d’autre vient de modifier cette action. Rien n’a été enregistré.',
    'agreement.unknown': 'Cette action n’existe pas dans cette unité.',
    'comment.unknown': 'Cette réponse ouverte n’existe pas dans ce rapport.',
    'amendment.refused':
      'Ce changement n’est pas permis : une enquête ne peut fermer que plus tard, le plus petit groupe ne peut que grandir. Rien n’a changé.',
    'mail.none': 'Cette installation n’envoie pas d’e-mails. Rien n’a été envoyé.',
    'mail.planned':
      'Les messages sont déjà prêts à partir ou partent déjà. Pour changer quelque chose, arrêtez d’abord l’envoi. Rien n’a été changé cette fois.',
    'mail.unwritten': 'Enregistrez d’abord la lettre. Rien n’a été envoyé.',
    'mail.unproved': 'Envoyez-vous d’abord un essai de cette lettre. Rien n’est prêt pour l’envoi.',
    'mail.busy': 'Des lettres partent en ce moment. Réessayez dans une minute.',
    'mail.unplanned': 'Aucun e-mail n’attendait d’être envoyé. Rien n’a changé.',
    'mail.not-noted': 'Le retour de l’e-mail pour cette adresse est déjà annulé. Rien n’a changé.',
    'mail.many':
      'Cela fait plus de {most} personnes à la fois. Rien n’a été envoyé. Répartissez-les, ou envoyez un rappel.',
    'mail.addressless':
      'Le matricule {number} n’a pas d’adresse e-mail. Rien n’a été envoyé. Téléchargez le lien, ou imprimez une carte.',
    'mail.proofs':
      '{most} essais de cette lettre ont déjà été envoyés aujourd’hui. Demain, ce sera de nouveau possible. Rien n’a été envoyé.',
    'mail.unsent':
      'L’essai n’a pas été envoyé. {reason} Vérifiez l’adresse, ou demandez au gestionnaire du système de regarder le serveur de messagerie.',
    'person.unknown': 'Cette personne n’est pas (ou plus) sur la liste.',
    'links.unknown': 'Le matricule {number} n’est pas invité. Rien n’a été téléchargé ni envoyé.',
    'amendment.known': 'Le matricule {number} est déjà invité. Personne n’a été ajouté.',
    'amendment.no-block':
      'La répartition n’a pas de groupe pour le matricule {number}. Personne n’a été ajouté.',
    'key.unopened':
      'Cette clé n’ouvre pas l’essai de l’urne. Choisissez le fichier de la clé ou les mots de cette enquête.',
    'key.proof':
      'Le lien d’un gardien de la clé ne suffit pas ici : il faut aussi la clé de l’urne. Ouvrez la page du gardien de la clé et choisissez le fichier de la clé ou recopiez les mots.',
    'key.proof-late':
      'Cette preuve de la clé a déjà servi, ou son temps est passé. Rien n’a été fait. Revenez en arrière et réessayez.',
    'box.key-holder': 'L’urne de cette enquête s’ouvre chez un gardien de la clé, pas ici.',
    'plan.too-large':
      'Une enquête peut compter au plus {max} personnes ; il y en a {people}. Divisez la liste du personnel et donnez à chaque partie sa propre enquête.',
    'plan.too-many-groups':
      'Ce découpage donne {groups} groupes et comparaisons. Un rapport avec autant de questions peut en contenir au plus {most}. Mettez dans la liste du personnel un niveau plus élevé sous « département », par exemple la région au lieu de l’équipe, ou posez moins de questions.',
    'report.large':
      'Ce fichier peut contenir au plus {most} départements ; ce rapport en a {departments}. Tout se trouve dans le tableau CSV et dans le fichier JSON.',
    'server-opened.large':
      'Le système ne peut ouvrir lui-même l’urne que pour {max} personnes au plus ; il y en a {people}. Ramenez l’enquête à la préparation et choisissez un gardien de la clé.',
    'release.published': 'D’autres résultats de cette enquête ont déjà été publiés.',
    'release.terms':
      'Entre-temps, le plus petit groupe a été agrandi. Ouvrez l’urne de nouveau ; rien n’a été publié.',
    'cancel.reason':
      'Écrivez pourquoi vous annulez l’enquête ; les collaborateurs lisent cette raison.',
    'key.fixed': 'La clé est fixée et ne peut plus changer.',
    'key.other':
      'Cette clé ne convient plus à l’enquête : les RH ont changé la façon d’ouvrir l’urne, ou il y a déjà une autre clé. Rechargez la page et recommencez.',
    'key.no-holder': 'Ce gardien de la clé n’existe pas.',
    'release.malformed':
      'Le résultat n’est pas complet ou n’est pas bien formé. Rien n’a été publié.',
    'release.changed':
      'Ce résultat a été changé dans la base de données après sa publication. C’est pourquoi nous ne le montrons pas. Demandez au gestionnaire du système de regarder.',
    'release.other-wave': 'Ce résultat n’appartient pas à cette enquête. Rien n’a été publié.',
    'release.receipts': 'Les reçus ne correspondent pas à l’urne. Ouvrez l’urne de nouveau.',
    'release.counts': 'Les nombres ne correspondent pas à l’urne. Ouvrez l’urne de nouveau.',
    'archive.unreadable':
      'Ce n’est pas une archive de Geleding. Choisissez le fichier ZIP créé sous Archive et transfert. Rien n’a été importé.',
    'archive.large':
      'Cette archive est trop grande pour être importée ici. Rien n’a été importé. Demandez au gestionnaire du système.',
    'archive.broken':
      'Le fichier {file} manque dans cette archive ou a été changé. Rien n’a été importé. Refaites l’archive sur l’installation d’où elle vient.',
    'archive.used':
      'Il y a déjà une enquête ici. Une archive ne peut être importée que dans une installation vide. Rien n’a été importé.',
    'series.none': 'Cette enquête n’est pas répétée. Rien n’a changé.',
    'member.unknown': 'Cette personne n’est plus dans la liste.',
    'member.last-owner':
      'C’est le seul propriétaire. Admettez d’abord quelqu’un d’autre comme propriétaire.',
    'visit.unknown': 'Cet appareil est déjà déconnecté.',
    'passkey.refused':
      'Cette clé d’accès n’est pas connue ici, ou la réponse est arrivée trop tard.',
    'passkey.enough': 'Vous avez déjà dix clés d’accès. Supprimez-en d’abord une.',
    'company.refused':
      'Votre compte professionnel n’a pas été accepté. Recommencez, ou demandez un lien aux RH.',
    'company.unknown':
      'Personne n’est admis ici avec ce compte professionnel. Demandez aux RH de vous admettre avec l’adresse e-mail de votre compte professionnel.',
    'company.unreachable':
      'Nous ne pouvons pas joindre la connexion de votre organisation. Réessayez plus tard, ou demandez un lien aux RH.',
    'sign-in.needed':
      'Vous n’êtes pas (ou plus) connecté. Connectez-vous avec votre lien ou votre clé d’accès. Votre lien a déjà servi ? Demandez-en un nouveau aux RH.',
    'sign-in.unknown':
      'Ce lien de connexion a déjà servi ou n’est plus valable. Demandez-en un nouveau.',
    'sign-in.other': 'Cette page ne fait pas partie de votre rôle.',
    'token.needed':
      'Envoyez un jeton dans l’en-tête « Authorization », sous la forme « Bearer … ». Les RH ou un propriétaire en créent un sous Programmes.',
    'token.unknown':
      'Nous ne connaissons pas ce jeton, ou il est expiré ou révoqué. Demandez un nouveau jeton aux RH.',
    'token.unit':
      'Ce jeton lit un seul département. La publication entière n’en fait pas partie ; demandez les chiffres.',
    'token.reads': 'Un programme ne peut que lire ici, avec GET. Rien n’a changé.',
    'token.gone': 'Ce jeton est déjà révoqué, ou expiré.',
    'logo.refused': 'Le logo doit être un fichier PNG ou SVG de 100 ko au plus, sans scripts.',
  },
};
