import type { RosterReadingTexts } from '../nl/roster-reading.ts';

export const rosterReading: RosterReadingTexts = {
  title: 'How we read the file',
  help: 'See whether this is right. If not, you can choose below how we should read it instead.',
  kinds: {
    'web-page':
      'This is a web page with the name of an Excel file. We have read the table in it. If something is wrong, open the file in Excel and save it as .xlsx or CSV.',
    xml: 'This is an XML file with the name of an Excel file. We have read the table in it. If something is wrong, open the file in Excel and save it as .xlsx or CSV.',
  },
  sheet: 'We read the sheet “{sheet}”.',
  sheets: {
    'also a list': 'Not read, although there seem to be people on it: sheet {sheets}.',
    hidden: 'Not read because it is hidden: sheet {sheets}.',
    other: 'Not read because it has no headings we know: sheet {sheets}.',
    empty: 'Not read because it is empty: sheet {sheets}.',
  },
  headingLine: 'The headings are on line {line}.',
  encoding: 'The letters were read as {encoding}. This is what names look like: {sample}.',
  encodingOnly: 'The letters were read as {encoding}.',
  zeros: 'Unreadable zero bytes left out: {n}.',
  row: 'line {line} (“{text}”)',
  cell: 'line {line}, {field}: “{text}”',
  passed: {
    title: 'Passed over above the headings: {rows}.',
    'second heading': 'Passed over, as a second line of headings: {rows}.',
    'heading again': 'Passed over, as the headings repeated: {rows}.',
    hidden: 'Passed over because hidden or filtered out ({n}): {rows}.',
    struck: 'Passed over because struck through ({n}): {rows}.',
    total: 'Passed over, as a total: {rows}.',
    note: 'Passed over below the list: {rows}.',
    left: 'Passed over because no longer employed ({n}): {rows}.',
  },
  hiddenUsed: 'Hidden in the file, and read all the same: column {columns}.',
  hiddenUnused: 'Hidden in the file, and not read: column {columns}.',
  joined: 'Read as one name: “{kept}” and {others}.',
  joinedMore: 'More names that were written in several ways and have been put together: {n}.',
  alike:
    'These names look alike and count as different: {names}. If they are the same, write them the same everywhere.',
  tidied: {
    invisible: {
      one: 'Invisible characters removed: {places}.',
      many: 'Invisible characters removed from {n} cells: {places}.',
    },
    entities: {
      one: 'Letters written for a web page made ordinary: {places}.',
      many: 'Letters written for a web page made ordinary in {n} cells: {places}.',
    },
    wrapped: {
      one: 'Quotation marks and equals sign around the content removed: {places}.',
      many: 'Quotation marks and equals sign around the content removed in {n} cells: {places}.',
    },
    'look-alike': {
      one: 'Letters of another alphabet replaced by the letter they look like: {places}.',
      many: 'Letters of another alphabet replaced by the letter they look like, in {n} cells: {places}.',
    },
    'full-width': {
      one: 'Wide or other digits and letters made ordinary: {places}.',
      many: 'Wide or other digits and letters made ordinary in {n} cells: {places}.',
    },
    decimals: {
      one: 'Decimal zeros after the number removed: {places}.',
      many: 'Decimal zeros after the number removed from {n} numbers: {places}.',
    },
    thousands: {
      one: 'Separators of thousands removed: {places}.',
      many: 'Separators of thousands removed from {n} numbers: {places}.',
    },
    address: {
      one: 'Only the e-mail address was taken: {places}.',
      many: 'Only the e-mail address was taken from {n} cells: {places}.',
    },
    placeholder: {
      one: 'Read as empty, since it holds only a dash or “unknown”: {places}.',
      many: 'Read as empty, since they hold only a dash or “unknown”, {n} cells: {places}.',
    },
  },
  remarks: {
    carried: {
      one: 'The department was taken from a line above: {places}.',
      many: 'Each department stands only once, above its people. Taken from there for {n} people: {places}.',
    },
    'shared address': {
      one: 'Somebody else has this e-mail address too: {places}. Whoever gets another person’s mail can answer for that person.',
      many: 'Somebody else has these e-mail addresses too, {n} cells: {places}. Whoever gets another person’s mail can answer for that person.',
    },
    zeros: {
      one: 'This number is shorter than the numbers that begin with a zero: {places}. Was the zero lost? We compare numbers without leading zeros.',
      many: '{n} numbers are shorter than the numbers that begin with a zero: {places}. Were the zeros lost? We compare numbers without leading zeros.',
    },
    placeholder: {
      one: 'This does not look like a real name: {places}. It is read as it stands.',
      many: 'These do not look like real names, {n} cells: {places}. They are read as they stand.',
    },
    status: {
      one: 'We do not know this status; the person has been read: {places}.',
      many: 'We do not know this status; these {n} people have been read: {places}.',
    },
  },
  otherwise: 'Read the file differently',
  asFound: 'as found: {found}',
  sheetChoice: 'Which sheet?',
  headingChoice: 'On which line are the headings?',
  encodingChoice: 'How were the letters saved?',
  separatorChoice: 'What separates the cells?',
  separators: { semicolon: 'semicolon', comma: 'comma', tab: 'tab', bar: 'bar |' },
  alsoRead: {
    hidden: {
      title: 'Hidden lines',
      choice: 'Also read the lines that are hidden or filtered out',
    },
    struck: {
      title: 'Lines struck through',
      choice: 'Also read the lines that are struck through',
    },
    left: {
      title: 'People who have left',
      choice: 'Also read the people who are no longer employed',
    },
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16 (reversed)',
    'windows-1252': 'Windows, Western Europe (1252)',
    'windows-1250': 'Windows, Central Europe (1250)',
    'windows-1251': 'Windows, Cyrillic (1251)',
    'windows-1253': 'Windows, Greek (1253)',
    'windows-1254': 'Windows, Turkish (1254)',
    'windows-1256': 'Windows, Arabic (1256)',
    'windows-1257': 'Windows, Baltic (1257)',
    'iso-8859-2': 'ISO 8859-2, Central Europe',
    'iso-8859-15': 'ISO 8859-15, Western Europe',
    macintosh: 'Mac, Western Europe',
    'mac-central-europe': 'Mac, Central Europe',
    cp437: 'DOS, United States (437)',
    cp850: 'DOS, Western Europe (850)',
    cp852: 'DOS, Central Europe (852)',
    'windows-1255': 'Windows, Hebrew (1255)',
    'iso-8859-5': 'ISO 8859-5, Cyrillic',
    'iso-8859-7': 'ISO 8859-7, Greek',
    'koi8-u': 'KOI8, Russian and Ukrainian',
    ibm866: 'DOS, Cyrillic (866)',
    'x-mac-cyrillic': 'Mac, Cyrillic',
    shift_jis: 'Shift JIS, Japanese',
    'euc-jp': 'EUC, Japanese',
    gb18030: 'GB 18030, Chinese',
    big5: 'Big5, Chinese (Taiwan, Hong Kong)',
    'euc-kr': 'EUC, Korean',
  },
  otherFiles: {
    exchange:
      'This is a file of an old program (SYLK, DIF, dBase, Lotus 1-2-3 or Quattro Pro). Open it in LibreOffice and save it as .xlsx or CSV.',
    'old-excel':
      'This is an Excel file from before 2007 (.xls). Open it in Excel or LibreOffice, choose Save as and then .xlsx. Or choose .xlsx or CSV when your HR system exports the list.',
    'binary-excel':
      'This is a binary Excel file (.xlsb). Open it in Excel or LibreOffice, choose Save as and then .xlsx.',
    protected:
      'This file is protected with a password. Open it, remove the password and save it again.',
    numbers: 'This is a Numbers file. Export it from Numbers as Excel or as CSV.',
    pdf: 'This is a PDF. Export the list from your system as Excel or as CSV.',
    word: 'This is a Word document. Put the list into Excel and save that as .xlsx.',
    slides: 'This is a presentation. Put the list into Excel and save that as .xlsx.',
    zip: 'This is a zip file. Unpack it and choose the list inside.',
    packed: 'This file is compressed. Unpack it and choose the list inside.',
    picture: 'This is a picture. Export the list from your system as Excel or as CSV.',
    'mail-page':
      'This is a saved web page (MHT) with the name of an Excel file. Open it in Excel and save it as .xlsx or CSV.',
    'web-page':
      'This is a web page with the name of an Excel file, without a table in it. Open it in Excel and save it as .xlsx or CSV.',
    xml: 'This is an XML file without a table we know. Open it in Excel and save it as .xlsx or CSV.',
    rtf: 'This is a text document (RTF). Put the list into Excel and save that as .xlsx.',
    json: 'This is a JSON file. Export the list from your system as Excel or as CSV.',
    database: 'This is a database. Export the list as Excel or as CSV.',
  },
};
