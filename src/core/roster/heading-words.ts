/**
 * Headings as staff systems write them, in Dutch, English, German and French: `sure` ones mean the
 * field and nothing else; `likely` ones mean it when no other column surely does.
 */
export const headingWords: Record<string, { sure: string; likely?: string }> = {
  number: {
    sure: `personeelsnummer, personeelsnr, pers.nr, persnummer, personeels-id, medewerkernummer,
      medewerkersnummer, medewerker-id, medewerkernr, medewerker nr, werknemersnummer, werknemernummer,
      werknemer-id, werknemer nr, stamnummer, employee number, employee no, employee nr, employee id,
      employee code, emp id, emp no, empl id, staff number, staff id, staff no, personnel number,
      personnel no, personnel id, payroll number, payroll id, worker id, person number, person id,
      associate id, colleague number, user id, userid, user/employee id, personalnummer, personal-nr,
      pers.-nr, pernr, mitarbeiternummer, mitarbeiter-nr, mitarbeiter-id, matricule, numéro de matricule, n° matricule, n° de matricule, no de matricule,
      numéro matricule, numéro d'employé, n° employé, numéro du salarié, identifiant salarié,
      identifiant employé, code salarié`,
    likely: `nummer, number, id, code medewerker, username, gebruikersnaam, login, badge, badgenummer,
      externe code, external id, registratienummer, contractnummer, numéro, identifiant`,
  },
  name: {
    sure: `naam, volledige naam, naam medewerker, medewerkernaam, medewerker naam, weergavenaam, naam werknemer,
      voornaam, roepnaam, tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, achternaam, name,
      full name, employee name, worker name, display name, legal name, preferred name, first name,
      firstname, given name, middle name, last name, lastname, surname, family name, vollständiger name,
      mitarbeitername, vorname, nachname, familienname, nom, prénom, nom complet, nom et prénom,
      nom de famille, nom du salarié, nom employé`,
    likely: 'geboortenaam, partnernaam, geslachtsnaam, initialen, voorletters, nickname, rufname',
  },
  email: {
    sure: `e-mail, e-mailadres, e-mail werk, werk e-mail, e-mail zakelijk, zakelijk e-mail,
      zakelijk e-mailadres, zakelijke e-mail, e-mailadres werk, werkmail, e-mail (werk), mailadres,
      e-mail address, work e-mail, work e-mail address, primary work e-mail, business e-mail,
      business e-mail address, business e-mail information e-mail address, company e-mail, e-mail - work,
      e-mail work, e-mail - primary work, corporate e-mail, office e-mail, e-mail-adresse, e-mail geschäftlich,
      geschäftliche e-mail, dienstliche e-mail, e-mail dienstlich, courriel, adresse e-mail,
      adresse courriel, courriel professionnel, e-mail professionnel, adresse e-mail professionnelle, mél`,
    likely: `mail, e-mail privé, privé e-mail, e-mail prive, personal e-mail, private e-mail, e-mail privat,
      home e-mail, primary home e-mail, user principal name, upn, e-mail 1`,
  },
  language: {
    sure: `taal, voorkeurstaal, taalcode, correspondentietaal, language, preferred language, language code,
      locale, correspondence language, sprache, korrespondenzsprache, bevorzugte sprache, langue,
      langue préférée, langue de correspondance`,
    likely: 'moedertaal, native language, muttersprache',
  },
  layer: {
    sure: `functielaag, managementlaag, leidinglaag, managementniveau, leidinggevend niveau,
      hiërarchisch niveau, management level, leadership level, hierarchy level, führungsebene,
      managementebene, leitungsebene, hierarchieebene, niveau hiérarchique, niveau de management,
      niveau d'encadrement`,
    likely: `niveau, level, laag, job level, functieniveau, rol, role, leidinggevende ja/nee, grade,
      functiegroep, job family, ebene, stufe`,
  },
  department: {
    sure: `afdeling, afdelingsnaam, naam afdeling, organisatorische eenheid, organisatie-eenheid,
      organisatie eenheid, org. eenheid, org eenheid, bedrijfsonderdeel, organisatieonderdeel, department,
      department name, organizational unit, organisational unit, organization unit, org unit,
      orgunit, supervisory organization, supervisory organisation, abteilung, abteilungsname,
      organisationseinheit, org.-einheit, service, département, nom du service, unité organisationnelle,
      unité d'organisation`,
    likely: `dienst, unit, business unit, division, divisie, directie, team, teamnaam, team name, cluster,
      sector, kostenplaats, kostenplaatsnaam, cost center, cost centre, kostenstelle, centre de coûts,
      organization, organisation, organisatie, bereich, pôle, direction, entité, afdelingscode,
      department code, department id`,
  },
  site: {
    sure: `vestiging, standplaats, werklocatie, locatie, werkplek locatie, location, work location,
      office location, site, workplace, standort, arbeitsort, dienstort, lieu de travail,
      site de travail, établissement`,
    likely: `filiaal, office, branch, plaats, kantoor, werkplaats, city, stad, gebouw, building,
      personnel area, personnel subarea, personeelsdeelgebied, niederlassung, filiale, lieu, ville`,
  },
  contact: {
    sure: `klantcontact, contact met klanten, contact with customers, client contact, customer contact,
      kundenkontakt, contact clients, contact avec les clients, contact client`,
    likely: 'contact',
  },
  status: {
    sure: `status, dienstverbandstatus, status dienstverband, status medewerker, employment status,
      employee status, worker status, emplstatus, arbeidsstatus, in dienst, actief, active, is active,
      aktiv, active status, beschäftigungsstatus, mitarbeiterstatus, statut, statut salarié, actif`,
  },
  ends: {
    sure: `datum uit dienst, uit dienst, uitdiensttreding, datum uitdiensttreding, einddatum dienstverband,
      uitdienstdatum, termination date, leaving date, date of leaving, last day of work,
      employment end date, last working day, austrittsdatum, austritt, date de sortie, date de départ,
      date de fin de contrat`,
    likely: 'einddatum, end date, contract end date, einddatum contract, enddatum, date de fin',
  },
};

