import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { languages } from '../../src/core/language/language.ts';
import type { Shelf } from './picture.ts';

/** What LibreOffice prints, and what is printed already. */
const kinds: Record<string, 'office' | 'pdf'> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'office',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'office',
};

/** Long files repeat themselves; this many pages show all that there is. */
const mostPages = 60;

/**
 * Every page of every PDF, every slide and every sheet, in every language of the desk.
 * @returns what was left out, in words, because a program is not on this machine
 */
export async function picturesOfFiles(
  context: BrowserContext,
  shelf: Shelf,
  origin: string,
  paths: readonly string[],
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'geleding-papers-'));
  const missing = new Set<string>();
  for (const path of paths) {
    for (const language of languages) {
      const to = new URL(path, origin);
      to.searchParams.set('language', language);
      const response = await context.request.get(to.href, { headers: { origin } });
      const type = response.headers()['content-type']?.split(';')[0] ?? '';
      const kind = kinds[type];
      if (!response.ok() || !kind) continue;
      const file = join(folder, kind === 'pdf' ? 'paper.pdf' : officeName(type));
      await writeFile(file, await response.body());
      if (kind === 'office' && !runs('soffice', [...headless, folder, file])) {
        missing.add('LibreOffice (soffice) is not here: no pictures of slides and sheets.');
        continue;
      }
      const pages = join(folder, 'page');
      const sizes = ['-r', '60', '-l', String(mostPages), '-png'];
      if (!runs('pdftoppm', [...sizes, file.replace(/\.\w+$/, '.pdf'), pages])) {
        missing.add('Poppler (pdftoppm) is not here: no pictures of PDF, slides and sheets.');
        continue;
      }
      const made = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
      for (const [at, name] of made.entries()) {
        const look = `${language} ${String(at + 1).padStart(2, '0')}`;
        const of = `${path.replaceAll(/[0-9a-f]{16,}/g, '…')}`;
        await rename(join(folder, name), shelf.place({ group: 'files', of, look }, 'png'));
      }
    }
  }
  await rm(folder, { recursive: true, force: true });
  return [...missing];
}

const headless = ['--headless', '--convert-to', 'pdf', '--outdir'];

const officeName = (type: string) => (type.includes('spreadsheet') ? 'paper.xlsx' : 'paper.pptx');

function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
