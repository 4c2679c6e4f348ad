import type { BuiltFile, BuiltPart } from '../build/build.ts';
import { hashesOf } from '../build/build.ts';
import type { Finding, Host } from './finding.ts';

/** Pages that anybody can open, with the program that staff answer in and that takes codes of cards. */
const pages = ['/', '/s', '/c', '/kiosk', '/sign-in'];

/**
 * Every file that a page loads is one of ours, byte for byte; and nothing runs that is no file.
 * @param waves whose pages staff read before they answer and afterwards
 */
export async function checkFiles(
  host: Host,
  built: BuiltFile[],
  waves: Iterable<string>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const known = new Map<string, BuiltPart>();
  for (const file of built)
    for (const part of [file, ...(file.parts ?? [])]) known.set(part.path, part);
  for (const { path, sha256 } of known.values()) {
    const served = await host.bytes(path);
    const good = served !== null && hashesOf(served).sha256 === sha256;
    findings.push({ good, what: `${path} is what the sources give` });
  }
  const ofWaves = [...waves].map(encodeURIComponent);
  for (const page of [
    ...pages,
    ...ofWaves.flatMap((id) => [`/w/${id}/privacy`, `/w/${id}/receipts`]),
  ]) {
    const html = await host.text(page);
    const foreign = html === null ? ['nothing: it is not there'] : foreignIn(html, known);
    findings.push({
      good: foreign.length === 0,
      what:
        foreign.length === 0
          ? `${page} loads nothing else`
          : `${page} also loads ${foreign.join(', ')}`,
    });
  }
  return findings;
}

/** What a page would run or load that is not one of our files under its own hash. */
function foreignIn(page: string, known: Map<string, BuiltPart>): string[] {
  const found: string[] = [];
  // What begins after the last `>` never ends: looking for its end each time would take for ever.
  const tags = page.slice(0, page.lastIndexOf('>') + 1).match(/<[a-z][^>]*>/gi) ?? [];
  for (const tag of tags) {
    if (!/^<(?:script|link|iframe|object|embed|base)\b/i.test(tag)) continue;
    const target = /\b(?:src|href|data)\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1];
    const rel = /\brel\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1] ?? '';
    if (/^<link/i.test(tag) && !/stylesheet|preload/i.test(rel)) continue;
    const own = target === undefined ? undefined : known.get(target);
    if (!own || !tag.includes(own.integrity)) found.push(target ?? `${tag.slice(0, 40)}…`);
  }
  // Handlers and addresses that run by themselves.
  for (const tag of tags) {
    if (/[\s/"'](?:on[a-z]+\s*=|(?:href|src|action)\s*=\s*["']?\s*javascript:)/i.test(tag))
      found.push(`${tag.slice(0, 60)}…`);
  }
  return found;
}
