import type { RosterTexts } from '../nl/roster.ts';

export const roster: RosterTexts = {
  title: 'Staff list',
  lead: 'Read in the file from your HR system as it is. CSV or Excel will do.',
  file: 'File with the staff list',
  fileHint: 'CSV, Excel (.xlsx) or LibreOffice (.ods), at most 10 MB.',
  upload: 'Look at the list',
  uploadHelp: 'You first see what we have read. Nothing is kept yet.',
  now: 'The list of this survey now holds {n} people.',
  replaces: 'A new list takes the place of the old one.',
  locked: 'The groups have already been made. Go back to preparation to change the list.',
  columnsNeeded: 'These are the columns we look for',
  column: 'Column',
  needed: 'Needed?',
  usedFor: 'What for',
  required: 'yes',
  optional: 'no',
  fields: {
    number: 'Employee number',
    name: 'Name',
    email: 'E-mail',
    language: 'Language',
    status: 'Status (employed or not)',
    ends: 'Date of leaving',
  },
  fieldUse: {
    number: 'So that nobody is invited twice.',
    name: 'To give the link to the right person.',
    email: 'To send the link. Without e-mail somebody gets a card.',
    language: 'The language the questionnaire starts in. It can always be switched.',
    status: 'To pass over people who have left. We do not keep it.',
    ends: 'To pass over people who have left. We do not keep it.',
    layer: 'To be able to compare the layers.',
    other: 'To be able to make groups.',
  },
  preview: {
    title: 'Is this right?',
    file: 'File: {name}',
    good: 'All {n} people have been read. See whether the numbers are right.',
    goodOne: '1 person was read. See whether it is right.',
    notYet: 'Not ready yet: nothing is read in until everything below is solved.',
    nobody: 'Nobody is left to read in. Below you see what we passed over.',
    faultsCount: '{n} faults in the file',
    faultsOne: '1 fault in the file',
    questionsCount: '{n} words we do not know',
    questionsOne: '1 word we do not know',
    faultsTitle: 'Correct these faults in the file',
    faultsHelp: 'Correct them in Excel or in your system and read the file in again.',
    faultsMore: 'And {n} more {n=1:fault|faults}. Correct these first; then you will see the rest.',
    where: 'Line and column',
    value: 'It says: {value}',
    what: 'What is wrong and what to do',
    questionsTitle: 'What do these words mean?',
    questionsHelp: 'Choose once what they are called here. We remember it for the next time.',
    question: '“{value}” in column {field} is',
    columnsTitle: 'This is how we read the columns',
    columnsHelp: 'If a column is wrong, choose yourself.',
    columnChoice: 'Column {heading}',
    leaveOut: 'do not use',
    unknownColumns: 'We do not know these columns and do not use them: {columns}.',
    again: 'Look again with these choices',
    counts: 'Number of people per layer and department',
    total: 'Total',
    moreDepartments: 'And {n} more {n=1:department|departments}.',
    noEmail: '{n} people have no e-mail. You will print a card for them.',
    noEmailOne: '1 person has no e-mail. You will print a card for that person.',
    sharedEmail:
      'Please note: {n} people share an e-mail address with somebody else. Whoever reads that address can use all their links. Empty it to give them a card.',
    blankLines: 'Empty lines skipped: {lines}.',
    asText: 'Read as plain text, although it looks like a formula or code: {places}.',
    asTextPlace: 'line {line} ({field})',
    andMore: 'and {n} more',
    confirm: 'Read in these {n} people',
    otherFile: 'Choose another file',
  },
  faults: {
    duplicate: {
      what: 'This employee number is already in the list.',
      remedy: 'Remove one of the two lines, or give the other the right number.',
    },
    'duplicate column': {
      what: 'Two columns seem to be the same.',
      remedy: 'Choose below which column you do not use.',
    },
    missing: {
      what: 'This is empty.',
      remedy: 'Fill it in. Without it we cannot place this person in a group.',
    },
    'missing column': {
      what: 'This column is not there.',
      remedy: 'Add the column, or choose below which column it is.',
    },
    'missing columns': {
      what: 'This line ends too early.',
      remedy: 'Complete the line up to this column. Check that no separator is missing.',
    },
    'too many columns': {
      what: 'This line has more cells than there are headings.',
      remedy: 'Remove the extra cells. Often there is a separator inside a name.',
    },
    'no headings': {
      what: 'We recognise none of the headings on this line.',
      remedy:
        'Are the headings on another line or sheet? Choose that below under “Read the file differently”. Or choose yourself what each column is.',
    },
    'too many words': {
      what: 'This column holds too many different words that we do not know.',
      remedy: 'It is probably another column. Choose below which column it is instead.',
    },
    'formula error': {
      what: 'The formula in this cell has no result.',
      remedy:
        'Open the file in Excel and save it. If Excel shows no result either, correct the formula or type the right value. Then read the file in again.',
    },
    spoiled: {
      what: 'Letters in this text have been damaged.',
      remedy:
        'Type the text again. If the whole file looks like this, choose below another way in which the letters were saved, or export the list again.',
    },
    scientific: {
      what: 'Excel shortened this number; its last digits are lost.',
      remedy:
        'Format the column in the source as text, or as a number without decimals, and export the list again.',
    },
    date: {
      what: 'Excel turned this number into a date.',
      remedy: 'Format the column in the source as text and export the list again.',
    },
    invalid: {
      what: 'This is not an e-mail address.',
      remedy: 'Correct the address, or empty the cell: then this person gets a card.',
    },
    'too long': {
      what: 'This text is longer than 200 characters.',
      remedy: 'Make the text shorter. Often a quotation mark was not closed.',
    },
    'broken quotes': {
      what: 'A quotation mark does not open and close properly.',
      remedy: 'Remove the quotation mark on this line, or save the file as CSV again.',
    },
  },
};
