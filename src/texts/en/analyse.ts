import type { AnalyseTexts } from '../nl/analyse.ts';

export const analyse: AnalyseTexts = {
  usage:
    'Usage: npm run analyse -- --definition F --responses F.csv --out FOLDER [--axes layer,department] [--k 7] [--headcount N|F.csv] [--missing=-1] [--weights COLUMN] [--language nl] [--help] | --init --responses F.csv --out definition.yaml',
  help: [
    'Reads answers from a CSV file, computes every statistic, and writes the files into FOLDER.',
    '  --definition F   a definition: a folder, or one YAML file (see docs/analyse.md)',
    '  --responses F    a CSV file, .xlsx, .ods, or .sav of SPSS: one row a person, one column an item',
    '  --out FOLDER     where statistics.json, release.json, report.html, report.xlsx and report.csv go',
    '  --axes a,b       attributes to compare groups on; all that are there when left out',
    '  --k N            the smallest group of the release, 5 or more; 7 when left out',
    '  --headcount N    how many people were asked, or a CSV file with the number of each group; when left out',
    '                   the report says "response unknown"',
    '  --missing=-1,77  more codes that mean "no answer", beside -9, -99, 99 and the like',
    '  --weights C      a column of weights, for weighted means beside the plain ones',
    '  --init           drafts a definition from --responses and writes it to --out, a file',
    '  --language nl    language of the report ({known}); en when left out',
  ],
  wrongHeadcount:
    '--headcount must be a whole number of people, such as 250, or a CSV file with the number of each group.',
  asked: {
    headings:
      '{file}: the first row needs a column "headcount" and columns of attributes, such as "department".',
    wrongCount: '{file}, row {row}: "{value}" is not a whole number of people.',
    unknownValue: '{file}, row {row}: this {field} is not in the definition.',
    noLayer: '{file}: there is no column "layer", but the answers have layers. Add it.',
    fewer:
      '{file}: {asked} people of {group} were asked, but {answered} answered. Correct one of the two.',
    tooMany: '{file}: {n} people are too many. At most five million can be read.',
  },
  headcountBelow:
    '--headcount {headcount} is less than the {n} rows of the file. Correct one of the two.',
  responseUnknown:
    'Response unknown: the file does not say how many people were asked. Give --headcount if you know.',
  readSpss: '{n} {n=1:row|rows} read (SPSS).',
  readSheet: '{n} {n=1:row|rows} read (workbook, sheet “{sheet}”).',
  unreadable: {
    sav: '{file} begins like a file of SPSS but is damaged or cut off. Save it again from SPSS, or export it as CSV.',
    damaged:
      '{file} is a damaged workbook, or one without rows. Save it again, or export the answers as CSV.',
    large:
      '{file} is too large for a workbook to be read here. Export the answers as CSV, which may be of any length.',
  },
  noFileBecause: {
    missing: 'there is no such file.',
    folder: 'it is a folder.',
    forbidden: 'you may not open it.',
  },
  weights: {
    noColumn:
      'There is no column "{column}" for --weights. Name the heading as it stands in the file.',
    wrong: 'row {row}, {field}: "{value}" is not a weight. Every row needs a number, 0 or more.',
    ofSpss:
      'SPSS weights this file by "{column}". Here nothing is weighted unless you add --weights {column}.',
    where:
      'Weights count in the section "weighted" of statistics.json only: means of scales and index. Release, report and every other figure count each row once.',
  },
  missingOption: 'Give --definition, --responses and --out, all three.',
  wrongLanguage: '--language must be one of these: {known}.',
  wrongK: '--k must be a whole number of 5 or more.',
  noFile: '{file} cannot be read: {reason}',
  definitionProblem: '{file}, line {line}, column {column}: {message}',
  unknownAxis: '--axes: "{axis}" is not an attribute of the definition. Choose from: {known}.',
  init: {
    missingOption: 'With --init give --responses and --out, the definition to write.',
    exists: '{file} already exists. Choose another name for --out, or remove the file.',
    noAnswers:
      '{file} has no column with whole numbers up to 10 or with words that are known answers, so there is nothing to ask about.',
    written:
      '{file} written. Questions: {items}; scales: {scales}; attributes: {attributes}. Look at what follows; each point is also in the file, at its place.',
    mend: 'line {line}: {message}',
    about: 'Drafted from a file of answers. Please look at every note that begins with "?".',
    labels:
      'What do the numbers from {from} to {to} mean, and are there no others? Write their labels, lowest first.',
    wordOrder: 'Are these the answers, lowest first: {answers}?',
    odd: '{code} stands in {fields}. If it means "no answer", analyse with --missing={code}.',
    apart:
      'The questions of "{stem}" have answers of another length than the other scales, so they stand alone. A definition has scales of one length: make a second definition for these.',
    crowded:
      'The questions of "{stem}" are {n}, and a scale has {most} at most, so they stand alone. Divide them: add scales, and scale: … to their questions.',
    layerOrder: 'Put the layers in order, highest first.',
    noLayer:
      'No column "layer" found, so leaders and staff are not compared. If a column says who leads, call it layer.',
    whoLeads: 'Which layers lead? Name all of them.',
    noScales:
      'No scales found. Do questions belong together? Add scales, and scale: … to their questions.',
    scales:
      'Questions whose headings differ in their last number only, or that stand in one grid, were put together. Is that right, and what are the scales called?',
    reversed: 'Which questions are worded the other way round? Add reversed: true to them.',
    left: {
      words:
        'Left out: "{field}" holds names, free text or too many different values (first in row {row}).',
      range:
        'Left out: "{field}" holds numbers from {low} to {high} (more than 10 first in row {row}). Answers run from 0 or 1 to 10 at most.',
      decimals:
        'Left out: "{field}" holds numbers with decimals (first in row {row}): a mean or a calculation, no answer.',
      long: 'Left out: "{field}" holds long numbers (first in row {row}): of a person or a sheet, no answers.',
      weights:
        'Left out: "{field}" looks like weights. If it is, analyse with --weights "{field}".',
      dates: 'Left out: "{field}" holds dates.',
      same: 'Left out: "{field}" is the same everywhere, so it divides nobody.',
      empty: 'Left out: "{field}" is empty.',
      ticks:
        'Left out: "{field}" holds nothing but 1: a box that could be ticked, not an answer on a scale.',
      twice:
        'Left out: "{field}" stands there more than once. Give each of these columns a name of its own if it is to count.',
    },
  },
  headings: {
    empty: '{file} is empty. Its first line must hold the headings.',
    oneColumn:
      'row {row}: only one column found ("{heading}"). Separate the columns with ; or , or a tab.',
    missingItem:
      'row {row}: there is no column "{field}". Add it (it may be empty), or take the item out of the definition.',
    missingAttribute:
      'row {row}: there is no column "{field}". Add it, or name only the attributes you have with --axes.',
    missingLayer: 'row {row}: there is no column "{field}". It is needed to compare the layers.',
    noLayer: 'There is no column "layer": leaders and staff are not compared.',
    twice: 'row {row}: the column "{field}" is there twice. Remove one.',
    program: 'Read as an export of {program}. Its own columns are left out: {columns}.',
    unknown: 'Columns that are not in the definition are left out: {fields}.',
    languages: 'To compare the languages, name that column too: --axes={axes}.',
    attributeLeftOut: 'There is no column "{field}": groups are not compared on it.',
    partLeftOut: 'Not asked, so left out: {fields}.',
    shorterIndex: 'The index is the mean of the scales that are there.',
    openLeftOut: 'Open answers are left out: someone should read them first.',
    similar: ' Do you mean "{similar}"?',
  },
  rows: {
    cells:
      'row {row}: {cells} {cells=1:field|fields}, and {headings} {headings=1:heading|headings}. Give the row the same number.',
    quotes: 'row {row}: a quotation mark is not closed. Close it, or remove it.',
    range:
      'row {row}, {field}: "{value}" is not a whole number from {low} to {high}. Correct it, leave the cell empty, or say --missing={value} if it means "no answer".',
    option: 'row {row}, {field}: "{value}" is not an option. Choose from: {known}.',
    tooMany: 'row {row}, {field}: more than {pick} options. Leave at most {pick}.',
    value: 'row {row}, {field}: "{value}" is unknown. Choose from: {known}.',
    alike: '({n} more {n=1:row|rows} like it: {rows})',
    extraHeading: 'row {row}: no answers but words, so read as a second row of headings.',
    trials: 'Trial runs of the questionnaire, left out: {n} {n=1:row|rows}.',
    onlyTrials:
      'If they are to count, remove the columns that say so: Status and DistributionChannel, or V7 in older files.',
    missing: '{code} was read as "no answer", {n} {n=1:time|times}. Is that what it means?',
    none: '{file} has headings, but no rows with answers.',
    more: '… and {n} more {n=1:problem|problems}.',
  },
  nothingWritten: 'Nothing was written.',
  read: '{n} {n=1:row|rows} read ({encoding}, separated by {delimiter}).',
  written: 'Written to {out}: {files}',
  noRelease: 'No release: {headcount} rows are too few to make groups of {k}.',
  delimiterNames: { ';': 'semicolon', ',': 'comma', tab: 'tab', '|': 'bar' },
};
