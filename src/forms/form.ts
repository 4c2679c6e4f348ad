import * as z from 'zod';
import type { Field } from './fields.ts';
import type { Problem, ProblemCode, Wrong } from './problem.ts';

type Fields = Record<string, Field<unknown>>;

/** A form: its fields by name, each of which says what it takes. */
export type Form<F extends Fields = Fields> = z.ZodObject<F>;
/** What a form means once nothing in it is wrong. */
export type ValuesOf<F extends Form> = z.output<F>;
/** The names of a form's fields. */
export type NameIn<F extends Form> = keyof F['shape'] & string;

/** What was sent, as text, to show the form again as it was: every name with all its values. */
export type Sent = Record<string, string[]>;

/** A form that was read: what it means, or everything that is wrong with it. */
export type Read<T> = { sent: Sent } & (
  | { values: T; problems: null }
  | { values: null; problems: Problem[] }
);

/** What several fields must be together; a field that is wrong by itself may be missing. */
type Rule<F extends Fields> = (
  values: Partial<z.output<Form<F>>>,
  wrong: Wrong<keyof F & string>,
) => void;

/** Makes a form of its fields, and of the rules that look at more than one. */
export function form<const F extends Fields>(fields: F, ...rules: Rule<F>[]): Form<F> {
  return z.object(fields).superRefine(
    (values, context) => {
      const wrong: Wrong = (field, code, filled) =>
        context.addIssue({ code: 'custom', path: [field], params: { code, values: filled } });
      for (const rule of rules) rule(values as Partial<z.output<Form<F>>>, wrong);
    },
    // Everything that is wrong is said at once, also what only shows between two fields.
    { when: () => true },
  );
}

/** Reads what a browser sent: only the fields of the form, whatever else stands in it. */
export function readFields<F extends Form>(schema: F, data: FormData): Read<ValuesOf<F>> {
  const given = Object.keys(schema.shape).map((name) => [name, data.getAll(name)]);
  const read = schema.safeParse(Object.fromEntries(given));
  const sent = textsOf(data);
  if (read.success) return { sent, values: read.data as ValuesOf<F>, problems: null };
  return { sent, values: null, problems: read.error.issues.map(problemOf) };
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

/** The texts of a form, whatever their names. */
export function textsOf(data: Iterable<[string, unknown]>): Sent {
  // Without a prototype: a field may be called `constructor`.
  const sent: Sent = Object.create(null);
  for (const [name, value] of data) {
    if (typeof value === 'string') sent[name] = [...(sent[name] ?? []), value];
  }
  return sent;
}
