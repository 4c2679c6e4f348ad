import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { written } from '../../scripts/deploy/finding.ts';
import { judgeMail } from '../../scripts/deploy/mail.ts';
import { configFor, organisationSchema } from '../../scripts/deploy/organisation.ts';
import { mailVariables } from '../../scripts/deploy/organisation-mail.ts';
import { judgeDomain } from '../../scripts/deploy/sender-domain.ts';
import { root } from '../../scripts/root.ts';
import { mailOf } from '../../src/mail/senders.ts';

/** What an operator writes about mail, until the Worker sends with it. */

const template = readFileSync(join(root, 'wrangler.toml'), 'utf8');
const smtp = { sender: 'smtp', from: 'hr@zuid.example', host: 'smtp.zuid.example', user: 'hr$&"' };
const organisation = (mail?: object) => organisationSchema.parse({ name: 'zuid', mail });
const said = (mail: object | undefined, secrets: string[] | string) =>
  written(judgeMail(organisation(mail), secrets));

describe('the mail of an organisation', () => {
  test('is off until it is written into its file', () => {
    expect(configFor(template, organisation()).split('\n')).toContain('MAIL_SENDER = ""');
    expect(said(undefined, [])).toBe(
      '… sending mail is not switched on; HR exports links or prints cards — to switch it on, write "mail" into .deploy/zuid.json (docs/mail.md)',
    );
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
    for (const mail of [smtp, { ...smtp, port: 25, perMinute: 600 }]) {
      const { mail: read } = organisation(mail);
      const made = mailOf(mailVariables(read), () => new Date(0));
      expect(made).toMatchObject({ from: smtp.from, perStep: read?.perMinute ?? 30 });
    }
  });

  test.each([
    ['an outbox', { sender: 'outbox', from: smtp.from }],
    ['an address with a name', { ...smtp, from: 'HR <hr@zuid.example>' }],
    ['more letters than a step takes', { ...smtp, perMinute: 601 }],
    ['a server with its scheme', { ...smtp, host: 'smtp://zuid' }],
    ['a password in a file', { ...smtp, password: 'geheim' }],
  ])('is refused with %s', (_what, mail) => {
    expect(organisationSchema.safeParse({ name: 'zuid', mail }).success).toBe(false);
  });

  test('that lacks its password is told so', () => {
    expect(said(smtp, ['LINK_KEY'])).toBe(
      '✗ mail goes out by smtp.zuid.example from hr@zuid.example — npx wrangler secret put MAIL_SMTP_PASSWORD --config .deploy/zuid.toml',
    );
    expect(said(smtp, ['MAIL_SMTP_PASSWORD'])).toMatch(/^✓/);
    expect(said({ ...smtp, user: undefined }, [])).toMatch(/^✓/);
    expect(said(smtp, 'Not logged in.')).toMatch(/^\? .*Not logged in/);
  });
});

test('a setting that the Worker finds wrong is a fault, whatever its file says', () => {
  for (const mail of [smtp, undefined]) {
    expect(written(judgeMail(organisation(mail), ['MAIL_SMTP_PASSWORD'], 'MAIL_FROM'))).toMatch(
      /^✗ no mail goes out: the setting MAIL_FROM .*zuid\.json/,
    );
  }
});

describe('the domain of letters', () => {
  const spf = [['v=spf1 include:_spf.example ', '~all']];
  const dmarc = [['v=DMARC1; p=reject']];
  /** Asked of a name server that knows these names only, and says so as Node passes it on. */
  const asked = async (sender: 'smtp' | 'cloudflare', known: Record<string, string[][]>) => {
    const { mail } = organisation({
      sender,
      from: 'hr@post.zuid.example',
      ...(sender === 'smtp' ? { host: 'mx.example' } : {}),
    });
    if (!mail) throw new Error('there is no mail');
    const lookUp = async (name: string) => {
      if (name in known) return known[name] ?? [];
      throw Object.assign(new Error(`queryTxt ENOTFOUND ${name}`), { code: 'ENOTFOUND' });
    };
    return written(await judgeDomain(mail, lookUp));
  };

  test('says who may send for it, itself or by the domain it is a part of', async () => {
    const known = { 'post.zuid.example': spf, '_dmarc.zuid.example': dmarc };
    const good = '✓ post.zuid.example says who may send for it (SPF and DMARC)';
    expect(await asked('smtp', known)).toBe(good);
    expect(await asked('cloudflare', { ...known, 'cf-bounce.post.zuid.example': spf })).toBe(good);
    expect(await asked('cloudflare', known)).toMatch(/^✗ .*TXT record of cf-bounce\.post\.zuid/);
  });

  test('that says nothing of it is told which records to add', async () => {
    const known = { 'post.zuid.example': [['google-site-verification=x']] };
    expect(await asked('smtp', known)).toMatch(
      /^✗ .* add a TXT record of post\.zuid\.example that begins with v=spf1 and .*_dmarc\.post/,
    );
    expect(await asked('smtp', { 'post.zuid.example': spf })).toMatch(/ — add .*v=DMARC1/);
  });

  test('is not judged without an answer', async () => {
    const silent = async () => Promise.reject(new Error('queryTxt ETIMEOUT'));
    const { mail } = organisation(smtp);
    expect(mail && written(await judgeDomain(mail, silent))).toMatch(/^\? .*ETIMEOUT/);
  });
});