/** One person's whole name, or number: which of the two, only the cells below it can tell. */
export const nameOrNumber =
  'medewerker, medewerkers, werknemer, employee, employees, worker, staff, person, persoon, personeel, collega, mitarbeiter, mitarbeitende, salarié, employé, collaborateur, agent';

/** Status words of people who are no longer there. */
export const leftWords = `inactief, niet actief, uit dienst, uitdienst, uit dienst getreden, vertrokken, beëindigd, afgelopen,
  ex, ex-medewerker, oud-medewerker, gepensioneerd, met pensioen, overleden, inactive, not active, terminated, terminated employee, left, leaver,
  former, former employee, ex-employee, withdrawn, resigned, retired, retiree, dismissed, deceased, discarded, inaktiv, nicht aktiv, ausgeschieden,
  ausgetreten, gekündigt, rentner, verstorben, inactif, sorti, sortie, parti, partie, retraité, démissionnaire, licencié`;

/** Status words of people who are there, present or not. */
export const presentWords = `actief, in dienst, aktief, ziek, met verlof, verlof, zwangerschapsverlof, ouderschapsverlof, vast, tijdelijk, active, a, employed,
  current, on leave, leave, leave of absence, paid leave, unpaid leave, parental leave, maternity leave, suspended, regular, permanent, temporary, aktiv, beschäftigt,
  beurlaubt, elternzeit, actif, active, présent, en poste, en congé, congé, in service`;

/** Under a heading that asks (`Actief`, `In dienst`), these say no. */
export const noWords = 'nee, neen, no, n, false, onwaar, 0, nein, falsch, non, faux';
export const yesWords = 'ja, j, yes, y, true, waar, 1, wahr, oui, o, vrai, x';

/** What begins a line of totals. */
export const totalWords = `totaal, subtotaal, eindtotaal, totalen, total, totals, subtotal, grand total, sum, count, aantal,
  aantal medewerkers, totaal aantal, total general, summe, gesamt, gesamtsumme, zwischensumme, gesamtergebnis, anzahl, eindresultaat, somme, sous-total, total général, nombre`;

/** What stands in a cell instead of nothing. */
export const emptyWords = `-, --, ---, –, —, ., ?, n/a, na, n.a., nvt, n.v.t., niet van toepassing, not applicable, none, null, nil, nan, onbekend,
  unknown, leeg, (leeg), blank, (blank), (none), geen, keine, unbekannt, (leer), k.a., inconnu, aucun, (vide), #, tbd, nnb, n.n.b.`;
