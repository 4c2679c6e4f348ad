import type { ProblemTexts } from '../nl/problems.ts';

export const problems: ProblemTexts = {
  required: 'Remplissez ce champ.',
  chooseOne: 'Faites un choix.',
  tooLong: 'Raccourcissez : {max} caractères au plus.',
  badDate: 'Ce n’est pas une date. Choisissez un jour dans le calendrier.',
  badEmail: 'Ce n’est pas une adresse e-mail. Écrivez-la comme nom@entreprise.fr.',
  datePast: 'Ce jour est déjà passé. Choisissez aujourd’hui ou plus tard.',
  dateReachesNobody:
    'Ce jour-là, l’e-mail n’atteindrait plus personne : l’enquête sera close, ou les adresses effacées. Choisissez un jour plus tôt.',
  closesBeforeOpens: 'L’enquête ferme avant d’ouvrir. Choisissez un jour plus tard.',
  opensTooLong: 'Gardez une enquête ouverte 90 jours au plus.',
  badNumber: 'Indiquez un nombre entier de {min} à {max}.',
  kFloor: 'Le plus petit groupe compte au moins 5 personnes. Moins n’est pas possible.',
  valuesUneven:
    'Écrivez autant de valeurs dans chaque langue, dans le même ordre. Ou laissez cette langue vide.',
  valuesTooMany: 'Nommez au plus six valeurs de 40 caractères au plus, chacune une fois.',
  noLanguage: 'Choisissez au moins une langue.',
  noHolder: 'Nommez au moins un gardien de la clé.',
  threeHolders: 'Pour deux sur trois, il faut trois noms.',
  sameHolder: 'Ce nom y est déjà. Deux clés chez une seule personne n’aident pas.',
  holderIsHr:
    'Il semble s’agir des RH. Les RH distribuent les liens. La personne qui a aussi la clé peut tout faire seule. Nommez plutôt quelqu’un d’autre, ou cochez ci-dessous que c’est voulu.',
  logoType: 'Ce n’est ni un SVG ni un PNG. Enregistrez d’abord le logo en SVG ou en PNG.',
  logoSize: 'Ce fichier dépasse 100 ko. Faites un logo plus petit.',
  logoActive:
    'Ce SVG contient un script ou un renvoi vers l’extérieur. Utilisez un SVG qui n’en contient pas, ou un PNG.',
  logoDamaged:
    'Ce PNG est endommagé ou incomplet. Enregistrez de nouveau le logo en PNG ou en SVG.',
  logoPixels:
    'Ce PNG compte plus de 2 millions de pixels. Enregistrez-le plus petit, par exemple 1 000 sur 500.',
  fileChanged:
    'Rien n’a été envoyé : le fichier a été modifié ou déplacé depuis que vous l’avez choisi. Choisissez-le de nouveau, puis appuyez encore sur le bouton.',
  fileAgain:
    'Choisissez de nouveau ce fichier : le navigateur ne le garde pas tant qu’autre chose reste à corriger.',
  noFile: 'Choisissez d’abord un fichier.',
  rosterUnreadable:
    'Ce fichier ne peut pas être lu comme une liste. Enregistrez-le en CSV, ou en .xlsx sans mot de passe.',
  rosterEmpty:
    'Ce fichier ne contient personne. La liste doit avoir des titres en haut, puis une ligne par personne.',
  rosterHidden:
    'Ce fichier n’a de données que sur une feuille masquée : « {sheet} ». Affichez cette feuille et enregistrez le fichier.',
  rosterSideways:
    'Dans cette liste, les personnes sont côte à côte et les titres les uns sous les autres. Copiez la liste dans Excel ou LibreOffice, choisissez « Collage spécial » et « Transposer », puis enregistrez le résultat.',
  rosterOther: '{other}',
  rosterTooLarge:
    'Ce fichier est trop grand : 10 Mo et 100 000 personnes au plus, et moins avec des centaines de colonnes. N’enregistrez que les colonnes nécessaires.',
  dateFuture: 'Ce jour n’est pas encore venu. Choisissez aujourd’hui ou plus tôt.',
  dateFar: 'Choisissez un jour dans l’année qui vient. Un jeton ne dure pas plus longtemps.',
  noScope: 'Choisissez quel département cette personne peut voir.',
  changedMeanwhile:
    'Quelqu’un d’autre a modifié ce champ pendant que cette page était ouverte. Il contient maintenant : « {now} ». Votre saisie est toujours ici ; enregistrez de nouveau si elle doit valoir.',
  logoMeanwhile:
    'Quelqu’un d’autre a choisi un autre logo pendant que cette page était ouverte ; il figure ci-dessous. Choisissez de nouveau votre fichier s’il doit valoir.',
  decisionMeanwhile:
    'Entre-temps, autre chose a été consigné ; cela figure au-dessus de ce formulaire. Votre saisie est toujours ici ; enregistrez-la de nouveau si elle doit valoir.',
  stageOrder: 'Ce jour est avant celui du groupe précédent. Choisissez le même jour ou plus tard.',
  notConfirmed: 'Cochez d’abord la case.',
  noReason: 'Écrivez pourquoi. Les collaborateurs lisent cette raison.',
  notLater: 'Choisissez un jour après le dernier jour actuel.',
  kNotHigher: 'Choisissez un nombre entier au-dessus de {k}, et au plus {max}.',
  amendKnown:
    'Le matricule {number} est déjà invité. Retirez cette personne de la liste. Vous avez appuyé deux fois ? Alors c’est déjà fait, et les liens se trouvent sous Inviter.',
  numberUnknown: 'Le matricule {number} n’est pas invité. Rien n’a été téléchargé ni envoyé.',
  numberAddressless:
    'Le matricule {number} n’a pas d’adresse e-mail. Rien n’a été envoyé. Téléchargez le lien, ou imprimez une carte.',
  tooManyNumbers:
    'Cela fait plus de {most} personnes à la fois. Rien n’a été envoyé. Répartissez-les, ou envoyez un rappel.',
  noNumbers: 'Indiquez au moins un matricule.',
  moreThanOne: 'Ce champ est arrivé plus d’une fois. Remplissez-le une seule fois.',
  noText: 'Un fichier est arrivé ici. Indiquez du texte.',
  amendNoBlock:
    'La répartition n’a pas de groupe pour le matricule {number}. Vérifiez le niveau, le département et les autres caractéristiques, ou retirez cette personne de la liste.',
  personUnknown:
    'Personne sur cette liste n’a ce matricule ou cette adresse e-mail, ou plusieurs personnes l’ont. Regardez dans votre liste du personnel et indiquez le matricule.',
  answersCount: 'Écrivez de {least} à {most} réponses, une par ligne.',
  answersEnds: 'Écrivez deux lignes : les mots pour 0 et les mots pour 10.',
  answersUneven: 'Écrivez autant de réponses dans cette langue que dans l’autre : {n}.',
  answersDouble: 'Chaque réponse ne peut figurer ici qu’une fois.',
  asksIdentity:
    'Cette question semble montrer qui est quelqu’un. Changez la question, ou écrivez en une phrase pourquoi vous la posez.',
  questionsMany:
    'Vous pouvez ajouter au plus {most} questions à une enquête. Retirez-en d’abord une.',
  questionTwice: 'Cette question y est déjà. Changez celle-là, ou demandez autre chose.',
  bounceNone:
    'Rien n’y dit qu’un e-mail est revenu. Collez l’adresse elle-même, ou enregistrez le message en .eml et choisissez-le.',
  bounceUnlisted:
    'Ces adresses ne sont pas sur la liste de cette enquête, par exemple {address}. Vérifiez l’adresse dans la liste du personnel.',
  codeWrong: 'Ce code est faux ou ne sert plus. Vérifiez-le, ou demandez-en un nouveau.',
  questionsLong:
    'Cette question ne tient plus dans la feuille de réponses. Retirez une question ouverte, ou laissez une partie de côté.',
};
