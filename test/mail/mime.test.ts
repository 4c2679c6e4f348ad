import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { mailAddress } from '../../src/mail/address.ts';
import { mimeOf } from '../../src/mail/mime.ts';
import type { Letter } from '../../src/mail/sender.ts';

/** Whatever HR writes, held against a reader of mail that is not ours. */

const plain: Letter = {
  id: 'a1b2',
  from: { name: 'Personeelszaken', address: 'hr@brug.example' },
  to: 'els@brug.example',
  subject: 'Vraag',
  text: 'Hallo',
  html: '<p>Hallo</p>',
  date: new Date('2026-11-23T09:00:00Z'),
};

const headersOf = (message: string) => message.slice(0, message.indexOf('\r\n\r\n'));
/** Header names, without the lines that go on. */
const namesOf = (message: string) =>
  headersOf(message)
    .split('\r\n')
    .filter((line) => !line.startsWith(' '))
    .map((line) => line.slice(0, line.indexOf(':')));

/** Texts with everything that could end a line, a header, a part or a letter. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('\r\n', '\n', '\r', '\r\n.\r\n', '\r\nBcc: x@x.example', '=?UTF-8?B?eA==?='),
      fc.constantFrom('\r\n--=_a1b2--\r\n', '\u2028', 'é'.repeat(80), '"', '\\', '=', ' \n', '.'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
const lines = (text: string) => text.replace(/\r\n|\r/g, '\n').trimEnd();

describe('a letter', () => {
  it('keeps every word, and no text becomes a header, a part or the end', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (name, subject, text) => {
        const from = { name, address: plain.from.address };
        const message = mimeOf({ ...plain, from, subject, text, html: text });
        expect(message).toMatch(/^[\t\r\n -~]*$/);
        expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(namesOf(message)).toEqual(namesOf(mimeOf(plain)));
        for (const line of message.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(line.includes('=?UTF-8?') ? 76 : 200);
        }
        const read = await PostalMime.parse(message);
        expect(read.subject ?? '').toBe(oneLine(subject));
        expect(lines(read.text ?? '')).toBe(lines(text));
        expect(read.to).toEqual([{ name: '', address: plain.to }]);
        expect(read.attachments).toEqual([]);
      }),
      { numRuns: 300, seed: 13 },
    );
  });

  it.each([
    ['Personeelszaken De Brug'],
    ['Dział kadr „Most” – ąćęłńóśźż'],
    ['HR "De Brug" \\ Noord'],
    ['Afdeling <hr@x.example>, Noord'],
  ])('comes from HR’s own name: %s', async (name) => {
    const read = await PostalMime.parse(
      mimeOf({ ...plain, from: { name, address: plain.from.address } }),
    );
    expect(read.from).toEqual({ name, address: plain.from.address });
  });

  it('holds a long link on one line, in text and HTML', async () => {
    const link = `https://geleding.example/s#${'A'.repeat(22)}.${'b'.repeat(43)}`;
    const read = await PostalMime.parse(
      mimeOf({ ...plain, text: `Je link:\n${link}\n`, html: `<a href="${link}">${link}</a>` }),
    );
    expect(read.text?.split(/\r?\n/)).toContain(link);
    expect(read.html).toContain(`href="${link}"`);
  });

  it('offers to end reminders with one press as RFC 8058 asks, where it is one', async () => {
    const signOff = 'https://geleding.example/sign-off/abc';
    const read = await PostalMime.parse(mimeOf({ ...plain, signOff }));
    const value = (key: string) => read.headers.find((header) => header.key === key)?.value;
    expect(value('list-unsubscribe')).toBe(`<${signOff}>`);
    expect(value('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mimeOf(plain)).not.toContain('List-Unsubscribe');
  });

  it('carries the same name whenever it is sent again', () => {
    expect(mimeOf(plain)).toBe(mimeOf(plain));
    expect(mimeOf(plain)).toContain('Message-ID: <a1b2@brug.example>');
  });
});

describe('an address', () => {
  it.each([
    [' Els.de-Vries+werk@Brug.Example ', 'Els.de-Vries+werk@brug.example'],
    ['els@bücher.example', 'els@xn--bcher-kva.example'],
    ["o'brien@brug.example", "o'brien@brug.example"],
  ])('%s is taken', (written, address) => {
    expect(mailAddress(written)).toBe(address);
  });

  it.each([
    [''],
    ['els'],
    ['els@brug'],
    ['@brug.example'],
    ['els@@brug.example'],
    ['els@brug.example>\r\nRCPT TO:<x@x.example'],
    ['els@brug.example\nBcc: x@x.example'],
    ['<els@brug.example>'],
    ['"els vries"@brug.example'],
    ['élise@brug.example'],
    ['els@127.0.0.1'],
    ['els@brug.example/pad'],
    ['els@x:8080'],
    [`${'a'.repeat(65)}@brug.example`],
  ])('%s is not', (written) => {
    expect(mailAddress(written)).toBeNull();
  });

  it('never holds what could end a command', () => {
    fc.assert(
      fc.property(nasty, nasty, (name, domain) => {
        const address = mailAddress(`${name}@${domain}`);
        expect(address ?? '').toMatch(/^[!-;=?-~]*$/);
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});
