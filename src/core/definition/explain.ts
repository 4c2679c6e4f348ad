import type * as z from 'zod';
import { formatSchema } from './definition-schema.ts';
import type { Problem } from './problem.ts';

const kinds = formatSchema.options.map(({ shape }) => shape.kind.value);

/** What zod found, as problems that name the field and the remedy; one per unknown field. */
export function explain(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  const field = path.at(-1) === undefined ? 'the definition' : `"${path.at(-1)}"`;
  const say = (message: string): Problem[] => [{ path, message }];

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `"${key}" is no field here: check the spelling or remove it`,
      }));
    case 'invalid_type':
      return say(
        issue.input === undefined
          ? `${field} is missing: add it (${issue.expected})`
          : `${field} must be ${wanted(issue.expected)}`,
      );
    case 'invalid_value':
      return say(`${field} must be one of: ${issue.values.map(String).join(', ')}`);
    case 'too_small':
      return say(`${field} ${limits(issue.origin, 'at least', Number(issue.minimum))}`);
    case 'too_big':
      return say(`${field} ${limits(issue.origin, 'at most', Number(issue.maximum))}`);
    case 'invalid_union':
      return say(
        `${field} has an unknown kind: use ${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`,
      );
    default:
      return say(`${field} is not right: ${issue.message}`);
  }
}

function wanted(type: string): string {
  return type === 'string' ? 'a text: put it in quotes' : `a value of type ${type}`;
}

function limits(origin: string, bound: 'at least' | 'at most', limit: number): string {
  if (origin === 'string') {
    return bound === 'at least' && limit === 1
      ? 'is empty: write a text'
      : `needs ${bound} ${limit} characters`;
  }
  return origin === 'array' ? `needs ${bound} ${limit} entries` : `must be ${bound} ${limit}`;
}
