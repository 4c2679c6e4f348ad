import type { BuiltFile, BuiltPart } from '../build/built-file.ts';
import { hashesOf } from '../build/built-file.ts';
import type { Finding, Host } from './finding.ts';
import { foreignIn } from './foreign-in.ts';

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
