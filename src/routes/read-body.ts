import type { Context } from 'hono';
import type * as z from 'zod';
import { DomainError } from '../core/ground/errors.ts';

/**
 * The JSON body of a request, in the shape that is expected.
 * @throws DomainError `request.malformed`, naming the first field that is wrong, never its value
 */
export async function readJson<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  const body = await c.req.json().catch(() => undefined);
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const field = read.error.issues[0]?.path.join('.') ?? '';
  throw new DomainError('request.malformed', { field });
}

/**
 * The form a page posted.
 * @throws DomainError `request.malformed` for a body that is no form
 */
export async function readForm(c: Context): Promise<FormData> {
  try {
    return await c.req.formData();
  } catch {
    throw new DomainError('request.malformed', { field: 'form' });
  }
}
