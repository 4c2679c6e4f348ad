import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/mail/sender.ts';
import { mailOf } from '../../src/mail/senders.ts';

const letter: Letter = {
  id: 'a1b2',
  from: { name: 'Personeelszaken\r\nBcc: x@x.example', address: 'hr@brug.example' },
  to: 'els@brug.example',
  subject: 'Vraag\r\nBcc: x@x.example',
  text: 'Hallo',
  html: '<p>Hallo</p>',
  signOff: 'https://geleding.example/sign-off/abc',
  date: new Date('2026-11-23T09:00:00Z'),
};
const MAIL_FROM = 'hr@brug.example';
const clock = () => new Date('2026-11-23T09:00:00Z');
const plenty = () => 60_000;
/** Time for so many letters. */
const timeForOnly = (letters: number) => {
  let left = letters;
  return () => {
    left -= 1;
    return left >= 0 ? 60_000 : 0;
  };
};

describe('what a deployment sends mail with', () => {
  it('nothing, unless a sender is named', () => {
    expect(mailOf({}, clock)).toBeNull();
    expect(mailOf({ MAIL_SENDER: '' }, clock)).toBeNull();
  });

  it.each([
    ['MAIL_SENDER', { MAIL_SENDER: 'pigeon', MAIL_FROM }],
    ['MAIL_SENDER', { MAIL_SENDER: 'constructor', MAIL_FROM }],
    ['MAIL_SENDER', { MAIL_SENDER: 'smtp', MAIL_FROM }],
    ['MAIL_SENDER', { MAIL_SENDER: 'cloudflare', MAIL_FROM }],
    [
      'MAIL_SMTP_PORT',
      { MAIL_SENDER: 'smtp', MAIL_SMTP_HOST: 'x', MAIL_FROM, MAIL_SMTP_PORT: 'geheim' },
    ],
    ['MAIL_FROM', { MAIL_SENDER: 'smtp', MAIL_SMTP_HOST: 'x', MAIL_FROM: 'geheim' }],
    [
      'MAIL_PER_MINUTE',
      { MAIL_SENDER: 'smtp', MAIL_SMTP_HOST: 'x', MAIL_FROM, MAIL_PER_MINUTE: '601' },
    ],
  ])('%s is named when it is wrong, and no value', (setting, bindings) => {
    expect(() => mailOf(bindings, clock)).toThrow(setting);
    expect(() => mailOf(bindings, clock)).not.toThrow('geheim');
  });
});

describe('the outbox', () => {
  it('keeps every letter whole', async () => {
    const kept: string[] = [];
    const OUTBOX = { fetch: async (_url: string, { body }: { body: string }) => kept.push(body) };
    const mail = mailOf({ MAIL_SENDER: 'outbox', MAIL_FROM, OUTBOX }, clock);
    expect(await mail?.sender.send([letter, letter], plenty)).toEqual({
      outcomes: [{ became: 'accepted' }, { became: 'accepted' }],
    });
    expect((await PostalMime.parse(kept[1] ?? '')).text?.trim()).toBe('Hallo');
  });
});

describe('the outbox, when the time is over', () => {
  it('keeps what it kept and tells so', async () => {
    const kept: string[] = [];
    const OUTBOX = { fetch: async (_url: string, { body }: { body: string }) => kept.push(body) };
    const mail = mailOf({ MAIL_SENDER: 'outbox', MAIL_FROM, OUTBOX }, clock);
    expect(await mail?.sender.send([letter, letter], timeForOnly(1))).toEqual({
      outcomes: [{ became: 'accepted' }],
      trouble: 'slow',
    });
    expect(kept).toHaveLength(1);
  });
});

describe('Cloudflare Email', () => {
  /** The binding's documented answers: a result, or an error with a code. */
  const sending = (codes: (string | null)[], timeLeft = plenty) => {
    const sent: object[] = [];
    const EMAIL = {
      async send(message: object) {
        const code = codes[sent.push(message) - 1];
        if (code) throw Object.assign(new Error('to els@brug.example'), { code });
      },
    };
    const mail = mailOf({ MAIL_SENDER: 'cloudflare', MAIL_FROM, EMAIL }, clock);
    return {
      sent,
      delivery: mail?.sender.send(
        codes.map(() => letter),
        timeLeft,
      ),
    };
  };

  it('gets one message a letter, with its sign-off and nothing of ours in a header', async () => {
    const { sent, delivery } = sending([null]);
    expect(await delivery).toEqual({ outcomes: [{ became: 'accepted' }] });
    expect(sent).toEqual([
      {
        from: { name: 'Personeelszaken Bcc: x@x.example', email: MAIL_FROM },
        to: letter.to,
        subject: 'Vraag Bcc: x@x.example',
        text: letter.text,
        html: letter.html,
        headers: {
          'List-Unsubscribe': `<${letter.signOff}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      },
    ]);
  });

  it('begins no letter when the time is over, and tells those that went', async () => {
    const { sent, delivery } = sending([null, null, null], timeForOnly(4));
    expect(await delivery).toEqual({
      outcomes: [{ became: 'accepted' }, { became: 'accepted' }],
      trouble: 'slow',
    });
    expect(sent).toHaveLength(2);
  });

  it('that never answers is left, and what may have gone is tried later', async () => {
    const EMAIL = { send: () => new Promise(() => {}) };
    const mail = mailOf({ MAIL_SENDER: 'cloudflare', MAIL_FROM, EMAIL }, clock);
    let looks = 0;
    // Time to begin, and then two minutes later at once.
    const timeLeft = () => (looks++ === 0 ? 1 : -120_000);
    expect(await mail?.sender.send([letter, letter], timeLeft)).toEqual({
      outcomes: [{ became: 'unsure', code: 'unsure' }],
      trouble: 'slow',
    });
  });

  it('refuses for good, puts off, or stops the step; its words are not kept', async () => {
    const { delivery } = sending([
      'E_RECIPIENT_SUPPRESSED',
      'E_INTERNAL_SERVER_ERROR',
      'to els@brug.example',
      'E_DAILY_LIMIT_EXCEEDED',
      null,
    ]);
    expect(await delivery).toEqual({
      outcomes: [
        { became: 'refused', code: 'E_RECIPIENT_SUPPRESSED' },
        { became: 'later', code: 'E_INTERNAL_SERVER_ERROR' },
        { became: 'later', code: 'unknown' },
      ],
      trouble: 'quota',
    });
  });
});
