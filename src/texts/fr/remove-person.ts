import type { RemovePersonTexts } from '../nl/remove-person.ts';

export const removePerson: RemovePersonTexts = {
  title: 'Retirer quelqu’un de la liste',
  link: 'Retirer quelqu’un de la liste',
  lead: 'Retirez ici de la liste une personne qui ne doit pas participer, tant que l’enquête n’est pas ouverte. Le journal dit que cela a eu lieu, pas de qui il s’agissait.',
  late: 'Cette enquête a déjà été ouverte. Les caractéristiques des personnes ont déjà disparu, et les groupes sont fixés. La personne qui ne veut pas participer ne remplit rien. Les noms et les liens disparaissent automatiquement, au jour convenu pour cette enquête.',
  planned:
    'Les groupes sont déjà formés, et cette personne y compte. Si vous retirez quelqu’un, l’enquête revient à la préparation, puis vous formez de nouveau les groupes. Les liens déjà envoyés ne marchent alors plus.',
  person: 'Matricule ou adresse e-mail',
  personHint: 'Comme dans votre liste du personnel.',
  find: 'Chercher',
  found:
    'Trouvé : {name}, matricule {number}. Si vous retirez cette personne, tout ce que cette enquête sait d’elle est effacé.',
  remove: 'Retirer cette personne',
};
