import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashesOf } from '../build/built-file.ts';
import { root } from '../root.ts';

/** A file that a deployment serves as it lies there. */
export interface OwnFile {
  path: string;
  sha256: string;
  headers: Headers;
}

/** Media types as the platform gives them, by the end of a name. */
const types: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
};
/** What the platform says where `_headers` says nothing. */
const usual = 'public, max-age=0, must-revalidate';

/** Every file in `public`, with what `_headers` says of it. */
export async function ownFiles(): Promise<OwnFile[]> {
  const folder = join(root, 'public');
  const rules = rulesIn(await readFile(join(folder, '_headers'), 'utf8'));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== '_headers');
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name).slice(folder.length).replaceAll('\\', '/');
      const type = types[name.split('.').at(-1) ?? ''];
      if (!type) throw new Error(`the media type of ${path} is not known here`);
      const headers = new Headers({ 'content-type': type, 'cache-control': usual });
      for (const { start, name: header, value } of rules)
        if (path.startsWith(start)) headers.set(header, value);
      const { sha256 } = hashesOf(await readFile(join(parentPath, name)));
      return { path, sha256, headers };
    }),
  );
}

/** What `_headers` says, of all addresses that begin so. */
function rulesIn(text: string): { start: string; name: string; value: string }[] {
  let start = '';
  return text.split('\n').flatMap((line) => {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value) return [{ start, name, value }];
    start = line.trim().replace(/\*$/, '');
    return [];
  });
}
