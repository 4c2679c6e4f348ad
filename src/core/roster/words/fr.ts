import type { StaffListWords } from './staff-list-words.ts';

export const fr: StaffListWords = {
  headings: {
    number: {
      sure: `matricule, numéro de matricule, n° matricule, n° de matricule, no de matricule,
        numéro matricule, numéro d'employé, n° employé, numéro du salarié, identifiant salarié,
        identifiant employé, code salarié`,
      likely: 'numéro, identifiant, identificateur',
    },
    name: {
      sure: `nom, prénom, nom complet, nom et prénom, nom de famille, nom du salarié, nom employé,
        nom prénom, nom d'usage, prénom usuel`,
    },
    email: {
      sure: `courriel, adresse e-mail, adresse mail, adresse courriel, courriel professionnel,
        e-mail professionnel, adresse e-mail professionnelle, adresse mail professionnelle,
        mail professionnel, e-mail pro, mail pro, mél`,
    },
    language: { sure: 'langue, langue préférée, langue de correspondance' },
    layer: { sure: `niveau hiérarchique, niveau de management, niveau d'encadrement` },
    department: {
      sure: `service, département, nom du service, unité organisationnelle, unité d'organisation`,
      likely: 'centre de coûts, pôle, direction, entité, équipe',
    },
    site: { sure: 'lieu de travail, site de travail, établissement', likely: 'lieu, ville' },
    contact: { sure: 'contact clients, contact avec les clients, contact client' },
    status: { sure: 'statut, statut salarié, actif' },
    ends: {
      sure: 'date de sortie, date sortie, date de départ, date de fin de contrat',
      likely: 'date de fin',
    },
  },
  givenNames: 'prénom, prénom usuel',
  namePrefixes: 'particule',
  nameOrNumber: 'salarié, employé, collaborateur, agent',
  left: 'inactif, sorti, sortie, parti, partie, retraité, démissionnaire, licencié',
  present: 'actif, active, présent, en poste, en congé, congé, in service',
  asks: 'actif',
  yes: 'oui, o, vrai',
  no: 'non, faux',
  totals: 'somme, sous-total, total général, nombre',
  empty: 'inconnu, aucun, (vide)',
};
