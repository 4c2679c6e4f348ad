import { localeOf } from '../../core/language/language.ts';
import { downloadTexts } from '../../texts/downloads.ts';
import { type Edition, fileName, shortMark } from '../edition.ts';
import { columnsOf, tidyColumns } from '../tidy-table.ts';

/**
 * A script of base R that reads the CSV of the same release with the meaning of every column, checks
 * that it is this release, and shows the gaps between leaders and frontline. It needs no package.
 */
export function rScript(edition: Edition): string {
  const { language, releaseHash } = edition;
  const words = downloadTexts[language];
  const comma = localeOf(language).listSeparator === ';';
  const columns = columnsOf(edition);
  const vector = (texts: readonly string[]) => texts.map((text) => `  ${quoted(text)}`).join(',\n');
  const numbers = columns.filter((id) => tidyColumns[id] !== 'text');
  return `# ${oneLine(`${edition.scope.release.wave.title} · ${edition.date} · ${shortMark(releaseHash)}`)}
# ${words.script.about}
file <- ${quoted(fileName(edition, 'csv'))}
release <- ${quoted(releaseHash)}

names_in_file <- c(
${vector(columns.map((id) => words.columns[id]))}
)
columns <- c(
${vector(columns)}
)
meaning <- c(
${vector(columns.map((id) => words.about[id]))}
)
numbers <- c(
${vector(numbers)}
)

figures <- read.csv(file,
  sep = ${quoted(comma ? ';' : ',')}, dec = ${quoted(comma ? ',' : '.')}, fileEncoding = "UTF-8-BOM",
  encoding = "UTF-8", check.names = FALSE, colClasses = "character", na.strings = ""
)
stopifnot(identical(names(figures), names_in_file), all(figures[[${quoted(words.columns.release)}]] == release))
names(figures) <- columns
for (name in numbers) {
  figures[[name]] <- as.numeric(sub(",", ".", figures[[name]], fixed = TRUE))
}
for (name in c("group", "kind", "measure")) {
  figures[[name]] <- factor(figures[[name]], levels = unique(figures[[name]]))
}
for (at in seq_along(columns)) attr(figures[[columns[at]]], "label") <- meaning[at]

# ${words.script.gaps}
gaps <- figures[figures$kind == ${quoted(words.kinds.alignment)} & !is.na(figures$value), ]
print(gaps[, c("group", "measure", "n", "value", "low", "high", "g", "holm")], row.names = FALSE)
`;
}

/** A text as R reads it back: what has a meaning of its own there is escaped. */
const quoted = (text: string) => `"${oneLine(text).replace(/[\\"]/g, '\\$&')}"`;

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
