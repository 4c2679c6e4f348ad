import type { Context } from 'hono';
import type * as z from 'zod';
import { DomainError } from '../core/ground/errors.ts';
import { piecesOfBytes, readJsonPieces } from '../core/ground/read-json-pieces.ts';
import {
  type Form,
  type FormFor,
  type Read,
  readFields,
  type Sent,
  type ValuesOf,
} from '../forms/form.ts';
import { mergeStored } from '../forms/shown.ts';
import { typedIn } from '../forms/typed.ts';

/**
 * The JSON body of a request, in the shape that is expected.
 * @throws DomainError `request.malformed`, naming the first field that is wrong, never its value
 */
export async function readJson<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  return inShape(await c.req.json().catch(() => undefined), schema);
}

/**
 * The same of a body of megabytes, which is read a piece at a time and not asked for again.
 * @param levels of lists and objects that are read an entry at a time (`readJsonPieces`)
 */
export async function readLongJson<T>(
  c: Context,
  schema: z.ZodType<T>,
  levels: number,
): Promise<T> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  c.req.bodyCache = {};
  let body: unknown;
  try {
    body = readJsonPieces(piecesOfBytes(bytes), levels);
  } catch {
    // What is no JSON has no field that could be named.
  }
  return inShape(body, schema);
}

function inShape<T>(body: unknown, schema: z.ZodType<T>): T {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') ?? '';
  throw new DomainError('request.malformed', { field });
}

/** @throws DomainError `request.malformed` for a body that is no form, broken or in another charset */
async function readForm(c: Context): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch {
    throw new DomainError('request.malformed', { field: 'form' });
  }
}

/**
 * The form a page posted, with what it means or everything that is wrong with it, to be shown beside
 * its fields.
 * @param stored what is stored by now, where the form carries what its page showed: what others changed
 *   meanwhile stays, and a field that both changed is a problem
 * @throws DomainError `request.malformed` for a body that is no form
 */
export async function sentForm<F extends Form>(
  c: Context,
  form: FormFor<F>,
  stored: Sent = {},
): Promise<Read<ValuesOf<F>>> {
  const data = await readForm(c);
  c.set('typed', typedIn(form, data));
  return readFields(form, data, mergeStored(data, stored));
}

/**
 * What a form means that our own page made whole: a button with hidden fields, for instance.
 * @throws DomainError `request.malformed`, naming the first field that is wrong, never its value
 */
export async function takeForm<F extends Form>(c: Context, form: F): Promise<ValuesOf<F>> {
  const { values, problems } = await sentForm(c, form);
  if (problems) throw new DomainError('request.malformed', { field: problems[0]?.field ?? '' });
  return values;
}
