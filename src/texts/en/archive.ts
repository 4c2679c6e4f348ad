import type { ArchiveTexts } from '../nl/archive.ts';

export const archive: ArchiveTexts = {
  back: 'Back to Organisation',
  title: 'Archive and handover',
  link: 'Archive and handover',
  lead: 'Everything the organisation owns, in one file. To keep, or to read into another installation.',
  out: 'Make an archive',
  holds:
    'It holds: who you are, the questionnaires that were asked, settings, fixed terms, groups, results and receipts of finished surveys, what was agreed after the results and at which address somebody is reminded of it, what words in the staff list mean, and the log.',
  holdsNot:
    'It does not hold: staff lists, links, ballots (not even unopened ones), keys, secrets, e-mail addresses of staff, who may sign in, tokens of programs, letters, counts of participation, and planned repetitions.',
  underWay:
    'These surveys are still under way and are left out. Their links and keys work only here. Finish them here first.',
  care: 'Open answers that were withdrawn later are still in the results themselves, so keep the archive confidential. The log will say that it was made.',
  take: 'Make and download the archive',
  in: 'Read in an archive',
  inHelp:
    'Choose an archive that was made on another installation. Everything is checked first. If anything is wrong, nothing is read in. It can be done once, as long as there is no survey here yet.',
  file: 'Archive (.zip)',
  sure: 'What this organisation has entered about itself here may be replaced.',
  read: 'Read in the archive',
  notEmpty:
    'There is a survey here already. An archive can be read only into an empty installation.',
  readme: `# Archive of Geleding

Everything an organisation has from its finished surveys. Plain text, readable without this program.

- archive.json: what there is, with the SHA-256 of every file; surveys that were under way are listed under leftOut
- schema.json: JSON Schema of archive.json, organisation.json and waves/<survey>/wave.json
- organisation.json: who the organisation is, and what words in its staff list mean
- log.json: the log, oldest line first; each line carries the hash of the one before
- definitions/<hash>.json: what was asked, word for word
- waves/<survey>/wave.json: settings, signed terms, groups, receipts, and what was agreed after the results, with the address at which somebody is reminded of it
- waves/<survey>/plan.json: the plan of groups, counts only
- waves/<survey>/release.json: the published results, byte for byte; "npm run audit -- release.json" checks them

Not in the archive: staff lists, links, ballots, keys, secrets, e-mail addresses of staff, who could sign in, tokens of programs, letters, counts of participation, and planned repetitions.
Open answers that were withdrawn are still in release.json; wave.json lists them under withdrawn. Treat the archive as confidential.

Reading it in: on an installation without surveys, as an owner, under Archive and handover. The log stays in this file; the new log names its last hash. So keep this file.
`,
};
