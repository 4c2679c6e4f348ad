import * as z from 'zod';
import { mailAddress } from '../../src/mail/address.ts';
import { mostPerMinute, senders } from '../../src/mail/senders.ts';

const names = Object.keys(senders).filter((name) => senders[name]?.settings);

/** What an organisation sends mail with, in its file in `.deploy`; the password is a secret. */
export const organisationMail = z
  .object({
    sender: z.enum(names),
    /** The address that letters come from. */
    from: z.string().refine((text) => mailAddress(text) === text, {
      error: 'must be a plain e-mail address, such as hr@zuid.example',
    }),
    /** Letters a minute, as many as the provider takes. */
    perMinute: z.int().min(1).max(mostPerMinute).optional(),
  })
  .catchall(z.union([z.string(), z.number()]).optional())
  .superRefine(({ sender, from, perMinute, ...own }, context) => {
    const read = z.strictObject(senders[sender]?.settings ?? {}).safeParse(own);
    for (const { path, message } of read.error?.issues ?? []) {
      context.addIssue({ code: 'custom', path, message });
    }
  });
export type OrganisationMail = z.infer<typeof organisationMail>;

/** The variables of the Worker that say so; empty ones where the organisation sends no mail. */
export function mailVariables(mail: OrganisationMail | undefined): Record<string, string> {
  const { sender = '', from = '', perMinute = '', ...settings } = mail ?? {};
  const own = Object.entries(settings).map(([name, value]) => [
    `MAIL_${sender}_${name}`.toUpperCase(),
    String(value ?? ''),
  ]);
  return {
    MAIL_SENDER: sender,
    MAIL_FROM: from,
    MAIL_PER_MINUTE: String(perMinute),
    ...Object.fromEntries(own),
  };
}
