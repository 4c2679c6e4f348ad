import { growthOf } from './growth.ts';

/** The work may grow this often with an input eight times as large: between a line and a square. */
export const most = 24;
/** Characters of the largest input, unless a reader gets less by itself. */
export const characters = 30_000;

/** Pieces that are repeated, and what stands before and after them. */
const shapes: [name: string, before: string, piece: string, after: string][] = [
  ['one letter', '', 'a', '!'],
  ['digits', '', '0', '!'],
  ['spaces', 'x', ' ', 'x'],
  ['tabs and spaces', 'x', '\t ', 'x'],
  ['line breaks', 'x', '\n', 'x'],
  ['carriage returns', '', '\r', 'x'],
  ['lines', '', 'ab c\n', ''],
  ['quotation marks', 'x', '"', 'x'],
  ['curly quotation marks', 'x', '”', 'x'],
  ['broken quotation marks', '', '"a"b', ''],
  ['dots', 'x', '.', 'x'],
  ['equals signs', 'x', '=', 'x'],
  ['commas', '', ',', ''],
  ['semicolons', '', 'a;', ''],
  ['dashes', 'x', '-', 'x'],
  ['hashes', '', '#', ''],
  ['percents', '', '%25', 'x'],
  ['half percents', '', '%2', ''],
  ['ampersands', '', '&#3', ''],
  ['named entities', '', '&amp;', ''],
  ['backslashes', '', '\\', 'x'],
  ['soft line breaks', '', 'a=\n', '!'],
  ['mail wrappers', '-3A__', '_-', '!'],
  ['open brackets', '', '[', ''],
  ['open braces', '', '{"a":', ''],
  ['open mappings', '', '{a: ', ''],
  ['brackets', '', '(', ''],
  ['places to fill in', '', '{a', ''],
  ['open tags', '', '<', ''],
  ['open scripts', '', '<script ', ''],
  ['open tags with spaces', '', '<a ', ''],
  ['tags with handlers', '<a', ' o', ''],
  ['comments', '', '<!---->', ''],
  ['comments after a mark', '<svg>', '<!--', ''],
  ['comments with spaces', '', '<!----> ', 'x'],
  ['processing marks', '<?xml ', '> <?xml', ''],
  ['accents', 'e', '\u0301', ''],
  ['invisible letters', 'x', '\u200b', 'x'],
  ['surrogates', '', '\ud800', ''],
  ['emoji', '', '👩‍👩‍👧', ''],
  ['keys of YAML', '', 'a: b\n', ''],
  ['deeper and deeper', '', '- ', 'x'],
  ['anchors', 'a: &a x\n', 'b: *a\n', ''],
  ['heads of a log', '', 'host/log\n1\n', ''],
  ['signatures', 'host/log\n1\nAA=\n\n— x ', 'A', '='],
  ['zeros', '0', '0', 'x'],
  ['pieces of a link', '', 'AAAAAAAAAAAAAAAAAAAAAA.', ''],
  ['broken pieces of a link', '#', 'A ', '!'],
  ['names', '', 'Ann ', '@'],
  ['addresses', '', 'a@', ''],
  ['cells of a workbook', '<row>', '<c r="A1"><v>1</v></c>', ''],
  ['cells far away', '<row>', '<c r="XFD1"><v>1</v></c>', ''],
  ['cells within cells', '', '<table><tr><td>a', ''],
  ['wide cells', '<table><tr>', '<td colspan="1000" rowspan="1000">a', ''],
  ['heads of a letter', '', 'A: b\n', ''],
  ['heads that go on', 'A:', ' b\n', ''],
  ['parts of a letter', 'Content-Type: multipart/mixed; boundary=b\n\n', '--b\n\n', ''],
  ['parts within parts', '', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n', ''],
  ['encoded words', 'Subject: ', '=?utf-8?q?=C3?= ', ''],
];

const sized = (before: string, piece: string, after: string) => (size: number) =>
  before + piece.repeat(Math.ceil(size / piece.length)) + after;

/** What truly grows does so again and again; for the collector, or a busy machine, that is seldom. */
export async function leastOf(measure: () => Promise<number>): Promise<number> {
  let least = await measure();
  for (let again = 0; least > most && again < 3; again += 1) {
    least = Math.min(least, await measure());
  }
  return least;
}

/** The shapes of input for which the work of a reader grows faster than they do. */
export async function growing(read: (input: string) => unknown): Promise<string[]> {
  const grew: string[] = [];
  for (const [shape, ...parts] of shapes) {
    const make = sized(...parts);
    const growth = await leastOf(() => growthOf((size) => read(make(size)), characters));
    if (growth > most) grew.push(`${shape}: ${growth.toFixed(1)} times`);
  }
  return grew;
}
