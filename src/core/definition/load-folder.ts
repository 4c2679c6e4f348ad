import type { Document } from 'yaml';
import { staffLanguages } from '../language/language.ts';
import { composeDefinition, pathInTexts, placesUnknown } from './compose.ts';
import type { Definition } from './definition-schema.ts';
import { checkedDefinition, type PlacedProblem, parseYaml, placed } from './load.ts';
import type { Problem } from './problem.ts';

/** A problem at its place in one of the files of a folder. */
interface FiledProblem extends PlacedProblem {
  file: string;
}

export type LoadedFolder =
  | { definition: Definition; problems: [] }
  | { definition: null; problems: FiledProblem[] };

/** The file that holds everything of a definition but its texts. */
export const structureFile = 'structure.yaml';

interface Part {
  file: string;
  document: Document;
  value: unknown;
}

/**
 * Reads a definition from its folder: `structure.yaml` and one file of texts a language, such as
 * `nl.yaml`. It is offered in the languages that have a file, in the order of the table of languages;
 * what comes out is what one file with everything in it would give.
 * @param files their text by name
 */
export function loadDefinitionFolder(files: ReadonlyMap<string, string>): LoadedFolder {
  const parts = new Map<string, Part>();
  const problems: FiledProblem[] = [];
  for (const [file, text] of files) {
    const read = parseYaml(text);
    if ('problems' in read) problems.push(...read.problems.map((one) => ({ ...one, file })));
    else parts.set(file, { file, ...read });
  }
  const structure = parts.get(structureFile);
  const languages = staffLanguages.filter((language) => parts.has(`${language}.yaml`));
  const known = [structureFile, ...languages.map((language) => `${language}.yaml`)];
  const say = (file: string, message: string) =>
    problems.push({ file, path: [], message, line: 1, column: 1 });
  for (const file of parts.keys()) {
    if (!known.includes(file)) say(file, `no language of the table is called so: rename the file`);
  }
  if (!files.has(structureFile)) say(structureFile, 'the file is missing: add it');
  else if (languages.length === 0) say(structureFile, 'no language has a file: add nl.yaml');
  if (problems.length > 0 || !structure) return { definition: null, problems };

  const texts = languages.map((language) => ({
    language,
    part: parts.get(`${language}.yaml`) as Part,
  }));
  const unknown = texts.flatMap(({ part }) =>
    placesUnknown(structure.value, part.value).map((path) =>
      filed(part, {
        path,
        message: `"${path.at(-1)}" is not in ${structureFile}: rename or remove it`,
      }),
    ),
  );
  if (unknown.length > 0) return { definition: null, problems: unknown };

  const composed = composeDefinition(
    { ...(structure.value as object), languages },
    texts.map(({ language, part }) => ({ language, texts: part.value })),
  );
  const result = checkedDefinition(composed);
  if ('definition' in result) return { definition: result.definition, problems: [] };
  const found = result.problems.map((problem) => {
    const own = texts.find(({ language }) => language === problem.path.at(-1));
    if (!own) return filed(structure, problem);
    const path = pathInTexts(structure.value, problem.path.slice(0, -1));
    return filed(own.part, { ...problem, path });
  });
  return { definition: null, problems: found };
}

function filed({ file, document }: Part, problem: Problem): FiledProblem {
  return { file, ...placed(document, problem) };
}
