import * as z from 'zod';
import { mailAddress } from '../../src/mail/address.ts';
import { mostPerMinute } from '../../src/mail/senders.ts';
import type { Finding } from './finding.ts';
import type { Organisation } from './organisation.ts';

const fromSchema = z.string().refine((text) => mailAddress(text) === text, {
  error: 'must be a plain e-mail address, such as hr@zuid.example',
});
const common = {
  /** The address that letters come from. */
  from: fromSchema,
  /** Letters a minute, as many as the provider takes. */
  perMinute: z.int().min(1).max(mostPerMinute).optional(),
};

/** What an organisation sends mail with, in its file in `.deploy`; the password is a secret. */
export const organisationMail = z.discriminatedUnion('sender', [
  z.strictObject({
    sender: z.literal('smtp'),
    ...common,
    host: z.string().regex(/^[a-z0-9.-]+$/, 'must be the name of a mail server'),
    port: z.int().min(1).max(65_535).optional(),
    user: z.string().min(1).optional(),
  }),
  z.strictObject({ sender: z.literal('cloudflare'), ...common }),
]);
export type OrganisationMail = z.infer<typeof organisationMail>;

const password = 'MAIL_SMTP_PASSWORD';

/** The variables of the Worker that say so; empty ones where the organisation sends no mail. */
export function mailVariables(mail: OrganisationMail | undefined): Record<string, string> {
  const server = mail?.sender === 'smtp' ? mail : null;
  return {
    MAIL_SENDER: mail?.sender ?? '',
    MAIL_FROM: mail?.from ?? '',
    MAIL_PER_MINUTE: String(mail?.perMinute ?? ''),
    MAIL_SMTP_HOST: server?.host ?? '',
    MAIL_SMTP_PORT: String(server?.port ?? ''),
    MAIL_SMTP_USER: server?.user ?? '',
  };
}

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
