import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { isOfDesk } from '../../src/core/language/language.ts';
import type { Shelf } from './picture.ts';
import type { Spoken } from './spoken.ts';

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

/** Where files are, what each is called in every run, and in what languages they are asked for. */
export interface FilesAsked {
  origin: string;
  files: readonly { visitor: string; path: string; of: string }[];
  languages: readonly Spoken[];
  /** Digests of the files that there are pictures of: one of one language, or of two visitors, is the same. */
  known: Set<string>;
}

/**
 * Every page of every PDF, every slide and every sheet, in every language that the file differs in;
 * what was made before is left.
 * @returns what was left out, in words, because a program is not on this machine
 */
export async function picturesOfFiles(
  context: BrowserContext,
  shelf: Shelf,
  { origin, files, languages, known }: FilesAsked,
): Promise<string[]> {
  const missing = new Set<string>();
  for (const { visitor, path, of } of files) {
    for (const { asked, said } of languages) {
      if (!isOfDesk(asked) && !ofStaff.test(path)) continue;
      const to = new URL(path, origin);
      to.searchParams.set('language', asked);
      const response = await context.request.get(to.href, { headers: { origin } });
      const type = response.headers()['content-type']?.split(';')[0] ?? '';
      const kind = kinds[type];
      if (!response.ok() || !kind) continue;
      const bytes = await response.body();
      const digest = createHash('sha256').update(bytes).digest('hex');
      if (known.has(digest)) continue;
      known.add(digest);
      const sheet = (at: number) => ({
        group: `${visitor} files`,
        of,
        look: `${said} ${String(at).padStart(2, '0')}`,
      });
      let made = 0;
      while (shelf.has(sheet(made + 1), 'png')) made += 1;
      if (made) continue;
      const missed = await printed(bytes, { kind, type }, (at) => shelf.place(sheet(at), 'png'));
      if (missed) missing.add(missed);
    }
  }
  return [...missing];
}

/**
 * Puts each page of a file where it belongs, the first one last: where it stands, all of them do.
 * @returns what keeps it from being made
 */
async function printed(
  bytes: Uint8Array,
  { kind, type }: { kind: 'office' | 'pdf'; type: string },
  place: (at: number) => string,
): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'geleding-papers-'));
  const file = join(folder, kind === 'pdf' ? 'paper.pdf' : officeName(type));
  await writeFile(file, bytes);
  const missed = toPages(file, join(folder, 'page'), kind);
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
  const places = pages.map((name, at) => [join(folder, name), place(at + 1)] as const);
  for (const [from, to] of places.reverse()) await copyFile(from, to);
  await rm(folder, { recursive: true, force: true });
  return missed;
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
