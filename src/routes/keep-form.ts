import type { KeptForm } from '../views/kept-form-page.tsx';
import type { AppContext } from './app-env.ts';

/** More of a form than anybody types, of somebody of whom nothing is known. */
const longest = 256 * 1024;
const mostFields = 500;
/** Refusals after which signing in helps. */
const causes: Record<string, KeptForm['cause']> = {
  'sign-in.needed': 'expired',
  'sign-in.other': 'other role',
};

/**
 * The form that somebody sent whose visit was over, or in whose browser another role had signed in, for
 * a page that sends it again once they are signed in; null for any other request. Files are named only:
 * no page can choose them for somebody.
 */
export async function keepForm({ req }: AppContext, code: string): Promise<KeptForm | null> {
  const cause = causes[code];
  if (!cause || req.method !== 'POST' || req.raw.bodyUsed) return null;
  const body = await readStart(req.raw.body).catch(() => null);
  const headers = { 'content-type': req.header('content-type') ?? '' };
  const data = await new Response(body, { headers }).formData().catch(() => null);
  const fields = [...(data ?? [])];
  if (fields.length === 0 || fields.length > mostFields) return null;
  const { pathname, search } = new URL(req.url);
  const kept: KeptForm = { cause, action: pathname + search, texts: [], files: [] };
  for (const [name, value] of fields) {
    if (typeof value === 'string') kept.texts.push({ name, value });
    else if (value.name) kept.files.push({ name, file: value.name });
  }
  return kept;
}

/** What comes after is read and left: a browser that is still sending would not see the answer. */
async function readStart(body: ReadableStream<Uint8Array<ArrayBuffer>> | null): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let read = 0;
  for await (const part of body ?? []) {
    read += part.length;
    if (read <= longest) parts.push(part);
  }
  return new Blob(parts);
}
