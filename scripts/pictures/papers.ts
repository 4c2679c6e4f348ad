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

/** A file that somebody can download, and in what languages it is asked for. */
export interface FileAsked {
  visitor: string;
  /** Origin it stands on. */
  at: string;
  path: string;
  /** What it is called, in every run. */
  of: string;
  /** Digests of the files that there are pictures of: one of one language, or of two visitors, is the same. */
  known: Set<string>;
}

/**
 * Every page of a PDF, slide of a deck and sheet of a workbook, in every language that the file differs
 * in; what was made before is left.
 * @throws Error in words, where a program for it is not on this machine
 */
export async function picturesOfFile(
  context: BrowserContext,
  shelf: Shelf,
  { visitor, at, path, of, known }: FileAsked,
  languages: readonly Spoken[],
): Promise<void> {
  for (const { asked, said } of languages) {
    if (!isOfDesk(asked) && !ofStaff.test(path)) continue;
    const to = new URL(path, at);
    to.searchParams.set('language', asked);
    const response = await context.request.get(to.href, { headers: { origin: at } });
    const type = response.headers()['content-type']?.split(';')[0] ?? '';
    const kind = kinds[type];
    if (!response.ok() || !kind) continue;
    const bytes = await response.body();
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (known.has(digest)) continue;
    known.add(digest);
    const sheet = (number: number) => ({
      group: `${visitor} files`,
      of,
      look: `${said} ${String(number).padStart(2, '0')}`,
    });
    let made = 0;
    while (shelf.has(sheet(made + 1), 'png')) made += 1;
    if (!made) await print(bytes, { kind, type }, (number) => shelf.place(sheet(number), 'png'));
  }
}

/** Puts each page of a file where it belongs, the first one last: where it stands, all of them do. */
async function print(
  bytes: Uint8Array,
  { kind, type }: { kind: 'office' | 'pdf'; type: string },
  place: (number: number) => string,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'geleding-papers-'));
  try {
    const file = join(folder, kind === 'pdf' ? 'paper.pdf' : officeName(type));
    await writeFile(file, bytes);
    toPages(file, join(folder, 'page'), kind);
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    const places = pages.map((name, at) => [join(folder, name), place(at + 1)] as const);
    for (const [from, to] of places.reverse()) await copyFile(from, to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Turns a file into one picture a page. */
function toPages(file: string, pages: string, kind: 'office' | 'pdf'): void {
  if (kind === 'office' && !runs('soffice', [...headless, dirname(file), file])) {
    throw new Error('LibreOffice (soffice) did not print this: it may not be here.');
  }
  const sizes = ['-r', '60', '-l', String(mostPages), '-png'];
  if (!runs('pdftoppm', [...sizes, file.replace(/\.\w+$/, '.pdf'), pages])) {
    throw new Error('Poppler (pdftoppm) did not draw this: it may not be here.');
  }
}

const headless = ['--headless', '--convert-to', 'pdf', '--outdir'];

const officeName = (type: string) => (type.includes('spreadsheet') ? 'paper.xlsx' : 'paper.pptx');

function runs(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
