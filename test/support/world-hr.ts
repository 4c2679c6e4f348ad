import type { World } from './world.ts';
import { formOf } from './world-visitor.ts';

type Fields = Record<string, string | string[] | File>;

/** HR posts a form and asks for the code of a refusal as JSON. */
export function hrPost(world: World, path: string, fields: Fields = {}) {
  const headers = { accept: 'application/json' };
  return () => world.hr.ask(path, { method: 'POST', headers, body: formOf(fields) });
}

/** A new draft, made through HR's page. @returns its id */
export async function draftWave(world: World, definition = 'csi-pulse'): Promise<string> {
  const title = crypto.randomUUID();
  await world.hr.postForm('/manage/waves', { title, definition });
  const page = await world.hr.get('/manage');
  const rows = [...page.matchAll(/waves\/([0-9a-f]{12})">([^<]*)</g)];
  return rows.find(([, , name]) => name === title)?.[1] ?? '';
}

export const refused = (status: number) => status >= 400 && status < 500;
