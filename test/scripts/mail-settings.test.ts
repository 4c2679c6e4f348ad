import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { written } from '../../scripts/deploy/finding.ts';
import { judgeMail, mailVariables } from '../../scripts/deploy/mail.ts';
import { configFor, organisationSchema } from '../../scripts/deploy/organisation.ts';
import { root } from '../../scripts/root.ts';
import { mailOf } from '../../src/mail/senders.ts';

/** What an operator writes about mail, until the Worker sends with it. */

const template = readFileSync(join(root, 'wrangler.toml'), 'utf8');
const smtp = { sender: 'smtp', from: 'hr@zuid.example', host: 'smtp.zuid.example', user: 'hr$&"' };
const organisation = (mail?: object) => organisationSchema.parse({ name: 'zuid', mail });
const said = (mail: object | undefined, secrets: string[] | string) =>
  judgeMail(organisation(mail), secrets).map(written);

describe('the mail of an organisation', () => {
  test('is off until it is written into its file', () => {
    expect(configFor(template, organisation()).split('\n')).toContain('MAIL_SENDER = ""');
    expect(said(undefined, [])).toEqual([
      '… sending mail is not switched on; HR exports links or prints cards — to switch it on, write "mail" into .deploy/zuid.json (docs/mail.md)',
    ]);
  });

  test('becomes variables of the Worker, and the binding where Cloudflare sends', () => {
    const byServer = configFor(template, organisation({ ...smtp, port: 465, perMinute: 20 }));
    for (const line of [
      'MAIL_SENDER = "smtp"',
      'MAIL_FROM = "hr@zuid.example"',
      'MAIL_PER_MINUTE = "20"',
      'MAIL_SMTP_HOST = "smtp.zuid.example"',
      'MAIL_SMTP_PORT = "465"',
      'MAIL_SMTP_USER = "hr$&\\""',
    ]) {
      expect(byServer.split('\n')).toContain(line);
    }
    expect(byServer).not.toContain('send_email');
    const byCloudflare = configFor(
      template,
      organisation({ sender: 'cloudflare', from: smtp.from }),
    );
    expect(byCloudflare).toMatch(/\n\[\[send_email\]\]\nname = "EMAIL"\n$/);
  });

  test('that is accepted here is accepted by the Worker', () => {
    for (const mail of [smtp, { ...smtp, port: 25, perMinute: 40 }]) {
      const { mail: read } = organisation(mail);
      const made = mailOf(mailVariables(read), () => new Date(0));
      expect(made).toMatchObject({ from: smtp.from, perStep: read?.perMinute ?? 30 });
    }
  });

  test.each([
    ['an outbox', { sender: 'outbox', from: smtp.from }],
    ['an address with a name', { ...smtp, from: 'HR <hr@zuid.example>' }],
    ['more letters than a step takes', { ...smtp, perMinute: 41 }],
    ['a server with its scheme', { ...smtp, host: 'smtp://zuid' }],
    ['a password in a file', { ...smtp, password: 'geheim' }],
  ])('is refused with %s', (_what, mail) => {
    expect(organisationSchema.safeParse({ name: 'zuid', mail }).success).toBe(false);
  });

  test('that lacks its password is told so; its domain is for a person to look up', () => {
    expect(said(smtp, ['LINK_KEY'])).toEqual([
      '✗ mail goes out by smtp.zuid.example from hr@zuid.example — npx wrangler secret put MAIL_SMTP_PASSWORD --config .deploy/zuid.toml',
      expect.stringMatching(/^… .*zuid\.example — .*v=spf1.*DKIM.*_dmarc\.zuid\.example/),
    ]);
    expect(said(smtp, ['MAIL_SMTP_PASSWORD'])[0]).toMatch(/^✓/);
    expect(said({ ...smtp, user: undefined }, [])[0]).toMatch(/^✓/);
    expect(said(smtp, 'Not logged in.')[0]).toMatch(/^\? .*Not logged in/);
  });
});
