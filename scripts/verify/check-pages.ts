import { staffLanguages } from '../../src/core/language/language.ts';
import type { BuiltPart } from '../build/built-file.ts';
import { ofHost } from './addresses.ts';
import { askedWith, type Finding, type Host } from './finding.ts';
import { foreignIn } from './foreign-in.ts';
import { strangeHeaders } from './own-headers.ts';
import type { OwnPage } from './own-page.ts';
import type { Twin } from './twin.ts';

/** The headers of an answer that only the host can give, beside those that the sources give at that address. */
export async function strangeBefore(
  { origin }: Pick<Host, 'origin'>,
  twin: Twin,
  address: string,
  {
    language,
    served,
    like = {},
  }: { language?: string; served: Headers; like?: Record<string, string> },
): Promise<string[]> {
  const own = await twin.answer(0, `${origin}${address}`, askedWith(language));
  const headers = new Headers(own.headers);
  for (const [name, value] of Object.entries(like)) {
    if (value === '') headers.delete(name);
    else headers.set(name, value);
  }
  return strangeHeaders(served, headers);
}

/** Each page of a wave is what the sources make of it, and comes as pages do. */
export async function checkPages(
  host: Pick<Host, 'origin' | 'answer'>,
  twin: Twin,
  pages: Iterable<OwnPage>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { address, language, fits } of pages) {
    const answer = await host.answer(address, language);
    const asked = { served: answer.headers, ...(language && { language }) };
    const differs = [
      ...(answer.status === 200 ? [] : [`status ${answer.status}`]),
      ...(fits(await answer.text()) ? [] : ['another body']),
      ...(await strangeBefore(host, twin, address, asked)),
    ];
    findings.push(finding(language ? `${address} (${language})` : address, differs));
  }
  return findings;
}

/**
 * What a wave has for everybody and nobody can make anew, since it is made of figures: a page of it loads and
 * sends nothing that is not ours, and the others are no pages.
 */
export async function checkReports(
  host: Pick<Host, 'origin' | 'answer'>,
  twin: Twin,
  wave: string,
  known: Map<string, BuiltPart>,
): Promise<Finding[]> {
  const at = `/w/${wave}`;
  const pages = staffLanguages.map((language) => `${at}/report?language=${language}`);
  const findings: Finding[] = [];
  for (const address of [...pages, `${at}/report/pdf`, `${at}/agreements`]) {
    const answer = await host.answer(address);
    const { like, isPage } = kindOf(answer, `${at}/report#done`);
    const foreign = isPage ? foreignIn(await answer.text(), known) : [];
    findings.push(
      finding(address, [
        ...foreign.map((one) => `it also loads ${one}`),
        ...(await strangeBefore(host, twin, address, { served: answer.headers, like })),
      ]),
    );
  }
  return findings;
}

/** A file to keep and a way on say so in their headers, which the refusal at the same address does not have. */
function kindOf(
  { status, headers }: Response,
  on: string,
): { isPage: boolean; like: Record<string, string> } {
  const name = headers.get('content-disposition') ?? '';
  if (status === 302) return { isPage: false, like: { location: on, 'content-type': '' } };
  if (status !== 200 || !name.startsWith('attachment;')) return { isPage: true, like: {} };
  const like = { 'content-type': 'application/pdf', 'content-disposition': name };
  return { isPage: false, like };
}

/** What every host has of its own comes as what it is, so that no browser reads it as a page. */
export async function checkOfHost(
  host: Pick<Host, 'origin' | 'answer'>,
  twin: Twin,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [path, types] of Object.entries(ofHost)) {
    const { status, headers } = await host.answer(path);
    const type = headers.get('content-type') ?? '';
    const isNone = path === '/logo' && status === 404;
    const right = isNone || (status === 200 && types.test(type.toLowerCase().replaceAll(' ', '')));
    const like: Record<string, string> = isNone ? {} : { 'content-type': type };
    findings.push(
      finding(path, [
        ...(right ? [] : [`status ${status} and content-type: ${type}`]),
        ...(await strangeBefore(host, twin, path, { served: headers, like })),
      ]),
    );
  }
  return findings;
}

const finding = (where: string, differs: string[]): Finding => ({
  good: differs.length === 0,
  what: `${where} is what the sources give${differs.map((one) => `, but ${one}`).join('')}`,
});
