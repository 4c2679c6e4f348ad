import { describe, expect, it } from 'vitest';
import { refusalOf, troubleOf } from '../../src/mail/smtp/refusal.ts';

/** Answers that providers document, and mail servers are known for: what they say of whom. */

/** A server's answer in one line. */
const said = (line: string) => ({ code: Number(line.slice(0, 3)), lines: [line.slice(4)] });

const refused = (code: string) => ({ became: 'refused', code });
const later = (code: string) => ({ became: 'later', code });

describe('a refusal', () => {
  it.each([
    ['550 5.1.1 user unknown', refused('550')],
    ['550 5.1.10 recipient not found', refused('550')],
    ['550 no such user', refused('550')],
    ['553 mailbox name invalid', refused('553')],
    ['552 5.2.2 mailbox full', refused('552')],
    ['550 5.4.1 access denied', refused('550')],
    ['550 5.1.8 bad outbound sender', { trouble: 'from' }],
    ['550 5.7.60 not allowed to send as this sender', { trouble: 'from' }],
    ['530 5.7.57 client was not authenticated', { trouble: 'login' }],
    ['530 5.7.0 sign in first', { trouble: 'login' }],
    ['550 5.4.5 daily limit', { trouble: 'quota' }],
    ['554 5.7.1 relay access denied', later('554')],
    ['550 5.7.705 tenant over its threshold', later('550')],
    ['452 4.5.3 too many recipients', later('452')],
    ['450 4.2.1 too quickly', later('450')],
  ])('of an address by “%s” is told from one of the sender', (line, means) => {
    expect(refusalOf(said(line), 'address')).toEqual(means);
  });

  it.each([
    ['550 5.4.5 daily limit', { trouble: 'quota' }],
    ['550 5.2.252 held back for sending as another', { trouble: 'from' }],
    ['550 5.2.254 held back for too many recipients', { trouble: 'quota' }],
    ['554 5.2.0 more than may be submitted', later('554')],
    ['554 5.2.2 mailbox of the sender is full', later('554')],
    ['554 5.6.0 content', later('554')],
    ['552 message too big', later('552')],
    ['554 5.7.1 spam', later('554')],
    ['550 5.1.1 user unknown', refused('550')],
    ['451 4.3.0 later', later('451')],
  ])('of a letter by “%s” counts against no address that was taken', (line, means) => {
    expect(refusalOf(said(line), 'letter')).toEqual(means);
  });

  it.each([
    ['550 5.4.5 daily limit', 'quota'],
    ['553 5.1.8 unknown sender', 'from'],
    ['550 not you', 'from'],
    ['530 5.7.0 sign in first', 'login'],
    ['452 4.3.1 no space', 'busy'],
  ])('of a sender by “%s” says what stands in the way', (line, trouble) => {
    expect(troubleOf(said(line))).toBe(trouble);
  });
});
