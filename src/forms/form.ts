import * as z from 'zod';
import type { Field } from './fields.ts';
import type { Problem, ProblemCode, Wrong } from './problem.ts';

type Fields = Record<string, Field<unknown>>;

/** A form: its fields by name, each of which says what it takes. */
export type Form<F extends Fields = Fields> = z.ZodObject<F>;
/** What a form means once nothing in it is wrong. */
export type ValuesOf<F extends Form> = { [Name in keyof F['shape']]: z.output<F['shape'][Name]> };
/** The names of a form's fields. */
export type NameIn<F extends Form> = keyof F['shape'] & string;

/** The name of a field, for a control that the page makes itself; no other name than the form's. */
export function nameIn<F extends Form>(_form: F, name: NameIn<F>): string {
  return name;
}

/** What was sent, as text, to show the form again as it was: every name with all its values. */
export type Sent = Record<string, string[]>;

/** A form as it was sent and what is wrong with it, to be shown again. */
export interface Filled {
  values: Sent;
  problems: Problem[];
}

/** A form that was read: what it means, or everything that is wrong with it. */
export type Read<T> = { sent: Sent } & (
  | { values: T; problems: null }
  | { values: null; problems: Problem[] }
);

/** What several fields must be together; a field that is wrong by itself may be missing. */
type Rule<F extends Fields> = (
  values: Partial<ValuesOf<Form<F>>>,
  wrong: Wrong<keyof F & string>,
) => void;

/** Makes a form of its fields, and of the rules that look at more than one. */
export function form<const F extends Fields>(fields: F, ...rules: Rule<F>[]): Form<F> {
  return z.object(fields).superRefine(
    (values, context) => {
      const wrong: Wrong = (field, code, filled) =>
        context.addIssue({ code: 'custom', path: [field], params: { code, values: filled } });
      for (const rule of rules) rule(values as Partial<ValuesOf<Form<F>>>, wrong);
    },
    // Everything that is wrong is said at once, also what only shows between two fields.
    { when: () => true },
  );
}

/** A schema, or the one that follows from what was sent: the layers of a chosen questionnaire, say. */
export type FormFor<F extends Form> = F | ((sent: Sent) => F);

/**
 * Reads what a browser sent: only the fields of the form, whatever else stands in it. Problems come
 * in the order of the fields; a file that was chosen is asked for again with them, since no page can
 * choose it for somebody.
 * @param before what is wrong already
 */
export async function readFields<F extends Form>(
  schema: FormFor<F>,
  data: FormData | URLSearchParams,
  before: Problem[] = [],
): Promise<Read<ValuesOf<F>>> {
  const sent = textsOf(data);
  const chosen = typeof schema === 'function' ? schema(sent) : schema;
  const names = Object.keys(chosen.shape);
  const given = Object.fromEntries(names.map((name) => [name, data.getAll(name)]));
  const read = await chosen.safeParseAsync(given);
  if (read.success && before.length === 0)
    return { sent, values: read.data as ValuesOf<F>, problems: null };
  const place = ({ field }: Problem) => names.indexOf(field);
  const wrong = read.success ? [] : read.error.issues.map(problemOf);
  const again = names.flatMap((field): Problem[] => {
    const isChosen = given[field]?.some((one) => one instanceof File && one.size > 0);
    return isChosen && !wrong.some((one) => one.field === field)
      ? [{ field, code: 'fileAgain' }]
      : [];
  });
  const problems = [...wrong, ...again].sort((a, b) => place(a) - place(b));
  return { sent, values: null, problems: [...before, ...problems] };
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const { code, values } = (issue.code === 'custom' ? issue.params : {}) as {
    code?: ProblemCode;
    values?: Problem['values'];
  };
  return {
    field: String(issue.path[0] ?? ''),
    code: code ?? 'required',
    ...(values ? { values } : {}),
  };
}

/** What was sent as text, without the files. */
export function textsOf(data: Iterable<[string, unknown]>): Sent {
  // Without a prototype: a field may be called `constructor`.
  const sent: Sent = Object.create(null);
  for (const [name, value] of data) {
    if (typeof value !== 'string') continue;
    sent[name] ??= [];
    sent[name].push(value);
  }
  return sent;
}
