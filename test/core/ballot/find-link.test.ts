import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLink, findToken } from '../../../src/core/ballot/find-link.ts';
import { formatFragment, parseFragment } from '../../../src/core/ballot/link.ts';
import { toBase64Url } from '../../../src/core/ground/bytes.ts';

/** Secrets with hyphens and underscores, in the places where programs change them. */
const secretBytes = Uint8Array.of(
  251,
  239,
  191,
  255,
  190,
  251,
  15,
  3,
  77,
  12,
  9,
  250,
  191,
  3,
  1,
  7,
);
const hash = toBase64Url(Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 251) % 256));
const fragment = formatFragment(secretBytes, hash);
const [secret = ''] = fragment.split('.');
const link = `https://geleding.example/s#${fragment}`;
const enc = encodeURIComponent;
const behindTwo = (address: string) =>
  `https://urldefense.proofpoint.com/v2/url?u=${enc(address)
    .replace(/-/g, '%2D')
    .replace(/_/g, '%5F')
    .replace(/%2F/g, '_')
    .replace(/%/g, '-')}&d=DwMFaQ&c=abc&r=def`;
const behindThree = (address: string, kept = 'Iw') =>
  `https://urldefense.com/v3/__${address.replace('#', '*')}__;${kept}!!ABC-def!xyz$`;
const quoted = (text: string, width: number) =>
  `> ${text.replace(new RegExp(`(.{${width}})`, 'g'), '$1\r\n> ')}`;
