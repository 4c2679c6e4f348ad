import { staffLanguages } from '../../src/core/language/language.ts';
import type { BuiltFile, BuiltPart } from '../build/built-file.ts';
import { hashesOf } from '../build/built-file.ts';
import { beyondTheAnswer } from './beyond-the-answer.ts';
import type { Finding, Host } from './finding.ts';
import { foreignIn } from './foreign-in.ts';
import { askedIn, type OwnPage } from './own-page.ts';

/** What anybody can open, and no two organisations have alike: where staff may come first, and where others sign in. */
const ofOrganisation = ['/', '/sign-in'];

/**
 * Every file that a page loads is one of ours, byte for byte; and nothing runs that is no file.
 * @param ownPages those that are the same everywhere, as the sources give them
 */
export async function checkFiles(
  host: Host,
  built: BuiltFile[],
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
  findings.push(...(await checkPages(host, ownPages)));
  for (const path of ofOrganisation)
    for (const { address, language } of staffLanguages.flatMap((one) => askedIn(one, path))) {
      const served = await host.page(address, language);
      const foreign = served
        ? [...strange(served.headers, path), ...foreignIn(served.html, known)]
        : ['nothing: it is not there'];
      const what = foreign.length === 0 ? 'loads nothing else' : `also loads ${foreign.join(', ')}`;
      findings.push({ good: foreign.length === 0, what: `${named(address, language)} ${what}` });
    }
  return findings;
}

/** Each page is what the sources give, and no header has a browser read it otherwise. */
export async function checkPages(
  host: Pick<Host, 'page'>,
  pages: Iterable<OwnPage>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { address, language, fits } of pages) {
    const served = await host.page(address, language);
    const beside = served ? strange(served.headers, address) : [];
    findings.push({
      good: served !== null && fits(served.html) && beside.length === 0,
      what: `${named(address, language)} is what the sources give${beside.map((one) => `, but ${one}`).join('')}`,
    });
  }
  return findings;
}

const named = (address: string, language?: string) =>
  language === undefined ? address : `${address} (${language})`;

/** What comes before a page and would have it read otherwise, load more, or go elsewhere. */
function strange(headers: Headers, path: string): string[] {
  const type = headers.get('content-type') ?? '';
  const isOurs = /^text\/html; ?charset=utf-8$/i.test(type);
  return [...beyondTheAnswer(headers, path), ...(isOurs ? [] : [`content-type: ${type}`])];
}
