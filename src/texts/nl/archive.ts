export const archive = {
  back: 'Terug naar Organisatie',
  title: 'Archief en overdracht',
  link: 'Archief en overdracht',
  lead: 'Alles wat van de organisatie is, in één bestand. Om te bewaren, of om op een andere installatie in te lezen.',
  out: 'Een archief maken',
  holds:
    'Erin zit: wie jullie zijn, de vragenlijsten die gesteld zijn, instellingen, vastgelegde spelregels, indelingen, uitslagen en ontvangstbewijzen van metingen die klaar zijn, wat er na de uitslag is afgesproken en op welk adres daaraan wordt herinnerd, wat woorden in de personeelslijst betekenen, en het logboek.',
  holdsNot:
    'Er zit niet in: personeelslijsten, links, ingevulde formulieren (ook geen ongeopende), sleutels, geheimen, e-mailadressen van medewerkers, wie zich mag aanmelden, tokens van programma’s, brieven, deelnamecijfers en geplande herhalingen.',
  underWay:
    'Deze metingen lopen nog en gaan niet mee. Hun links en sleutels werken alleen hier. Maak ze hier eerst af.',
  care: 'Open antwoorden die later zijn ingetrokken, staan nog in de uitslag zelf. Bewaar het archief dus als vertrouwelijk. In het logboek komt te staan dat het gemaakt is.',
  take: 'Maak en download het archief',
  in: 'Een archief inlezen',
  inHelp:
    'Kies een archief dat op een andere installatie gemaakt is. Alles wordt eerst nagekeken. Klopt er iets niet, dan wordt niets ingelezen. Het kan één keer, zolang hier nog geen meting is.',
  file: 'Archief (.zip)',
  sure: 'Wat deze organisatie hier over zichzelf heeft ingevuld, mag worden vervangen.',
  read: 'Lees het archief in',
  notEmpty: 'Hier is al een meting. Een archief past alleen in een lege installatie.',
  readme: `# Archief van Geleding

Alles wat een organisatie heeft van metingen die klaar zijn. Gewone tekst, te lezen zonder dit programma.

- archive.json: wat erin zit, met van elk bestand de SHA-256; metingen die nog liepen, staan onder leftOut
- schema.json: JSON Schema van archive.json, organisation.json en waves/<meting>/wave.json
- organisation.json: wie de organisatie is, en wat woorden in haar personeelslijst betekenen
- log.json: het logboek, oudste regel eerst; elke regel draagt de hash van de vorige
- definitions/<hash>.json: wat er gevraagd is, woord voor woord
- waves/<meting>/wave.json: instellingen, ondertekende spelregels, groepen, ontvangstbewijzen, en wat er na de uitslag is afgesproken, met het adres waarop daaraan wordt herinnerd
- waves/<meting>/plan.json: de indeling in groepen, alleen aantallen
- waves/<meting>/release.json: de gepubliceerde uitslag, byte voor byte; "npm run audit -- release.json" controleert die

Niet in het archief: personeelslijsten, links, ingevulde formulieren, sleutels, geheimen, e-mailadressen van medewerkers, wie zich mocht aanmelden, tokens van programma’s, brieven, deelnamecijfers en geplande herhalingen.
Ingetrokken open antwoorden staan nog in release.json; wave.json noemt ze onder withdrawn. Behandel het archief als vertrouwelijk.

Inlezen: op een installatie zonder metingen, als eigenaar, onder Archief en overdracht. Het logboek blijft in dit bestand; het nieuwe logboek noemt de laatste hash ervan. Bewaar dit bestand dus.
`,
};

export type ArchiveTexts = typeof archive;
