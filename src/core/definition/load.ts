import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { checkDefinition } from './check.ts';
import { type Definition, definitionSchema } from './definition.ts';
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
 * Reads a definition from YAML text and checks all its rules, so that what comes out can be fielded.
 * Every problem names its line, its column, the field and the remedy. Aliases (`*name`) are refused:
 * a few of them can grow into gigabytes.
 *
 * For building, checking and the command line only: the Worker and the browser get definitions as
 * data and carry no YAML reader.
 * @example loadDefinition(readFileSync('survey-definitions/csi-pulse.yaml', 'utf8')).definition
 */
export function loadDefinition(text: string): Loaded {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      path: [],
      message: `this is no valid YAML: ${message}`,
      ...at(pos[0]),
    }));
    return { definition: null, problems };
  }

  const result = checked(document);
  if ('definition' in result) return { definition: result.definition, problems: [] };
  const problems = result.problems.map((problem) => ({
    ...problem,
    ...at(offsetOf(document, problem.path)),
  }));
  return { definition: null, problems: problems.sort((a, b) => a.line - b.line) };
}

function checked(document: Document): { definition: Definition } | { problems: Problem[] } {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    return {
      problems: [{ path: [], message: 'aliases (*name) are not allowed: write the text out' }],
    };
  }
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
