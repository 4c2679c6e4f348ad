import type { ArchiveTexts } from '../nl/archive.ts';

export const archive: ArchiveTexts = {
  title: 'Archive and handing over',
  link: 'Archive and handing over',
  lead: 'Everything the organisation owns, in one file. To keep, or to read in on another installation.',
  out: 'Make an archive',
  holds:
    'It holds: who you are, the questionnaires that were asked, settings, terms, groups, results and receipts of surveys that are finished, agreements with their history, what words in the staff list mean, and the log.',
  holdsNot:
    'It does not hold: staff lists, links, ballots (unopened ones neither), keys, secrets, mail addresses, and who may sign in.',
  underWay:
    'These surveys are still under way and do not come along. Their links and keys work here only. Finish them here first.',
  care: 'Open answers that were withdrawn later still stand in the results themselves. So keep the archive confidential. The log will say that it was made.',
  take: 'Make and download the archive',
  in: 'Read in an archive',
  inHelp:
    'Choose an archive that was made on another installation. Everything is checked first. If anything is wrong, nothing is read in. It can be done once, as long as there is no survey.',
  file: 'Archive (.zip)',
  sure: 'What this organisation filled in here about itself may be replaced.',
  read: 'Read in the archive',
  notEmpty: 'There is a survey here already. An archive fits only in an empty installation.',
  readme: `# Archive of Geleding

Everything an organisation owns of its surveys that are finished. Plain text, to be read without this program.

- archive.json: what there is, with the SHA-256 of every file; surveys that were under way stand under leftOut
- schema.json: JSON Schema of archive.json, organisation.json and waves/<survey>/wave.json
- organisation.json: who the organisation is, and what words in its staff list mean
- log.json: the log, oldest line first; each line carries the hash of the one before
- definitions/<hash>.json: what was asked, word for word
- waves/<survey>/wave.json: settings, signed terms, groups, receipts, agreements
- waves/<survey>/plan.json: the plan of groups, counts only
- waves/<survey>/release.json: the published results, byte for byte; "npm run audit -- release.json" checks them

Not in the archive: staff lists, links, ballots, keys, secrets, mail addresses and who might sign in.
Open answers that were withdrawn still stand in release.json; wave.json names them under withdrawn. Treat the archive as confidential.

Reading it in: on an installation without surveys, as owner, under Archive and handing over. The log stays in this file; the new log names its last hash. So keep this file.
`,
};
