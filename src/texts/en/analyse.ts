import type { AnalyseTexts } from '../nl/analyse.ts';

export const analyse: AnalyseTexts = {
  usage:
    'Usage: npm run analyse -- --definition F --responses F.csv --out FOLDER [--axes layer,department] [--k 7] [--language nl]',
  missingOption: 'Give --definition, --responses and --out, all three.',
  wrongLanguage: '--language must be nl or en.',
  wrongK: '--k must be a whole number of 5 or more.',
  noFile: '{file} cannot be read: {reason}',
  definitionProblem: '{file}, line {line}, column {column}: {message}',
  unknownAxis: '--axes: "{axis}" is no attribute of the definition. Choose from: {known}.',
  headings: {
    empty: '{file} is empty. Its first line must hold the headings.',
    oneColumn:
      'row {row}: only one column found ("{heading}"). Separate the columns with ; or , or a tab.',
    missingItem:
      'row {row}: there is no column "{field}". Add it (it may be empty), or take the item out of the definition.',
    missingAttribute:
      'row {row}: there is no column "{field}". Add it, or name only the attributes you have with --axes.',
    missingLayer: 'row {row}: there is no column "{field}". It is needed to compare the layers.',
    twice: 'row {row}: the column "{field}" is there twice. Remove one.',
    unknown: 'row {row}: the column "{field}" is not in the definition and is left out.',
    attributeLeftOut: 'There is no column "{field}": groups are not compared on it.',
    partLeftOut: 'Not asked, so left out: {fields}.',
    shorterIndex: 'The index is the mean of the scales that are there.',
    openLeftOut: 'Open answers are left out: someone should read them first.',
    similar: ' Do you mean "{similar}"?',
  },
  rows: {
    cells: 'row {row}: {cells} fields, but there are {headings} headings. Make the row as long.',
    quotes: 'row {row}: a quotation mark is not closed. Close it, or remove it.',
    range:
      'row {row}, {field}: "{value}" is no whole number from {low} to {high}. Correct it, or leave the cell empty.',
    option: 'row {row}, {field}: "{value}" is no option. Choose from: {known}.',
    tooMany: 'row {row}, {field}: more than {pick} options. Leave at most {pick}.',
    empty: 'row {row}, {field}: empty. Fill in a value.',
    value: 'row {row}, {field}: "{value}" is unknown. Choose from: {known}.',
    none: '{file} has headings, but no rows with answers.',
    more: '… and {n} more problems.',
  },
  nothingWritten: 'Nothing was written.',
  read: '{n} rows read ({encoding}, separated by {delimiter}).',
  written: 'Written to {out}: {files}',
  noRelease: 'No release: {headcount} rows are too few to make groups of {k}.',
  delimiterNames: { ';': 'semicolon', ',': 'comma', tab: 'tab', '|': 'bar' },
};
