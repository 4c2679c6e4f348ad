import type { ArchiveTexts } from '../nl/archive.ts';

export const archive: ArchiveTexts = {
  back: 'Retour à Organisation',
  title: 'Archive et transfert',
  link: 'Archive et transfert',
  lead: 'Tout ce qui appartient à l’organisation, en un seul fichier. Pour le conserver, ou pour l’importer dans une autre installation.',
  out: 'Créer une archive',
  holds:
    'Elle contient : qui vous êtes, les questionnaires posés, les réglages, les règles fixées, les répartitions, les résultats et les reçus des enquêtes terminées, ce qui a été convenu ensuite et l’adresse à laquelle c’est rappelé, le sens des mots de la liste du personnel, et le journal.',
  holdsNot:
    'Elle ne contient pas : listes du personnel, liens, formulaires remplis (pas même ceux qui n’ont pas été ouverts), clés, secrets, adresses e-mail du personnel, qui peut se connecter, jetons des programmes, lettres, chiffres de participation ni répétitions prévues.',
  underWay:
    'Ces enquêtes sont encore en cours et ne sont pas reprises. Leurs liens et leurs clés ne marchent qu’ici. Terminez-les d’abord ici.',
  care: 'Les réponses ouvertes retirées plus tard se trouvent encore dans le résultat lui-même. Conservez donc l’archive comme un document confidentiel. Le journal note qu’elle a été créée.',
  take: 'Créer et télécharger l’archive',
  in: 'Importer une archive',
  inHelp:
    'Choisissez une archive créée sur une autre installation. Tout est d’abord vérifié. S’il y a une seule erreur, rien n’est importé. C’est possible une fois, tant qu’il n’y a pas d’enquête ici.',
  file: 'Archive (.zip)',
  sure: 'Ce que cette organisation a rempli ici sur elle-même peut être remplacé.',
  read: 'Importer l’archive',
  notEmpty:
    'Il y a déjà une enquête ici. Une archive ne peut être importée que dans une installation vide.',
  readme: `# Archive de Geleding

Tout ce qu’une organisation possède de ses enquêtes terminées. Du texte simple, lisible sans ce programme.

- archive.json : ce qu’elle contient, avec le SHA-256 de chaque fichier ; les enquêtes encore en cours sont sous leftOut
- schema.json : le JSON Schema de archive.json, organisation.json et waves/<enquête>/wave.json
- organisation.json : qui est l’organisation, et ce que veulent dire les mots de sa liste du personnel
- log.json : le journal, de la ligne la plus ancienne à la plus récente ; chaque ligne porte le hash de la précédente
- definitions/<hash>.json : ce qui a été demandé, mot pour mot
- waves/<enquête>/wave.json : réglages, règles signées, groupes, reçus, et ce qui a été convenu après le résultat, avec l’adresse à laquelle c’est rappelé
- waves/<enquête>/plan.json : la répartition en groupes, des nombres seulement
- waves/<enquête>/release.json : le résultat publié, octet pour octet ; « npm run audit -- release.json » le contrôle

Ne sont pas dans l’archive : listes du personnel, liens, formulaires remplis, clés, secrets, adresses e-mail du personnel, qui pouvait se connecter, jetons des programmes, lettres, chiffres de participation et répétitions prévues.
Les réponses ouvertes retirées sont encore dans release.json ; wave.json les nomme sous withdrawn. Traitez l’archive comme un document confidentiel.

Pour l’importer : dans une installation sans enquête, comme propriétaire, sous Archive et transfert. Le journal reste dans ce fichier ; le nouveau journal en cite le dernier hash. Conservez donc ce fichier.
`,
};
