import type { BuiltFile } from '../build/built-file.ts';
import { broken, questions } from './addresses.ts';
import { CannotSay } from './cannot-say.ts';
import { checkAnswers } from './check-answers.ts';
import { checkFiles } from './check-files.ts';
import { checkLog } from './check-log.ts';
import { checkOfHost, checkPages, checkReports, strangeBefore } from './check-pages.ts';
import { waveOfRelease } from './check-release.ts';
import { checkWave } from './check-wave.ts';
import { askedWith, type Finding, type Host } from './finding.ts';
import { partsOf } from './foreign-in.ts';
import type { Kept } from './kept.ts';
import type { OwnFile } from './own-files.ts';
import type { OwnPage } from './own-page.ts';
import type { Said } from './pages-of-wave.tsx';
import type { Twin } from './twin.ts';

export interface Verification {
  origin: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The browser's programs, built from the sources in this folder. */
  built: BuiltFile[];
  /** Every file of a deployment of these sources. */
  files: OwnFile[];
  /** The app, made from the same sources. */
  twin: Twin;
  /** What staff read of a wave, made from the same sources. */
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
  const { origin, files, twin, kept } = wanted;
  if (kept && kept.origin !== origin) throw new CannotSay(`the kept file is of ${kept.origin}`);
  const strange = new Set<string>();
  const host = hostAt(wanted, strange);
  await standsThere(host);
  const log = await checkLog(host, new URL(origin).host, kept?.log ?? null, wanted.heads ?? []);
  const releases = wanted.releases.map((text) => ({ text, id: waveOfRelease(text) }));
  const ids = new Set([
    ...(kept?.waves ?? []).map(({ id }) => id),
    ...wanted.waves,
    ...releases.flatMap(({ id }) => id ?? []),
  ]);
  const paths = files.map(({ path }) => path);
  const findings = [
    ...(await checkFiles(host, files)),
    ...(await checkAnswers(host, twin, questions(twin.routesOf, [...ids], paths))),
    ...(await checkOfHost(host, twin)),
    ...log.findings,
  ];
  for (const { id } of releases)
    if (id === null) findings.push({ good: false, what: 'the release cannot be read' });
  const waves: Kept['waves'] = [];
  const words: string[] = [];
  const known = partsOf(wanted.built);
  for (const id of ids) {
    const before = kept?.waves.find((wave) => wave.id === id) ?? null;
    const own = releases.flatMap((release) => (release.id === id ? release.text : []));
    const wave = await checkWave(host, id, before, own, (said) =>
      checkPages(host, twin, wanted.pagesOfWave(said)),
    );
    findings.push(...wave.findings);
    findings.push(...(await checkReports(host, twin, id, known)));
    words.push(...wave.words);
    if (!wave.kept) continue;
    waves.push(wave.kept);
    findings.push(...(await checkAnswers(host, twin, await broken(wave.kept.manifestHash))));
  }
  findings.push({
    good: strange.size === 0,
    what: `every list comes with the headers that the sources give${[...strange].map((one) => `, but ${one}`).join('')}`,
  });
  return { findings, words, kept: { format: 'geleding-kept-1', origin, log: log.head, waves } };
}

/** @param strange takes the headers of lists that the sources do not give */
function hostAt({ origin, fetch, twin }: Verification, strange: Set<string>): Host {
  const answer = async (address: string, language?: string): Promise<Response> => {
    const how = { headers: askedWith(language), redirect: 'manual' } as const;
    const response = await fetch(`${origin}${address}`, how).catch(() => null);
    if (!response) throw new CannotSay(`${origin} does not answer`);
    // Too many questions are no answer either.
    if (response.status >= 500 || response.status === 429)
      throw new CannotSay(`${origin}${address} answers ${response.status}`);
    return response;
  };
  return {
    origin,
    answer,
    text: async (path) => {
      const response = await answer(path);
      if (!response.ok) return null;
      const asked = { served: response.headers, like: likeAt(path) };
      for (const one of await strangeBefore({ origin }, twin, path, asked)) strange.add(one);
      return response.text();
    },
  };
}

/** How what only the host can give comes, where a stranger's answer there is a page. */
function likeAt(path: string): Record<string, string> {
  if (/^\/log\/(?:head|key)$/.test(path)) return { 'content-type': 'text/plain;charset=UTF-8' };
  if (path.endsWith('/receipts')) return {};
  const kept = { 'cache-control': 'public, max-age=31536000, immutable' };
  return { 'content-type': 'application/json', ...(path.startsWith('/definitions/') ? kept : {}) };
}

/** A host that sends everybody elsewhere is not the one that people use. */
async function standsThere({ origin, answer }: Host): Promise<void> {
  const { status, headers } = await answer('/');
  const to = new URL(headers.get('location') ?? '/', origin).origin;
  if (status >= 300 && status < 400 && to !== origin)
    throw new CannotSay(`${origin} leads to ${to}`);
}
