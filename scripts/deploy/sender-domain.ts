import { senders } from '../../src/mail/senders.ts';
import type { Finding } from './finding.ts';
import type { OrganisationMail } from './organisation-mail.ts';

/** Asks the DNS for the texts under a name, as `resolveTxt` of Node does. */
export type LookUp = (name: string) => Promise<string[][]>;

const absent = ['ENOTFOUND', 'ENODATA'];

/**
 * Whether letters come from a domain that says who may send for it, by SPF (RFC 7208) and DMARC (RFC
 * 7489): without, a large part of staff never sees an invitation. DKIM stands under a name that only
 * the provider knows, and is left to a person.
 */
export async function judgeDomain(
  { sender, from }: OrganisationMail,
  lookUp: LookUp,
): Promise<Finding> {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const what = `${domain} says who may send for it (SPF and DMARC)`;
  const part = senders[sender]?.envelope;
  const envelope = part ? `${part}.${domain}` : domain;
  try {
    const sends = await says(lookUp, envelope, 'v=spf1');
    const judges = await anySays(lookUp, dmarcNames(domain));
    const lacking = [
      ...(sends ? [] : [`a TXT record of ${envelope} that begins with v=spf1`]),
      ...(judges ? [] : [`a TXT record of _dmarc.${domain} that begins with v=DMARC1`]),
    ];
    const remedy = `add ${lacking.join(' and ')}, and have DKIM on at the server (docs/mail.md)`;
    return { what, good: lacking.length === 0, remedy };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { what, good: null, remedy: `the DNS did not answer (${why})` };
  }
}

/** Where DMARC holds for a domain: under its own name, or that of a domain it is a part of. */
function dmarcNames(domain: string): string[] {
  const parts = domain.split('.');
  return parts.slice(0, -1).map((_, at) => `_dmarc.${parts.slice(at).join('.')}`);
}

async function anySays(lookUp: LookUp, names: readonly string[]): Promise<boolean> {
  for (const name of names) if (await says(lookUp, name, 'v=DMARC1')) return true;
  return false;
}

/** @throws what the DNS refused with, other than that nothing is there */
async function says(lookUp: LookUp, name: string, start: string): Promise<boolean> {
  try {
    const texts = await lookUp(name);
    return texts.some((parts) => parts.join('').toLowerCase().startsWith(start.toLowerCase()));
  } catch (error) {
    if (error instanceof Error && 'code' in error && absent.includes(String(error.code))) {
      return false;
    }
    throw error;
  }
}
