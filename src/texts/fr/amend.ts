import type { AmendTexts } from '../nl/amend.ts';

export const amend: AmendTexts = {
  link: 'Adapter l’enquête',
  linkHelp:
    'Laisser ouvert plus longtemps, agrandir le plus petit groupe ou ajouter des personnes. Rien d’autre ne peut changer.',
  title: 'Adapter l’enquête',
  lead: 'Les règles de cette enquête sont fixées. Trois choses restent possibles : fermer plus tard, agrandir le plus petit groupe et ajouter des personnes. Chaque changement est public, signé et définitif.',
  manifest: 'Voir les règles et tous les changements',
  sure: 'Je sais que c’est public et définitif.',
  closes: {
    title: 'Fermer plus tard',
    now: 'L’enquête ferme actuellement le {day}.',
    label: 'Nouveau dernier jour',
    hint: 'Plus tard qu’actuellement, et au plus 90 jours après l’ouverture.',
    submit: 'Prolonger',
  },
  k: {
    title: 'Agrandir le plus petit groupe',
    now: 'Un groupe figure actuellement dans le rapport à partir de {k} questionnaires remplis.',
    label: 'Nouveau plus petit groupe',
    hint: 'Plus qu’actuellement, et au plus 50. Plus ce nombre est élevé, moins le rapport peut montrer de groupes.',
    submit: 'Agrandir',
  },
  people: {
    title: 'Ajouter des personnes',
    help: 'Faites une liste avec seulement les nouvelles personnes, de préférence avec les mêmes colonnes que votre première liste. Chacun entre dans un groupe qui existe déjà. De cette liste, nous ne gardons ni département, ni niveau, ni site.',
    label: 'Liste des nouvelles personnes',
    hint: 'CSV, Excel (.xlsx) ou LibreOffice (.ods).',
    kept: 'Nous avons encore votre fichier {name}. Ne choisissez un fichier que si vous en voulez un autre.',
    submit: 'Ajouter',
    after:
      'Ensuite, vous pouvez tout de suite télécharger leurs liens. Plus tard aussi, par matricule.',
    invite: 'Aller aux liens',
    confirm: 'Ajouter ces personnes ({n})',
    added: '{n} personnes ont été ajoutées.',
    addedOne: '1 personne a été ajoutée.',
    addedHelp:
      'Les mêmes règles valent pour elles que pour tous. Téléchargez leurs liens et transmettez-les.',
    download: 'Télécharger seulement leurs liens (CSV)',
  },
};
