import { basename } from 'node:path';
import { formatOf, itemsOf } from '../../src/core/definition/definition.ts';
import type { Definition } from '../../src/core/definition/definition-schema.ts';
import { pointsOf } from '../../src/core/definition/points.ts';
import { type Language, say } from '../../src/core/language/language.ts';
import type { OutputFile } from './write-files.ts';

interface Labelled {
  id: string;
  label: string;
  /** What a number stands for, where it stands for words. */
  values: [value: number, label: string][];
}

/**
 * Labels for the file of answers in SPSS and in R: SPSS syntax to run once the file is open, and an R
 * script that reads the file and labels it as package haven does. Neither holds an answer.
 */
export function labelFiles(
  definition: Definition,
  responses: string,
  language: Language,
): OutputFile[] {
  const items = itemsOf(definition).flatMap((item): Labelled[] => {
    const format = formatOf(definition, item);
    const points = pointsOf(format);
    if (!points) return [];
    const ends =
      'low' in format
        ? ([
            [points.from, format.low],
            [points.to, format.high],
          ] as const)
        : [];
    const labels = points.labels?.map((label, at) => [points.from + at, label] as const) ?? ends;
    const values = labels.map(([value, label]): [number, string] => [value, say(label, language)]);
    return [{ id: item.id, label: say(item.text, language), values }];
  });
  return [
    { name: 'labels.sps', content: `\uFEFF${spssSyntax(items)}` },
    { name: 'labels.R', content: rScript(items, basename(responses)) },
  ];
}

/** SPSS takes 256 bytes for a variable's label and 120 for a value's. */
const shortened = (text: string, bytes: number) => {
  let short = text;
  while (new TextEncoder().encode(short).length > bytes) short = short.slice(0, -1);
  return short;
};

function spssSyntax(items: readonly Labelled[]): string {
  const quoted = (text: string, bytes: number) =>
    `'${shortened(text, bytes).replaceAll("'", "''")}'`;
  const lines = items.flatMap(({ id, label, values }) => [
    `VARIABLE LABELS ${id} ${quoted(label, 250)}.`,
    `VALUE LABELS ${id} ${values.map(([value, of]) => `${value} ${quoted(of, 116)}`).join(' ')}.`,
  ]);
  return `* Encoding: UTF-8.\n${lines.join('\n')}\nEXECUTE.\n`;
}

function rScript(items: readonly Labelled[], file: string): string {
  const text = (words: string) => JSON.stringify(words);
  const lines = items.map(({ id, label, values }) => {
    const labels = values.map(([value, of]) => `${text(of)} = ${value}`).join(', ');
    return `answers <- labelled(answers, ${text(id)}, ${text(label)}, c(${labels}))`;
  });
  return `# The answers with their labels; utils::View(answers) and package haven show them.
answers <- read.csv(${text(file)}, check.names = FALSE)
names(answers) <- tolower(names(answers))
labelled <- function(data, item, label, labels) {
  if (!item %in% names(data) || !is.numeric(data[[item]])) return(data)
  data[[item]] <- structure(as.double(data[[item]]), label = label, labels = labels,
                            class = c("haven_labelled", "vctrs_vctr", "double"))
  data
}
${lines.join('\n')}
`;
}
