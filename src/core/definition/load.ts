import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { checkDefinition } from './check.ts';
import { type Definition, definitionSchema } from './definition-schema.ts';
import { explain } from './explain.ts';
import type { Problem } from './problem.ts';

/** A problem at its place in the file; lines and columns count from 1. */
export interface PlacedProblem extends Problem {
  line: number;
  column: number;
}

export type Loaded =
  | { definition: Definition; problems: [] }
  | { definition: null; problems: PlacedProblem[] };

/**
 * Reads a definition from one YAML file with everything in it, and checks all its rules, so that what
 * comes out can be fielded. Every problem names its line, its column, the field and the remedy.
 * Aliases (`*name`) are refused: a few of them can grow into gigabytes.
 *
 * For building, checking and the command line only: the Worker and the browser get definitions as
 * data and carry no YAML reader.
 * @param complete adds to what was read, before it is checked
 * @example loadDefinition(readFileSync('my-questionnaire.yaml', 'utf8')).definition
 */
export function loadDefinition(
  text: string,
  complete: (value: unknown) => unknown = (value) => value,
): Loaded {
  const read = parseYaml(text);
  if ('problems' in read) return { definition: null, problems: read.problems };
  const result = checkedDefinition(complete(read.value));
  if ('definition' in result) return { definition: result.definition, problems: [] };
  const problems = result.problems.map((problem) => placed(read.document, problem));
  return { definition: null, problems: problems.sort((a, b) => a.line - b.line) };
}

/**
 * Some five times the largest definition there is. The reader compares every name with all before it,
 * which of a much larger file would take longer than anybody waits.
 */
const mostCharacters = 200_000;

/** YAML as a value, with its document for placing problems. */
export function parseYaml(
  text: string,
): { document: Document; value: unknown } | { problems: PlacedProblem[] } {
  if (text.length > mostCharacters) {
    const message = `this is larger than ${mostCharacters} characters: shorten it`;
    return { problems: [{ path: [], message, line: 1, column: 1 }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(({ message, pos }) => {
        const { line, col } = lines.linePos(pos[0]);
        return { path: [], message: `this is no valid YAML: ${message}`, line, column: col };
      }),
    };
  }
  counters.set(document, lines);
  try {
    return { document, value: document.toJS({ maxAliasCount: 0 }) };
  } catch {
    const message = 'aliases (*name) are not allowed: write the text out';
    return { problems: [placed(document, { path: [], message })] };
  }
}

/** Which offset of a document is on which line. */
const counters = new WeakMap<Document, LineCounter>();

/** A problem with the line and column of the field that it is about. */
export function placed(document: Document, problem: Problem): PlacedProblem {
  const { line, col } = counters.get(document)?.linePos(offsetOf(document, problem.path)) ?? {
    line: 1,
    col: 1,
  };
  return { ...problem, line, column: col };
}

/** A value as a definition, with its defaults; or what is wrong with it. */
export function checkedDefinition(
  value: unknown,
): { definition: Definition } | { problems: Problem[] } {
  const parsed = definitionSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return { problems: parsed.error.issues.flatMap(explain) };
  const problems = checkDefinition(parsed.data);
  return problems.length > 0 ? { problems } : { definition: parsed.data };
}

/** Where in the text a field starts; for a missing field, where the thing it belongs to starts. */
function offsetOf(document: Document, path: Problem['path']): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])
      : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
