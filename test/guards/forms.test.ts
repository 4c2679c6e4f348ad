import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * One schema per form and per JSON message, in src/forms (docs/decisions/forms.md): a body is read in
 * one place, which takes a schema, and a page names no field by itself.
 */
const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.tsx?$/.test(path),
);
const sourceOf = (path: string) => readFileSync(join(src, path), 'utf8');
const holding = (pattern: RegExp) => files.filter((path) => pattern.test(sourceOf(path)));

test('a body is read in one place, which takes a schema', () => {
  const readers = holding(/\.(parseBody|formData|blob)\(|\breq\.(json|text|arrayBuffer|body)\(/);
  // The proof of a key is a code over the very bytes of a request, and a form is kept, whatever they mean.
  expect(readers).toEqual(['routes/keep-form.ts', 'routes/key-proof.ts', 'routes/read-body.ts']);
  const source = sourceOf('routes/read-body.ts');
  const exported = [...source.matchAll(/^export async function (\w+)[^{]*/gm)];
  expect(exported.map(([, name]) => name)).toEqual([
    'readJson',
    'readLongJson',
    'sentForm',
    'takeForm',
  ]);
  for (const [line] of exported) expect(line).toMatch(/(schema: z\.ZodType|form: (F|FormFor<F>))/);
});

test('no schema of a form or message stands outside src/forms; core has those of what is kept', () => {
  const makers = holding(/\bz\.(strictObject|object|looseObject)\(/);
  expect(makers.filter((path) => !/^(core|forms)\//.test(path))).toEqual([]);
});

test('no client casts a reply to a shape of its own', () => {
  const wrong = files
    .filter((path) => path.startsWith('client/'))
    .filter((path) =>
      /(\.body\b[^;\n]*|server\.get\([^;\n]*|await get\([^;\n]*) as \{/.test(sourceOf(path)),
    );
  expect(wrong).toEqual([]);
});

test('every control of a form takes its name from a schema', () => {
  const control = /<(input|select|textarea|button|Hidden)\b[^>]*?\sname="([^"]+)"/gs;
  const named = files
    .filter((path) => path.startsWith('views/') && !path.startsWith('views/form/'))
    .flatMap((path) =>
      [...sourceOf(path).matchAll(control)].map(([, , name]) => `${path} ${name}`),
    );
  expect(named).toEqual([]);
});

test('only lists whose columns name the controls have a form without a schema', () => {
  expect(holding(/: FormState(;| =|\))/)).toEqual([
    'views/manage/roster-choices.tsx',
    'views/manage/roster-reading-choices.tsx',
  ]);
});
