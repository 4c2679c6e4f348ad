import type { Child } from 'hono/jsx';
import { type Language, localeOf, type StaffLanguage } from '../../core/language/language.ts';
import { type FieldFacts, factsOf } from '../../forms/fields.ts';
import type { Form, NameIn, Sent } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { manageTexts } from '../../texts/manage.ts';
import { problemTexts } from '../../texts/problems.ts';
import { problemText } from './problems.tsx';

/** What a form is filled with: every name with all its values. */
export type FormValues = Sent;

/** The form as HR left it and what is wrong with it; its fields have these names and no other. */
export interface FormState<Name extends string = string> {
  values: FormValues;
  problems: Problem[];
  language: Language;
  /** Begins the ids of its fields, where a page has the form more than once. */
  prefix?: string;
  /** What the schema says of its fields: what may be left out, the smallest and largest number. */
  facts?: Partial<Record<Name, FieldFacts>>;
}

/** The form of a schema, to show its fields; empty, or as it was sent with what is wrong with it. */
export function showForm<F extends Form>(
  form: F,
  { values = {}, problems = [] }: { values?: FormValues; problems?: Problem[] },
  language: Language,
): FormState<NameIn<F>> {
  const facts = Object.entries(form.shape).map(([name, field]) => [name, factsOf(field)]);
  return { values, problems, language, facts: Object.fromEntries(facts) };
}

/** What the server reads back from a form as it was: no field of its own for anybody. */
export function Hidden({ name, value }: { name: string; value: string | number | undefined }) {
  return value === undefined ? null : <input type="hidden" name={name} value={value} />;
}

interface FieldProps<Name extends string> {
  form: FormState<Name>;
  name: NoInfer<Name>;
  label: string;
  hint?: string;
  optional?: boolean;
}

/** What stands between a label and its control: the hint, and the reason where it is wrong. */
function About(props: {
  name: string;
  hint: string | undefined;
  problem: Problem | undefined;
  language: Language;
}) {
  const { name, hint, problem, language } = props;
  return (
    <>
      {hint ? (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p class="error-text" id={`${name}-problem`}>
          {problemText(problem, language)}
        </p>
      ) : null}
    </>
  );
}

/** A labelled control with its hint and, when it is wrong, the reason beside it. */
function Field<Name extends string>(
  props: FieldProps<Name> & { control: (described: Record<string, string | undefined>) => Child },
) {
  const { form, name, hint } = props;
  const optional = props.optional ?? form.facts?.[name]?.optional;
  const problem = form.problems.find(({ field }) => field === name);
  const id = `${form.prefix ?? ''}${name}`;
  const about = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean);
  return (
    <div class="field">
      <label for={id}>
        {props.label}
        {optional ? <span class="hint"> ({manageTexts[form.language].optional})</span> : null}
      </label>
      <About name={id} hint={hint} problem={problem} language={form.language} />
      {props.control({
        id,
        'aria-describedby': about.length > 0 ? about.join(' ') : undefined,
        'aria-invalid': problem ? 'true' : undefined,
      })}
    </div>
  );
}

export function TextField<Name extends string>(
  props: FieldProps<Name> & {
    type?: 'text' | 'date' | 'number' | 'file';
    accept?: string;
    /** Whether several files may be chosen. */
    multiple?: boolean;
    /** What a browser may fill in by itself; nothing when it is left out. */
    autocomplete?: 'email' | 'one-time-code';
    /** What is offered while somebody types, with what it is. */
    suggested?: readonly { value: string; label: string }[];
    min?: number | string;
    max?: number | string;
    narrow?: boolean;
  },
) {
  const { form, name, type = 'text', suggested = [] } = props;
  const list = suggested.length > 0 ? `${form.prefix ?? ''}${name}-list` : undefined;
  // Firefox offers no list to a field that says off.
  const filled = props.autocomplete ?? (list ? undefined : 'off');
  return (
    <>
      <Field
        {...props}
        control={(described) => (
          <input
            name={name}
            type={type}
            value={type === 'file' ? undefined : (form.values[name]?.[0] ?? '')}
            accept={props.accept}
            multiple={props.multiple}
            min={props.min ?? form.facts?.[name]?.min}
            max={props.max ?? form.facts?.[name]?.max}
            class={props.narrow ? 'narrow' : undefined}
            autocomplete={type === 'file' ? undefined : filled}
            list={list}
            data-changed={type === 'file' ? problemTexts[form.language].fileChanged : undefined}
            inputmode={props.autocomplete === 'one-time-code' ? 'numeric' : undefined}
            {...described}
          />
        )}
      />
      {list ? (
        <datalist id={list}>
          {suggested.map(({ value, label }) => (
            <option value={value} label={label} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}

export function TextArea<Name extends string>(props: FieldProps<Name> & { lang?: StaffLanguage }) {
  const { form, name } = props;
  return (
    <Field
      {...props}
      control={(described) => (
        <textarea
          name={name}
          rows={4}
          lang={props.lang}
          dir={props.lang ? localeOf(props.lang).direction : undefined}
          {...described}
        >
          {form.values[name]?.[0] ?? ''}
        </textarea>
      )}
    />
  );
}

/** A list to choose one from; `options` are value and words. */
export function SelectField<Name extends string>(
  props: FieldProps<Name> & { options: { value: string; label: string }[]; empty?: string },
) {
  const { form, name, options, empty } = props;
  const chosen = form.values[name]?.[0];
  return (
    <Field
      {...props}
      control={(described) => (
        <select name={name} {...described}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map(({ value, label }) => (
            <option value={value} selected={value === chosen}>
              {label}
            </option>
          ))}
        </select>
      )}
    />
  );
}

/** A group of radios or checkboxes; the first carries the group's id, so that errors lead to it. */
export function ChoiceField<Name extends string>(
  props: FieldProps<Name> & {
    type: 'radio' | 'checkbox';
    options: { value: string; label: string; hint?: string }[];
  },
) {
  const { form, name, options, hint } = props;
  const problem = form.problems.find(({ field }) => field === name);
  const chosen = form.values[name] ?? [];
  return (
    <fieldset aria-describedby={problem ? `${name}-problem` : hint ? `${name}-hint` : undefined}>
      <legend>{props.label}</legend>
      <About name={name} hint={hint} problem={problem} language={form.language} />
      <div class="choices">
        {options.map((option, index) => (
          <label class="choice" for={index === 0 ? name : `${name}-${index}`}>
            <input
              type={props.type}
              id={index === 0 ? name : `${name}-${index}`}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
            />
            <span>
              {option.label}
              {option.hint ? <span class="hint">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A tick that has to be there, with what it says behind it. */
export function TickField<Name extends string>({
  form,
  name,
  label,
}: {
  form: FormState<Name>;
  name: NoInfer<Name>;
  label: string;
}) {
  const problem = form.problems.find(({ field }) => field === name);
  return (
    <>
      <About name={name} hint={undefined} problem={problem} language={form.language} />
      <label class="choice" for={name}>
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          aria-describedby={problem ? `${name}-problem` : undefined}
          aria-invalid={problem ? 'true' : undefined}
        />
        <span>{label}</span>
      </label>
    </>
  );
}
