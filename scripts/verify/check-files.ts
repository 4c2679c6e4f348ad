import type { BuiltFile, BuiltPart } from '../build/built-file.ts';
import { hashesOf } from '../build/built-file.ts';
import { beyondTheAnswer } from './beyond-the-answer.ts';
import type { Finding, Host } from './finding.ts';
import { foreignIn } from './foreign-in.ts';
import type { OwnPage } from './own-pages.tsx';

/** Pages that anybody can open, with the program that staff answer in and that takes codes of cards. */
const pages = ['/', '/s', '/c', '/kiosk', '/sign-in'];

/**
 * Every file that a page loads is one of ours, byte for byte; and nothing runs that is no file.
 * @param waves whose pages staff read before they answer and afterwards
 * @param ownPages those that are the same everywhere, as the sources give them
 */
export async function checkFiles(
  host: Host,
  built: BuiltFile[],
  waves: Iterable<string>,
  ownPages: Iterable<OwnPage>,
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
  for (const { address, language, html } of ownPages) {
    const served = await host.bytes(address, language);
    const good = served !== null && Buffer.from(html).equals(served);
    const asked = language === undefined ? '' : ` (${language})`;
    findings.push({ good, what: `${address}${asked} is what the sources give` });
  }
  const ofWaves = [...waves].map(encodeURIComponent);
  for (const page of [
    ...pages,
    ...ofWaves.flatMap((id) => [`/w/${id}/privacy`, `/w/${id}/receipts`]),
  ]) {
    const served = await host.page(page);
    const foreign = served
      ? [...strange(served.headers), ...foreignIn(served.html, known)]
      : ['nothing: it is not there'];
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

/** What comes before a page and would have it read otherwise, load more, or go elsewhere. */
function strange(headers: Headers): string[] {
  const type = headers.get('content-type') ?? '';
  const isOurs = /^text\/html; ?charset=utf-8$/i.test(type);
  return [...beyondTheAnswer(headers), ...(isOurs ? [] : [`content-type: ${type}`])];
}
