import type { CouncilPapersTexts } from '../nl/council-papers.ts';

export const councilPapers: CouncilPapersTexts = {
  papers: {
    title: 'À emporter',
    lead: 'Les mêmes documents en fichiers : le dossier de cette enquête, et une AIPD remplie.',
    pack: 'Dossier',
    dpia: 'AIPD',
    pdf: '{name} (PDF)',
    md: '{name} (Markdown)',
  },
  pack: {
    title: 'Dossier pour le comité d’entreprise',
    lead: 'Tout ce qui est fixé pour cette enquête le {day}. Conservez ce document : les codes et l’état du journal valent pour ce jour-là.',
    check: 'Comment contrôler vous-même',
    checks: [
      'Comparez les mots de contrôle avec ceux de la lettre, de la carte et de l’écran d’un collaborateur. S’ils sont différents, quelqu’un a reçu d’autres règles.',
      'Comparez les mots de contrôle de la clé avec la feuille du gardien de la clé et le premier écran d’un collaborateur. S’ils sont différents, quelqu’un d’autre a une clé.',
      'Faites exécuter « npm run verify -- {origin} ». Cela construit le programme à partir du code source et compare chaque fichier, les règles, les blocs, le résultat et le journal.',
      'Après le résultat, faites exécuter « npm run audit -- release.json ». Cela cherche, sans notre code, si l’on peut déduire un groupe trop petit.',
      'Comparez l’état du journal ci-dessous avec celui de documents et de fichiers ultérieurs. S’il ne correspond pas, quelque chose a été retiré ou changé.',
    ],
    questions: 'Le questionnaire',
    leadersOnly: 'seulement pour les responsables',
    own: 'questions de l’organisation elle-même',
    because: 'Les RH ont écrit pourquoi : {why}',
    groups: 'Groupes et plus petit groupe',
    smallest: 'Plus petit groupe que montre le rapport',
    letters: 'Qui écrit, et ce que dit la lettre',
    sender: 'Expéditeur des e-mails',
    noSender:
      'Les RH n’ont pas encore préparé d’e-mails. Voici la lettre que le programme propose.',
    letter: 'Lettre ({language})',
    subject: 'Objet : {subject}',
    link: '(le lien personnel)',
    who: 'Qui',
    what: 'Quoi',
    when: 'Quand',
    possible: 'Ce qui reste possible',
    log: 'Le journal de cette enquête',
    logHead: 'L’état signé du journal',
    opinion: 'L’avis du comité',
    foot: 'dossier',
  },
  dpia: {
    title: 'Analyse d’impact relative à la protection des données (AIPD)',
    lead: 'Remplie avec les faits de cette enquête le {day}, dans l’ordre du modèle de l’État néerlandais (Model DPIA Rijksdienst, 17 points). Là où il est écrit « vous », ce sont les mots que lisent les collaborateurs. Le responsable du traitement juge si cela suffit et complète.',
    parts: {
      a: 'A. Description des traitements',
      b: 'B. Appréciation de la licéité',
      c: 'C. Risques pour les personnes concernées',
      d: 'D. Mesures prévues',
      e: 'E. Avis',
    },
    heads: {
      proposal: '1. Projet',
      data: '2. Données à caractère personnel',
      processing: '3. Traitements',
      purpose: '4. Finalités du traitement',
      parties: '5. Parties concernées',
      interests: '6. Intérêts au traitement',
      places: '7. Lieux de traitement',
      technique: '8. Technique et méthode du traitement',
      law: '9. Cadre juridique et réglementaire',
      retention: '10. Durées de conservation',
      basis: '11. Base juridique',
      special: '12. Catégories particulières de données',
      binding: '13. Limitation des finalités',
      necessity: '14. Nécessité et proportionnalité',
      rights: '15. Droits des personnes concernées',
      risks: '16. Risques',
      measures: '17. Mesures',
      council: 'Avis du comité d’entreprise (RGPD, article 35, paragraphe 9)',
      officer: 'Avis du délégué à la protection des données (RGPD, article 35, paragraphe 2)',
      controller: 'Décision du responsable du traitement',
    },
    proposal:
      '{organisation} mène l’enquête « {title} » avec le questionnaire « {definition} », ouverte du {opens} au {closes} inclus. {people} personnes sont invitées, réparties en {blocks} blocs. La participation est volontaire.',
    interests:
      'L’employeur veut savoir où le service peut être meilleur et où les responsables et les collaborateurs le voient autrement. Les collaborateurs veulent pouvoir répondre franchement sans que quelqu’un connaisse leur réponse. Le comité d’entreprise veut pouvoir vérifier qu’il en est ainsi.',
    technique:
      'Les réponses sont chiffrées sur l’appareil du collaborateur (HPKE, RFC 9180). Une preuve signée à l’aveugle (RFC 9474) sépare qui peut participer de ce que quelqu’un répond. Les chiffres ne sortent que protégés : chaque chiffre reçoit un petit écart aléatoire, assez grand pour cacher la réponse d’une personne. Il n’y a ni profilage ni décision automatisée.',
    opened: {
      anonymousKey:
        'L’urne s’ouvre avec la clé (détenue par {holders}). Le serveur n’a pas cette clé, et les RH ne doivent pas l’avoir.',
      anonymousShares:
        'L’urne s’ouvre avec deux des trois parts de la clé (détenues par {holders}). Le serveur n’en a aucune, et les RH ne doivent pas en avoir.',
      confidentialHr:
        'L’urne s’ouvre avec la clé (détenue par {holders}). Le serveur n’a pas cette clé. La personne qui la garde fait partie des RH ou gère le système. C’est pourquoi cette enquête est dite confidentielle et non anonyme.',
      confidentialShares:
        'L’urne s’ouvre avec deux des trois parts de la clé (détenues par {holders}). Le serveur n’en a aucune. Les personnes qui les gardent font partie des RH ou gèrent le système. C’est pourquoi cette enquête est dite confidentielle et non anonyme.',
      confidentialServer:
        'Le serveur ouvre lui-même l’urne. C’est pourquoi cette enquête est dite confidentielle et non anonyme.',
    },
    law: 'RGPD et loi néerlandaise d’exécution du RGPD (Uitvoeringswet AVG). Loi néerlandaise sur les comités d’entreprise (Wet op de ondernemingsraden), article 27, paragraphe 1, points d, k et l : les avis diffèrent sur la question de savoir si une telle enquête demande un accord. Ce que le comité a dit se trouve sous E.',
    special:
      'Les questions fixes ne demandent pas de données de catégories particulières. Celui qui parle de santé ou de convictions en y répondant librement le fait de lui-même. La personne qui ouvre l’urne peut laisser de telles réponses de côté.',
    ownQuestions:
      'L’organisation a ajouté ses propres questions. Le responsable du traitement juge si l’une d’elles porte sur des catégories particulières de données.',
    binding:
      'Les règles sont signées et ne changent pas. De l’urne ne sort que le résultat ; aucun chemin ne mène d’un chiffre à une personne. La liste du personnel ne sert qu’à répartir et à inviter, et les caractéristiques qu’elle contient disparaissent dès que l’enquête s’ouvre.',
    necessity:
      'Un nom près d’une réponse n’est pas nécessaire et n’existe pas. Où quelqu’un travaille n’est pas gardé plus finement que le bloc. Un groupe paraît à partir de {k} réponses. Pendant l’enquête, personne ne voit de résultats, et la participation ne se voit qu’en gros et par bloc d’au moins dix personnes.',
    measures: 'En outre, et vérifiable par tous :',
    toFill: 'À remplir : ………………………………………………',
    noOpinion: 'Le comité n’a pas enregistré ses propres mots.',
    foot: 'AIPD',
  },
};
