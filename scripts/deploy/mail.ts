import { senders } from '../../src/mail/senders.ts';
import type { Finding } from './finding.ts';
import type { Organisation } from './organisation.ts';

/** The secret that sending needs and the deployment lacks; null when none is missing. */
export function missingPassword(
  { name, mail }: Organisation,
  secrets: readonly string[],
): string | null {
  const secret = mail && senders[mail.sender]?.secret;
  const needed = secret && (!secret.with || mail[secret.with]);
  if (!needed || secrets.includes(secret.name)) return null;
  return `npx wrangler secret put ${secret.name} --config .deploy/${name}.toml`;
}

/**
 * Whether mail is switched on, and can go out.
 * @param fault the setting that the running Worker finds wrong, by its name
 */
export function judgeMail(
  organisation: Organisation,
  secrets: readonly string[] | string,
  fault: string | null | undefined = null,
): Finding {
  const { name, mail } = organisation;
  if (fault) {
    return {
      what: `no mail goes out: the setting ${fault} of the Worker is wrong`,
      good: false,
      remedy: `write "mail" into .deploy/${name}.json (docs/mail.md) and deploy again`,
    };
  }
  if (!mail) {
    return {
      what: 'sending mail is not switched on; HR exports links or prints cards',
      good: 'wait',
      remedy: `to switch it on, write "mail" into .deploy/${name}.json (docs/mail.md)`,
    };
  }
  const what = `mail goes out by ${mail.host ?? mail.sender} from ${mail.from}`;
  if (typeof secrets === 'string') return { what, good: null, remedy: secrets };
  const missing = missingPassword(organisation, secrets);
  return { what, good: missing === null, remedy: missing ?? '' };
}
