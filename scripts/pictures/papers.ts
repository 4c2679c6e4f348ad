import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { isOfDesk, type StaffLanguage } from '../../src/core/language/language.ts';
import type { Shelf } from './picture.ts';

/** What LibreOffice prints, and what is printed already. */
const kinds: Record<string, 'office' | 'pdf'> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'office',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'office',
};

/** Files that staff read too, in every language of theirs. */
const ofStaff = /^\/w\//;

/** Long files repeat themselves; this many pages show all that there is. */
const mostPages = 60;

/** Where files are, and in what languages they are asked for, each with what the picture calls it. */
export interface FilesAsked {
  origin: string;
  paths: readonly string[];
  languages: readonly (readonly [asked: StaffLanguage, said: string])[];
}

/**
 * Every page of every PDF, every slide and every sheet, in every language that the file differs in.
 * @returns what was left out, in words, because a program is not on this machine
 */
export async function picturesOfFiles(
  context: BrowserContext,
  shelf: Shelf,
  { origin, paths, languages }: FilesAsked,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'geleding-papers-'));
  const missing = new Set<string>();
  for (const path of paths) {
    const known = new Set<string>();
    for (const [language, said] of languages) {
      if (!isOfDesk(language) && !ofStaff.test(path)) continue;
      const to = new URL(path, origin);
      to.searchParams.set('language', language);
      const response = await context.request.get(to.href, { headers: { origin } });
      const type = response.headers()['content-type']?.split(';')[0] ?? '';
      const kind = kinds[type];
      if (!response.ok() || !kind) continue;
      const bytes = await response.body();
      // A file of one language is the same whatever is asked for.
      const digest = createHash('sha256').update(bytes).digest('hex');
      if (known.has(digest)) continue;
      known.add(digest);
      const file = join(folder, kind === 'pdf' ? 'paper.pdf' : officeName(type));
      await writeFile(file, bytes);
      const missed = toPages(file, join(folder, 'page'), kind);
      if (missed) {
        missing.add(missed);
        continue;
      }
      const made = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
      for (const [at, name] of made.entries()) {
        const look = `${said} ${String(at + 1).padStart(2, '0')}`;
        const of = `${path.replaceAll(/[0-9a-f]{16,}/g, '…')}`;
        await rename(join(folder, name), shelf.place({ group: 'files', of, look }, 'png'));
      }
    }
  }
  await rm(folder, { recursive: true, force: true });
  return [...missing];
}

/** Turns a file into one picture a page. @returns what keeps it from being made */
function toPages(file: string, pages: string, kind: 'office' | 'pdf'): string | null {
  if (kind === 'office' && !runs('soffice', [...headless, dirname(file), file])) {
    return 'LibreOffice (soffice) is not here: no pictures of slides and sheets.';
  }
  const sizes = ['-r', '60', '-l', String(mostPages), '-png'];
  return runs('pdftoppm', [...sizes, file.replace(/\.\w+$/, '.pdf'), pages])
    ? null
    : 'Poppler (pdftoppm) is not here: no pictures of PDF, slides and sheets.';
}

const headless = ['--headless', '--convert-to', 'pdf', '--outdir'];

const officeName = (type: string) => (type.includes('spreadsheet') ? 'paper.xlsx' : 'paper.pptx');

function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
