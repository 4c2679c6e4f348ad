import type { BuiltFile } from '../build/built-file.ts';
import { beyondTheAnswer } from './beyond-the-answer.ts';
import { CannotSay } from './cannot-say.ts';
import { checkFiles } from './check-files.ts';
import { checkLog } from './check-log.ts';
import { waveOfRelease } from './check-release.ts';
import { checkWave } from './check-wave.ts';
import type { Finding, Host } from './finding.ts';
import type { Kept } from './kept.ts';
import type { OwnPage } from './own-page.ts';
import type { Said } from './pages-of-wave.tsx';

export interface Verification {
  origin: string;
  fetch: (url: URL, init?: RequestInit) => Promise<Response>;
  /** The browser's files, built from the sources in this folder. */
  built: BuiltFile[];
  /** Pages that are the same everywhere, by their address, made from the same sources. */
  ownPages: Iterable<OwnPage>;
  /** Those that staff read of a wave, made from the same sources. */
  pagesOfWave: (said: Said) => OwnPage[];
  waves: string[];
  kept: Kept | null;
  /** The texts of downloaded releases. */
  releases: string[];
  /** Texts that hold heads of the log, kept from downloads and papers. */
  heads?: string[];
}

/**
 * Compares what a host serves with the sources, with itself, and with what was kept before.
 * @throws CannotSay when it cannot be asked
 */
export async function verifyHost(
  wanted: Verification,
): Promise<{ findings: Finding[]; kept: Kept; words: string[] }> {
  const { origin, built, ownPages, kept } = wanted;
  if (kept && kept.origin !== origin) throw new CannotSay(`the kept file is of ${kept.origin}`);
  const headers = new Set<string>();
  const host = hostAt(wanted, headers);
  const log = await checkLog(host, new URL(origin).host, kept?.log ?? null, wanted.heads ?? []);
  const releases = wanted.releases.map((text) => ({ text, id: waveOfRelease(text) }));
  const ids = new Set([
    ...(kept?.waves ?? []).map(({ id }) => id),
    ...wanted.waves,
    ...releases.flatMap(({ id }) => id ?? []),
  ]);
  const findings = [...(await checkFiles(host, built, ownPages)), ...log.findings];
  for (const { id } of releases)
    if (id === null) findings.push({ good: false, what: 'the release cannot be read' });
  const waves: Kept['waves'] = [];
  const words: string[] = [];
  for (const id of ids) {
    const before = kept?.waves.find((wave) => wave.id === id) ?? null;
    const own = releases.flatMap((release) => (release.id === id ? release.text : []));
    const wave = await checkWave(host, id, before, own, wanted.pagesOfWave);
    findings.push(...wave.findings);
    words.push(...wave.words);
    if (wave.kept) waves.push(wave.kept);
  }
  findings.push({
    good: headers.size === 0,
    what: `no file has a browser load or tell more${[...headers].map((one) => `, but ${one}`).join('')}`,
  });
  return { findings, words, kept: { format: 'geleding-kept-1', origin, log: log.head, waves } };
}

/** @param headers takes the headers of files that have a browser do more than read them */
function hostAt({ origin, fetch }: Verification, headers: Set<string>): Host {
  const ask = async (path: string, language?: string): Promise<Response | null> => {
    const asked = language === undefined ? {} : { headers: { 'accept-language': language } };
    const response = await fetch(new URL(path, origin), asked).catch(() => null);
    if (!response) throw new CannotSay(`${origin} does not answer`);
    // A page that comes from elsewhere loads its files from there, whatever it says.
    if (response.redirected && new URL(response.url).origin !== origin)
      throw new CannotSay(`${origin}${path} leads to ${new URL(response.url).origin}`);
    if (response.status >= 500) throw new CannotSay(`${origin}${path} answers ${response.status}`);
    return response.ok ? response : null;
  };
  const file = async (path: string) => {
    const response = await ask(path);
    for (const one of response ? beyondTheAnswer(response.headers, path) : []) headers.add(one);
    return response;
  };
  return {
    text: async (path) => (await file(path))?.text() ?? null,
    bytes: async (path) => {
      const response = await file(path);
      return response && new Uint8Array(await response.arrayBuffer());
    },
    page: async (path, language) => {
      const response = await ask(path, language);
      return response && { html: await response.text(), headers: response.headers };
    },
  };
}
