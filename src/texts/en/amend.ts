import type { AmendTexts } from '../nl/amend.ts';

export const amend: AmendTexts = {
  link: 'Adjust the survey',
  linkHelp:
    'Keep it open longer, make the smallest group larger, or add people. Nothing else can change any more.',
  title: 'Adjust the survey',
  lead: 'The terms of this survey are fixed. Three things may still happen: closing later, a larger smallest group, and people joining. Every change is public, signed, and cannot be taken back.',
  manifest: 'See the terms and every change',
  sure: 'I know that this is public and cannot be taken back.',
  closes: {
    title: 'Close later',
    now: 'The survey now closes on {day}.',
    label: 'New last day',
    hint: 'Later than now, and at most 90 days after opening.',
    submit: 'Keep open longer',
  },
  k: {
    title: 'Make the smallest group larger',
    now: 'A group now appears in the report from {k} completed questionnaires.',
    label: 'New smallest group',
    hint: 'Higher than now, and at most 50. The higher, the fewer groups the report can show.',
    submit: 'Make larger',
  },
  people: {
    title: 'Add people',
    help: 'Make a list of the new people only, preferably with the same columns as your first list. Everybody joins a group that exists already. From the list we keep no department, layer or site.',
    label: 'List of new people',
    hint: 'CSV, Excel (.xlsx) or LibreOffice (.ods).',
    kept: 'We still have your file {name}. Choose a file only if you want another one.',
    submit: 'Add',
    after: 'You can download their links straight away. Later you can too, by employee number.',
    invite: 'To the links',
    confirm: 'Add these people ({n})',
    added: '{n} people were added.',
    addedOne: '1 person was added.',
    addedHelp: 'They get the same terms as everybody else. Download their links and pass them on.',
    download: 'Download only their links (CSV)',
  },
};
