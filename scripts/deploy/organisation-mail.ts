import * as z from 'zod';
import { mailAddress } from '../../src/mail/address.ts';
import { mostPerMinute } from '../../src/mail/senders.ts';

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
