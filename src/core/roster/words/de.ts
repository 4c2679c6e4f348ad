import type { StaffListWords } from './staff-list-words.ts';

export const de: StaffListWords = {
  headings: {
    number: {
      sure: `personalnummer, personal-nr, pers.-nr, pernr, pnr, mitarbeiternummer, mitarbeiter-nr,
        mitarbeiter-id`,
    },
    name: {
      sure: `vollständiger name, mitarbeitername, vorname, nachname, familienname, name vorname,
        nachname vorname, nachn. vorname, name des mitarbeiters, nachn., vorn.`,
      likely: 'rufname',
    },
    email: {
      sure: `e-mail-adresse, e-mail geschäftlich, geschäftliche e-mail, dienstliche e-mail,
        e-mail dienstlich`,
      likely: 'e-mail privat',
    },
    language: {
      sure: 'sprache, korrespondenzsprache, bevorzugte sprache',
      likely: 'muttersprache',
    },
    layer: {
      sure: 'führungsebene, managementebene, leitungsebene, hierarchieebene',
      likely: 'ebene, stufe, hierarchiestufe, führungsstufe',
    },
    department: {
      sure: 'abteilung, abteilungsname, organisationseinheit, org.-einheit',
      likely: 'kostenstelle, bereich',
    },
    site: { sure: 'standort, arbeitsort, dienstort', likely: 'niederlassung, filiale' },
    contact: { sure: 'kundenkontakt' },
    status: { sure: 'status, aktiv, beschäftigungsstatus, beschäft.status, mitarbeiterstatus' },
    ends: { sure: 'austrittsdatum, austritt, austritt am', likely: 'enddatum' },
  },
  givenNames: 'vorname, vorn., rufname',
  namePrefixes: 'namenszusatz',
  nameOrNumber: 'mitarbeiter, mitarbeitende',
  left: 'inaktiv, nicht aktiv, ausgeschieden, ausgetreten, gekündigt, rentner, verstorben',
  present: 'aktiv, beschäftigt, beurlaubt, elternzeit',
  asks: 'aktiv',
  yes: 'ja, wahr',
  no: 'nein, falsch',
  totals: 'summe, gesamt, gesamtsumme, zwischensumme, gesamtergebnis, anzahl',
  empty: 'keine, unbekannt, (leer), k.a.',
};
