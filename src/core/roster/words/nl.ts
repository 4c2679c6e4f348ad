import type { StaffListWords } from './staff-list-words.ts';

export const nl: StaffListWords = {
  headings: {
    number: {
      sure: `personeelsnummer, personeelsnr, pers.nr, persnummer, personeels-id, medewerkernummer,
        medewerkersnummer, medewerker-id, medewerkernr, medewerker nr, werknemersnummer,
        werknemernummer, werknemer-id, werknemer nr, stamnummer, stamnr, persoonsnr, persoonsnummer, medewerkercode, mdw., mdw.nr,
        mdwnr, pers. nr`,
      likely: `nummer, code medewerker, gebruikersnaam, badgenummer, externe code,
        registratienummer, contractnummer, res.id`,
    },
    name: {
      sure: `naam, volledige naam, naam medewerker, medewerkernaam, medewerker naam, weergavenaam,
        naam werknemer, voornaam, roepnaam, tussenvoegsel, tussenvoegsels, voorvoegsel,
        voorvoegsels, voorv., achternaam, naam voornaam, naam en voornaam, achternaam voornaam,
        samengestelde naam, achternaam + voorletters`,
      likely: 'geboortenaam, partnernaam, geslachtsnaam, initialen, voorletters',
    },
    email: {
      sure: `e-mail, e-mailadres, e-mail werk, werk e-mail, e-mail zakelijk, zakelijk e-mail,
        zakelijk e-mailadres, zakelijke e-mail, e-mailadres werk, e-mailadres zakelijk, werkmail,
        e-mailadres intern, interne e-mail, mail zakelijk, e-mail (werk),
        mailadres, mail`,
      likely: 'e-mail privé, privé e-mail, e-mail prive',
    },
    language: { sure: 'taal, voorkeurstaal, taalcode, correspondentietaal', likely: 'moedertaal' },
    layer: {
      sure: `functielaag, managementlaag, leidinglaag, managementniveau, leidinggevend niveau,
        hiërarchisch niveau`,
      likely: 'niveau, laag, functieniveau, rol, leidinggevende ja/nee, functiegroep',
    },
    department: {
      sure: `afdeling, afdelingsnaam, naam afdeling, organisatorische eenheid, organisatie-eenheid,
        organisatie eenheid, org. eenheid, org eenheid, organisatie-eenh., org.eenh., oe, afd., bedrijfsonderdeel, organisatieonderdeel`,
      likely: `dienst, divisie, directie, teamnaam, cluster, sector, kostenplaats,
        kostenplaatsnaam, organisatie, afdelingscode`,
    },
    site: {
      sure: 'vestiging, standplaats, werklocatie, locatie, werkplek locatie',
      likely: 'filiaal, plaats, kantoor, werkplaats, stad, gebouw, personeelsdeelgebied',
    },
    contact: { sure: 'klantcontact, contact met klanten', likely: 'contact' },
    status: {
      sure: `status, dienstverbandstatus, status dienstverband, status medewerker, arbeidsstatus,
        in dienst, actief`,
    },
    ends: {
      sure: `datum uit dienst, uit dienst, uitdiensttreding, datum uitdiensttreding,
        einddatum dienstverband, uitdienstdatum`,
      likely: 'einddatum, einddatum contract',
    },
  },
  givenNames: 'voornaam, roepnaam',
  namePrefixes: 'tussenvoegsel, tussenvoegsels, voorvoegsel, voorvoegsels, voorv.',
  nameOrNumber: 'medewerker, medewerkers, werknemer, persoon, personeel, collega',
  left: `inactief, niet actief, uit dienst, uitdienst, uit dienst getreden, vertrokken, beëindigd,
    afgelopen, ex, ex-medewerker, oud-medewerker, gepensioneerd, met pensioen, overleden`,
  present: `actief, in dienst, aktief, ziek, met verlof, verlof, zwangerschapsverlof,
    ouderschapsverlof, vast, tijdelijk`,
  asks: 'actief, in dienst',
  yes: 'ja, j, waar',
  no: 'nee, neen, onwaar',
  totals: `totaal, subtotaal, eindtotaal, totalen, aantal, aantal medewerkers, totaal aantal,
    eindresultaat`,
  empty: 'nvt, n.v.t., niet van toepassing, onbekend, leeg, (leeg), geen, nnb, n.n.b.',
};
