import type { Finding } from './finding.ts';
import type { Organisation } from './organisation.ts';

const password = 'MAIL_SMTP_PASSWORD';

/** The secret that sending needs and the deployment lacks; null when none is missing. */
export function missingPassword(
  { name, mail }: Organisation,
  secrets: readonly string[],
): string | null {
  if (mail?.sender !== 'smtp' || !mail.user || secrets.includes(password)) return null;
  return `npx wrangler secret put ${password} --config .deploy/${name}.toml`;
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
  const what = `mail goes out by ${mail.sender === 'smtp' ? mail.host : 'Cloudflare Email'} from ${mail.from}`;
  if (typeof secrets === 'string') return { what, good: null, remedy: secrets };
  const missing = missingPassword(organisation, secrets);
  return { what, good: missing === null, remedy: missing ?? '' };
}