const inLines = (text: string) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
/** RFC 2152: what is not plain is two bytes a letter in base64. */
const inUtf7 = (text: string) =>
  text.replace(
    /[^A-Za-z0-9'(),\-./:? \r\n]+/g,
    (run) => `+${Buffer.from(run, 'utf16le').swap16().toString('base64').replace(/=+$/, '')}-`,
  );

/** What became of one link; `S` and `H` stand for its parts, `L` for the whole. */
const mangled: Record<string, string> = {
  'as it was sent': link,
  '%23 for # (Safe Links)': link.replace('#', '%23'),
  '%2523 (a wrapper in a wrapper)': link.replace('#', '%2523'),
  'a full stop behind': `${link}.`,
  'a bracket behind': `(${link})`,
  'angle brackets': `<${link}>`,
  'straight quotes': `"${link}",`,
  'typographic quotes': `“${link}”`,
  'a space in percents': `${link}%20`,
  'the dot in percents': link.replace('.H', '%2EH').replace(`${secret}.`, `${secret}%2E`),
  'tracking behind the fragment': `${link}&data=05%7C02%7C`,
  'tracking as a query in the fragment': `${link}?utm_source=mail&fbclid=IwAR0_x-Y`,
  'tracking before the fragment': link.replace('#', '?utm_source=mail#'),
  'a slash before the fragment': link.replace('/s#', '/s/#'),
  'the scheme and host in capitals': `HTTPS://GELEDING.EXAMPLE/s#${fragment}`,
  'no scheme': `geleding.example/s#${fragment}`,
  'no #': link.replace('#', ''),
  'a slash for the #': link.replace('#', '/'),
  'soft hyphens': link.replace(/(.{9})/g, '$1\u00AD'),
  'zero-width spaces': link.replace(/(.{5})/g, '$1\u200B'),
  'a word joiner and a byte order mark': `\uFEFF${link.replace('#', '\u2060#')}`,
  'soft hyphens in percents': enc(link.replace(/(.{9})/g, '$1\u00AD')),
  'a soft break of quoted-printable': link.replace(/(.{40})/, '$1=\r\n'),
  'quoted-printable characters': link.replace('#', '=23').replace(/-/g, '=2D').replace(/_/g, '=5F'),
  'a soft break with spaces behind it': link.replace(/(.{48})/, '$1= \t\r\n'),
  'a soft break of which only = is left': link.replace(/(.{40})/, '$1='),
  'a wrapped line': link.replace(/(.{40})/, '$1\n'),
  'a wrapped line in percents': link.replace(/(.{40})/, '$1%0D%0A'),
  'wrapped and quoted in a reply': `> ${link.replace(/(.{40})/g, '$1\n> ')}\n> Groet`,
  'a space behind the dot': link.replace(`${secret}.`, `${secret}. `),
  'a line break behind the dot': link.replace(`${secret}.`, `${secret}.\n`),
  'no dot': link.replace(`${secret}.`, secret),
  'a comma for the dot': link.replace(`${secret}.`, `${secret},`),
  'a defused dot': link.replace(`${secret}.`, `${secret}[.]`),
  'doubled dots (SMTP)': link.replace(`${secret}.`, `${secret}..`),
  'twice in a row': `${link}${link}`,
  'as text and target (Slack)': `<${link}|${link}>`,
  'as a Markdown link': `[vragenlijst](${link})`,
  'with Markdown escapes': link.replace(/[_-]/g, '\\$&'),
  'as an HTML attribute': `<a href="${link.replace('.', '&#46;').replace('#', '&#35;')}" target=_blank>`,
  'with HTML entities': link.replace(`${secret}.`, `${secret}&period;`).replace('#', '&num;'),
  'as a string in JSON': link.replace('#', '\\u0023').replace(/\//g, '\\/'),
  'non-breaking hyphens': link.replace(/-/g, '\u2011'),
  'dashes of a word processor': link.replace(/--/g, '\u2013'),
  'full-width characters': link.replace(/[.#A-Z]/g, (one) =>
    String.fromCharCode(one.charCodeAt(0) + 0xfee0),
  ),
  'behind Safe Links': `https://eur02.safelinks.protection.outlook.com/?url=${enc(link)}&data=05%7C02&sdata=AAAA%3D&reserved=0`,
  'behind URL Defense 2': behindTwo(link),
  'behind URL Defense 2 of two houses': behindTwo(behindTwo(link)),
  'behind URL Defense 2 in a quoted reply': quoted(behindTwo(link), 72),
  'behind URL Defense 3': behindThree(link),
  'behind a redirect of a search engine': `https://www.google.com/url?q=${enc(link)}&sa=D&source=docs`,
  'in a sentence': `Open ${link}, en vul hem in. Je leidinggevende-ziet-dit-niet.`,
  'behind a scanner that writes base64': `https://eu-west-1.protection.sophos.com/?d=geleding.example&u=${toBase64Url(new TextEncoder().encode(link))}&i=NWVm_&t=abc&h=def`,
  'behind such a scanner, in a quoted reply': quoted(
    `https://eu.protection.sophos.com/?d=x&u=${Buffer.from(link).toString('base64')}&p=m`,
    60,
  ),
  'behind a tracker that writes fields in base64': `https://click.example/f/a/${toBase64Url(new TextEncoder().encode(JSON.stringify({ v: 1, id: 'a', to: link })))}?s=1`,
  'behind a scanner of mail attachments': `https://linkprotect.cudasvc.com/url?a=${enc(link)}&c=E,1,abcDEF-_,1&typo=1`,
  'behind the redirect of a chat': `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/2/atp-safelinks.html?url=${enc(enc(link))}&locale=nl`,
  'as a QR bookmark': `MEBKM:TITLE:Meting;URL:${link.replace(/:/g, '\\:')};;`,
  'as a QR address with a title': `URLTO:Meting:${link}`,
  'a field of Word': `HYPERLINK "https://geleding.example/s" \\l "${fragment}"`,
  'a formula of Excel': `=HYPERLINK("${link}";"Open")`,
  'an attribute in quoted-printable': `<a href=3D"${link.replace(/(.{55})/, '$1=\n')}">`,
  'places to break a word': link.replace(/(.{20})/g, '$1<wbr>'),
  'lines of a page': link.replace(/(.{30})/g, '$1<br />\n'),
  'soft hyphens by name': link.replace(/(.{9})/g, '$1&shy;'),
  'joiners by name': link.replace(/(.{9})/g, '$1&zwnj;'),
  'broken by a messenger': link.replace(/(.{28})/g, '$1\n'),
  'marked up by a messenger': `*_${link}_*`,
  'marks of direction': `\u202b${link.replace(/(.{5})/g, '$1\u200e')}\u202c`,
  'full-width digits and letters': [...link]
    .map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
    .join(''),
  'a dash for each hyphen': link.replace(/-/g, '—'),
  'a string in JavaScript': link.replace('#', '\\x23'),
  'every letter in percents': link.replace(
    /[a-z]/gi,
    (one) => `%${one.charCodeAt(0).toString(16)}`,
  ),
  'rich text': `{\\field{\\*\\fldinst HYPERLINK "${link.replace('#', "\\'23")}"}}`,
  'percents with a u': link.replace('#', '%u0023'),
  'an address and a place in it (Office)': link.replace('#', '%20-%20'),
  'lines of an old calendar': link.replace(/(.{70})/, '$1=0D=0A=\r\n'),
  'hyphens of a printer at the end of a line': link.replace(/(.{40})/, '$1\u2010\n'),
  'a hyphen copied from a printed line': link.replace(/(.{60})/, '$1-\n'),
  'a calendar that folds its lines': `URL:${link.slice(0, 60)}\r\n ${link.slice(60)}`,
  'a scanner with a path of its own': `https://nam06.safelinks.protection.outlook.com/ap/w-59584e83/?url=${enc(link)}&amp;data=04%7C01&amp;sdata=gno1UCBwKJ43zLcykWCUkTNjzNoYotDimW4lbVLzA5U%3D`,
  'a scanner whose own part is as long as ours': `https://scan.example/?d=abcdefghijklmnopqrstu.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq&u=${enc(link)}`,
  'a scanner within a scanner': `https://eur01.safelinks.protection.outlook.com/?url=${enc(behindThree(link))}&data=1`,
  'an intent of a phone': `intent://geleding.example/s%23${fragment}#Intent;scheme=https;end`,
  'the fragment only': fragment,
  'with a text fragment': `${link}:~:text=Welkom`,
  'a message whose number has parts as long as ours': `Message-ID: <${'k'.repeat(22)}.${'m'.repeat(43)}@mail.example>\n\n${link}`,
  'a wrapper around each of four wrappers': link.replace('#', '%25252523'),
  'entities with zeros in front': link.replace('#', '&#00035;').replace(/-/g, '&#x0002d;'),
  'entities of things nobody sees': link
    .replace(/(.{9})/g, '$1&ZeroWidthSpace;')
    .replace(/(.{50})/, '$1&NewLine;'),
  'dashes by name': link.replace(/--/g, '&mdash;').replace(/_/g, '&UnderBar;'),
  'letters of any alphabet in JSON': link.replace(/-/g, '\\u2011').replace('#', '#\\u200b'),
  'letters of any alphabet in quoted-printable': link
    .replace(/-/g, '=E2=80=91')
    .replace('#', '=C2=AD#'),
  'a soft hyphen of Latin-1 in percents': link.replace(/(.{20})/g, '$1%AD'),
  'soft hyphens for hyphens (a PDF of Word)': link.replace(/-/g, '\u00ad'),
  'a bar for each hyphen': link.replace(/-/g, '\u2015'),
  'one dash for two hyphens, another for one': link
    .replace(/--/g, '\u2014')
    .replace(/(?<=\w)-(?=\w)/g, '\u2013'),
  'marks of bold letters for those of slanting ones': link.replace(/_/g, '*'),
  'quoted five times': link.replace(/(.{60})/, '$1\r\n> > > > > '),
  'a line that a mail server broke': link.replace(/(.{60})/, '$1!\r\n '),
  'an indented second line': link.replace(/(.{60})/, '$1\n                '),
  'a space by name': link.replace(/(.{60})/, '$1&nbsp;'),
  'letters of a cell of a workbook': link.replace('#', '_x0023_'),
  'hyphens as a word processor keeps them': link
    .replace(/-/g, '\u001e')
    .replace(/(.{30})/g, '$1\u001f'),
  'zero-width spaces read in another alphabet': link.replace(/(.{30})/g, '$1â€‹'),
  'soft hyphens read in another alphabet': link.replace(/(.{30})/g, '$1Â\u00ad'),
  'behind a scanner that names the letters after the address': `https://protect.checkpoint.com/v2/___${link.replace('#', '%23')}___.YzJlOm9yZzpjOm86YWJj:6:abcd:ef01:p:T:N`,
  'behind a scanner that puts its own part first': `https://secure-web.cisco.com/1${'aBc-_'.repeat(40)}/${enc(link)}`,
  'behind the redirect of a search engine that writes base64': `https://www.bing.com/ck/a?!&&p=0a1b&u=a1${toBase64Url(new TextEncoder().encode(link))}&ntb=1`,
  'between Arabic words and signs': `افتح ${link}، من فضلك؟`,
  'between Chinese signs': `链接：「${link}」。谢谢`,
  'the body of a letter as it was sent': `Content-Transfer-Encoding: base64\r\n\r\n${inLines(`Beste Zoë,\r\n\r\n${link}\r\n\r\nGroet`)}\r\n--b1--`,
  'such a body of a page, quoted in a reply': inLines(
    `<p>Beste Zoë,</p><a href="https://x.safelinks.protection.outlook.com/?url=${enc(link)}&amp;data=05">Open</a>`,
  ).replace(/^/gm, '> '),
  'such a body in letters of two bytes': inLines(
    Buffer.from(`Beste Zoë, ${link}`, 'utf16le').toString('latin1'),
  ),
  'UTF-7': inUtf7(`<a href="${link}">Zoë</a>`),
  'UTF-7 as names of mailboxes have it': inUtf7(link).replaceAll('+', '&'),
  'UTF-7 in quoted-printable': inUtf7(link).replaceAll('+', '=2B'),
  'letters of two bytes': [...link].join('\0'),
  'an address in a PDF': `/URI (${link.replace('#', '\\043')})`,
  'letters in braces': link.replace(/[-#.]/g, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`),
  'a defused dot in words': link.replace(/\./g, '[dot]'),
  'letters of which some are bold': link.replace(/(.{50})(.{9})/, '$1<b>$2</b>'),
};

describe('a link, whatever became of it', () => {
  for (const [name, text] of Object.entries(mangled)) {
    it(`is found: ${name}`, () => {
      expect(findLink(text)).toEqual(parseFragment(fragment));
    });
  }

  it('is the one that was sent, behind scanners that write hyphens as two digits, whatever its letters', () => {
    // Two digits before twenty letters would be a part of the right length.
    const letters = 'kH7dQ2mVx9TbR4sWnZ3yLc';
    const plainHash = toBase64Url(new Uint8Array(32).fill(17));
    for (const start of ['Z-', 'T_', '-_', '9j--', 'Z-2D', '7bQ_']) {
      const other = `${`${start}${letters}`.slice(0, 21)}A.${plainHash}`;
      const sent = `https://geleding.example/s#${other}`;
      for (const text of [
        behindTwo(sent),
        enc(behindTwo(sent)),
        quoted(behindTwo(sent), 76),
        sent.replace(/_/g, '=5F'),
        enc(enc(sent)),
        inUtf7(sent),
      ]) {
        expect({ text, found: findLink(text) }).toEqual({ text, found: parseFragment(other) });
      }
    }
  });

  it('is found between any text that is no link', () => {
    const around = fc.string({ unit: 'binary', maxLength: 60 });
    const kept = around.filter((text) => !/[\w-]{22}/.test(text));
    fc.assert(
      fc.property(kept, kept, (start, end) => {
        const found = findLink(`${start.replace(/[\w/-]$/, '')} ${link} ${end}`);
        expect(found?.manifestHash).toBe(hash);
      }),
      { seed: 6 },
    );
  });

  it('is not made up where a part of it is missing', () => {
    for (const text of [
      '',
      '#',
      '.',
      'https://geleding.example/s',
      link.slice(0, -1),
      `${link.slice(0, -1)} en dan verder`,
      `${link.slice(0, -9)} klik hier om te beginnen met de vragenlijst`,
      link.replace(fragment, fragment.slice(1)),
      link.replace(hash, ''),
      link.replace(secret, ''),
      `https://geleding.example/s#${secret.slice(0, 21)}B.${hash}`,
      link.toLowerCase(),
    ]) {
      expect({ text, found: findLink(text) }).toEqual({ text, found: null });
    }
  });

  it('takes no time on a text made to take time', () => {
    const ways = '%2B&#43;\\u002b=2B-3A__[dot]aHR0c+ACM-&amp;\\*\\053\u00ad-\n';
    for (const text of [
      '%25'.repeat(50_000),
      'A'.repeat(200_000),
      'B '.repeat(100_000),
      ways.repeat(1000),
    ]) {
      expect(findLink(text)).toBeNull();
    }
  });
});

describe('a sign-in link, whatever became of it', () => {
  const token = hash;
  const whole = `https://geleding.example/sign-in?language=nl#${token}`;
  const texts: Record<string, string> = {
    'as it was made': whole,
    'its token only': ` ${token}\n`,
    'behind %23': whole.replace('#', '%23'),
    'in angle brackets with a full stop': `<${whole}>.`,
    'behind Safe Links': `https://x.safelinks.protection.outlook.com/?url=${enc(whole)}&data=1`,
    'wrapped in a mail': `> ${whole.replace(/(.{60})/g, '$1=\n')}`,
    'with tracking': `${whole}&utm_source=mail`,
    'behind URL Defense 3': behindThree(whole),
    'behind URL Defense 3, with another address before it': `${behindThree('https://a.example/#b')} ${behindThree(whole, 'Iw==')}`,
    'behind URL Defense 2 in a quoted reply': quoted(behindTwo(whole), 72),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`is found: ${name}`, () => {
      expect(findToken(text)).toBe(token);
    });
  }

  it('is not made up', () => {
    for (const text of ['', 'x', whole.slice(0, -1), `${whole.slice(0, -3)} hier`]) {
      expect(findToken(text)).toBeNull();
    }
  });
});
