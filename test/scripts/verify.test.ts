import { beforeEach, describe, expect, it } from 'vitest';
import { CannotSay } from '../../scripts/verify/cannot-say.ts';
import { readKept, writtenKept } from '../../scripts/verify/kept.ts';
import { readVerifyOptions } from '../../scripts/verify/options.ts';
import { verifyHost } from '../../scripts/verify/verify-host.ts';
import { fingerprints, keyFingerprints } from '../../src/core/ballot/fingerprint.ts';
import { manifestHash } from '../../src/core/ballot/verify-manifest.ts';
import { inOneLine } from '../../src/core/ground/checkpoint.ts';
import { type VerifiedHost, verifiedHost } from '../support/verified-host.ts';

let host: VerifiedHost;
beforeEach(async () => {
  host = await verifiedHost();
});

const look = (kept: string | null = null, releases: string[] = []) => {
  const { origin, fetch, built, ownPages, wave } = host;
  return verifyHost({
    origin,
    fetch,
    built,
    ownPages,
    waves: [wave],
    kept: kept === null ? null : readKept(kept),
    releases,
  });
};
const failures = async (kept: string | null = null, releases: string[] = []) =>
  (await look(kept, releases)).findings.filter(({ good }) => !good).map(({ what }) => what);
const manifest = () => `/w/${host.wave}/manifest`;
const seen = async () => writtenKept((await look()).kept);

describe('verifying a host', () => {
  it('finds nothing at an honest one, at first sight and later', async () => {
    const { findings } = await look();
    expect(findings.filter(({ good }) => !good)).toEqual([]);
    expect(findings.length).toBeGreaterThan(9);
    const kept = await seen();
    expect(await failures(kept, [host.release])).toEqual([]);
    await host.writeLog(['a', 'b', 'c', 'd', 'e']);
    expect(await failures(kept)).toEqual([]);
  });

  const change = (path: string, from: string | RegExp, to: string) => {
    const before = host.served.get(path) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to change in ${path}`);
    host.served.set(path, after);
  };
  const questions = () =>
    [...host.served.keys()].find((path) => path.startsWith('/definitions/')) ?? '';

  it.each<[string, RegExp, () => unknown]>([
    [
      'another program',
      /respond\.BBBB\.js is what/,
      () => change('/assets/respond.BBBB.js', 'run', 'spy'),
    ],
    [
      'another part of the program',
      /chunk\.AAAA\.js is what/,
      () => change('/assets/chunk.AAAA.js', '1', '2'),
    ],
    [
      'a file that is gone',
      /chunk\.AAAA\.js is what/,
      () => host.served.delete('/assets/chunk.AAAA.js'),
    ],
    ['a page that is gone', /\/s also loads nothing/, () => host.served.delete('/s')],
    ['a log without a head', /head of the log/, () => host.served.delete('/log/head')],
    ['a wave that is gone', /manifest cannot be read/, () => host.served.delete(manifest())],
    [
      'another style',
      /base\.cc\.css is what/,
      () => change('/assets/base.cc.css', '{}', '{color:red}'),
    ],
    [
      'a script beside ours',
      /\/s also loads \/spy\.js/,
      () => change('/s', '</html>', '<script src="/spy.js"></script></html>'),
    ],
    [
      'a script where the code of a card is typed',
      /\/c also loads \/spy\.js/,
      () => change('/c', '</html>', '<script src="/spy.js"></script></html>'),
    ],
    [
      'a script on the page with the check words',
      /\/privacy also loads \/spy\.js/,
      () => change(`/w/${host.wave}/privacy`, '</html>', '<script src="/spy.js"></script></html>'),
    ],
    [
      'a script where receipts are looked up',
      /\/receipts also loads <script>/,
      () => change(`/w/${host.wave}/receipts`, '<li', '<script>spy()</script><li'),
    ],
    [
      'a script of another host',
      /also loads https:\/\/x\.test/,
      () => change('/', '<a ', '<script src="https://x.test/a.js"></script><a '),
    ],
    [
      'a script in the page itself',
      /\/s also loads <script>/,
      () => change('/s', '</html>', '<script>spy()</script></html>'),
    ],
    [
      'our script without its hash',
      /\/s also loads \/assets\/respond/,
      () => change('/s', / integrity="[^"]*"><\/script>/, '></script>'),
    ],
    [
      'a handler on an element',
      /\/s also loads <a href/,
      () => change('/s', '<a href="/s">', '<a href="/s" onclick="spy()">'),
    ],
    [
      'an address that runs',
      /\/sign-in also loads/,
      () => change('/sign-in', 'href="/s"', 'href="javascript:spy()"'),
    ],
    [
      'a page in the page',
      /\/s also loads \/spy/,
      () => change('/s', '</html>', '<iframe src="/spy"></iframe>'),
    ],
    [
      'a handler behind a value that seems to end its element',
      /\/s also loads <img alt/,
      () => change('/s', '</html>', '<img alt=">" src="/x.png" onerror="spy()"></html>'),
    ],
    [
      'an address that runs, in references',
      /\/s also loads <a href/,
      () => change('/s', '</html>', '<a href="java&#115;cript&colon;spy()">x</a></html>'),
    ],
    [
      'a picture that tells another host who looked',
      /\/privacy also loads <img src/,
      () => change(`/w/${host.wave}/privacy`, '</html>', '<img src="//x.test/1.png"></html>'),
    ],
    [
      'a form that sends to another host',
      /\/sign-in also loads <form/,
      () => change('/sign-in', '</html>', '<form action="https://x.test/"></form></html>'),
    ],
    [
      'a page that goes on to another',
      /\/s also loads <meta/,
      () =>
        change('/s', '</html>', '<meta http-equiv=refresh content="0;url=https://x.test"></html>'),
    ],
    [
      'a style of its own',
      /\/c also loads <style/,
      () => change('/c', '</html>', '<style>@import "//x.test/a.css"</style></html>'),
    ],
    [
      'a script behind a comment that seems to be a value',
      /\/sign-in also loads <!-- <img/,
      () =>
        change(
          '/sign-in',
          '</html>',
          '<!-- <img alt=" --><script src="/spy.js"></script><!-- "></html>',
        ),
    ],
    [
      'a script behind a value without quotes',
      /\/sign-in also loads <img alt=a/,
      () =>
        change('/sign-in', '</html>', '<img alt=a" ><script src="/spy.js"></script x="></html>'),
    ],
    [
      'a script behind a title that seems to be a value',
      /\/c also loads <img alt/,
      () =>
        change(
          '/c',
          '</html>',
          '<title><img alt="</title><script src="/spy.js"></script>"></html>',
        ),
    ],
    [
      'a questionnaire that needs no program',
      /\/s is what the sources give/,
      () =>
        change('/s', '</html>', '<form method="post" action="/s"><input name="d1"></form></html>'),
    ],
    [
      'a program that takes its parts from elsewhere',
      /\/s is what the sources give/,
      () =>
        change('/s', '<script', '<script data-parts="{&quot;ballot&quot;:&quot;/spy.js&quot;}"'),
    ],
    [
      'a style that comes before the page',
      /\/s also loads link: <\/spy.css>/,
      () => host.headers.set('link', '</spy.css>; rel=stylesheet'),
    ],
    [
      'a page that is left before it is read',
      /\/sign-in also loads refresh: 0/,
      () => host.headers.set('refresh', '0; url=https://x.test'),
    ],
    [
      'a header that has browsers tell another host who looked',
      /\/s also loads report-to: /,
      () =>
        host.headers.set(
          'report-to',
          '{"group":"a","max_age":9,"endpoints":[{"url":"https:\\/\\/x.test\\/a"}]}',
        ),
    ],
    [
      'a policy that reports to another host',
      /\/c also loads content-security-policy: /,
      () => host.headers.set('content-security-policy', "img-src 'none'; report-uri //x.test/a"),
    ],
    [
      'pages that are fetched before anybody asks for them',
      /\/sign-in also loads speculation-rules: /,
      () => host.headers.set('speculation-rules', '"/rules.json"'),
    ],
    [
      'a page in other letters',
      /\/c also loads content-type/,
      () => host.headers.set('content-type', 'text/html; charset=utf-7'),
    ],
    [
      'a log head that nobody signed',
      /head of the log is signed/,
      () => change('/log/head', '\n3\n', '\n4\n'),
    ],
    ['a log that was cut', /is the beginning/, () => host.writeLog(['a', 'b'])],
    ['a log that was written anew', /is the beginning/, () => host.writeLog(['a', 'B', 'c', 'd'])],
    [
      'a log of the same length with another line',
      /is the beginning/,
      () => host.writeLog(['a', 'b', 'C']),
    ],
    [
      'a log under another key',
      /key of the log/,
      () => host.writeLog(['a', 'b', 'c'], new Uint8Array(32).fill(6)),
    ],
    [
      'a proof that proves nothing',
      /is the beginning/,
      async () => {
        await host.writeLog(['a', 'b', 'c', 'd']);
        host.served.set('/log/proof/3/4', '{"path":[]}');
      },
    ],
    [
      'another manifest',
      /(key signed the manifest|manifest is the one kept)/,
      () => change(manifest(), /"organisation":"[^"]*"/, '"organisation":"Ander"'),
    ],
    ['a manifest that is none', /manifest cannot be read/, () => host.served.set(manifest(), '{}')],
    [
      'an amendment taken back',
      /amendments were only added/,
      () => change(manifest(), /"amendments":\[[^\]]*\]/, '"amendments":[]'),
    ],
    [
      'another plan',
      /plan and keys are those it binds/,
      () => change(`/w/${host.wave}/plan`, '\\"k\\":7', '\\"k\\":5'),
    ],
    [
      'a block with another ticket key',
      /plan and keys are those it binds/,
      () => change(`/w/${host.wave}/blocks`, /"ticketKey":"MIIB/, '"ticketKey":"MIIC'),
    ],
    [
      'a block that is served as another group',
      /every block is served as the manifest binds it/,
      () => change(`/w/${host.wave}/blocks`, /"headcount":\d+/, '"headcount":99'),
    ],
    [
      'a block whose path leads elsewhere',
      /every block is served as the manifest binds it/,
      () => change(`/w/${host.wave}/blocks`, /"path":\["[^"]+"/, `"path":["${'A'.repeat(43)}"`),
    ],
    [
      'other questions',
      /questions are those that the manifest names/,
      () => change(questions(), /"text":\{"nl":"/, '"text":{"nl":"Wie ben je? '),
    ],
    [
      'questions that are gone',
      /questions are those that the manifest names/,
      () => host.served.delete(questions()),
    ],
    [
      'another release',
      /release is the one kept before/,
      () => change(`/w/${host.wave}/receipts`, /(id="release-hash">)[0-9a-f]{8}/, '$100000000'),
    ],
    [
      'a release that is gone',
      /release is the one kept before/,
      () => change(`/w/${host.wave}/receipts`, /<code id="release-hash">[^<]*/, ''),
    ],
    [
      'blocks that are gone',
      /plan and keys are those it binds/,
      () => host.served.delete(`/w/${host.wave}/blocks`),
    ],
    [
      'an amendment that nobody signed',
      /signed the manifest and every amendment/,
      () => change(manifest(), /"amendments":\[/, '"amendments":["a.b.c",'),
    ],
    [
      'a receipt that is gone',
      /receipts are those kept/,
      () => change(`/w/${host.wave}/receipts`, /<li.*?<\/li>/, ''),
    ],
    [
      'receipts that are gone',
      /receipts are those kept/,
      () => host.served.set(`/w/${host.wave}/receipts`, 'none yet'),
    ],
  ])('notices %s', async (_, what, tamper) => {
    const kept = await seen();
    await tamper();
    const found = await failures(kept);
    expect(found.join('\n')).toMatch(what);
  });

  describe('beside a head that stands in a download', () => {
    const against = async (text: string) => {
      const { origin, fetch, built } = host;
      const found = await verifyHost({
        ...{ origin, fetch, built, ownPages: [], waves: [], kept: null, releases: [] },
        heads: [text],
      });
      return found.findings.filter(({ good }) => !good).map(({ what }) => what);
    };
    const downloaded = () => `report;${inOneLine(host.served.get('/log/head') ?? '')};`;

    it('finds nothing where the log only grew', async () => {
      const text = downloaded();
      expect(await against(text)).toEqual([]);
      await host.writeLog(['a', 'b', 'c', 'd']);
      expect(await against(text)).toEqual([]);
      expect(await against(host.served.get('/log/head') ?? '')).toEqual([]);
    });

    it.each<[string, string[], RegExp]>([
      ['was cut', ['a', 'b'], /3 lines named in the file/],
      ['was written anew', ['x', 'b', 'c', 'd'], /3 lines named in the file/],
      ['of as many lines has another one', ['a', 'b', 'C'], /3 lines named in the file/],
    ])('notices that the log %s', async (_, lines, what) => {
      const text = downloaded();
      await host.writeLog(lines);
      expect((await against(text)).join()).toMatch(what);
    });

    it('notices another key, and a file without a head', async () => {
      const text = downloaded();
      await host.writeLog(['a', 'b', 'c'], new Uint8Array(32).fill(7));
      expect((await against(text)).join()).toMatch(/not signed with this key/);
      expect((await against('nothing')).join()).toMatch(/no head of a log/);
    });
  });

  describe('beside a release that was downloaded', () => {
    it('finds nothing where it is the one published, without being told of the wave', async () => {
      const { origin, fetch, built, release } = host;
      const found = await verifyHost({
        ...{ origin, fetch, built, ownPages: [], waves: [], kept: null },
        releases: [`${release}\n`],
      });
      expect(found.findings.filter(({ good }) => !good)).toEqual([]);
      expect(found.findings.map(({ what }) => what).join()).toContain('passes the audit');
    });

    it.each<[string, RegExp, string | RegExp, string]>([
      ['a figure', /one that was published/, /"alpha":0\.\d+/, '"alpha":0.51'],
      ['an exact spread', /off-the-lattice/, /"spread":0\.\d+/, '"spread":0.77'],
      ['people that nobody added', /manifest-differs/, /("participation":.*?"headcount":)/, '$11'],
      ['a lower k', /manifest-differs/, '"k":7', '"k":5'],
      ['another promise', /manifest-differs/, '"anonymous"', '"confidential"'],
      ['another manifest', /manifest-differs/, /("manifestHash":")..../, '$1AAAA'],
      ['a block of other people', /manifest-differs/, /("planned":\["b)\d+/, '$199'],
      ['other receipts', /receipts-differ/, /("receiptsHash":")..../, '$10000'],
      ['a field more', /unknown-field/, '"associations"', '"sheets":[],"associations"'],
    ])('notices %s', async (_, what, from, to) => {
      const changed = host.release.replace(from, to);
      expect(changed).not.toBe(host.release);
      const found = await failures(null, [host.release, changed]);
      expect(found.join('\n')).toMatch(what);
      expect(found.join('\n')).toMatch(/one that was published/);
    });

    it('notices that receipts on the host are others than it counted', async () => {
      const path = `/w/${host.wave}/receipts`;
      const page = host.served.get(path) ?? '';
      host.served.set(path, page.replace(/<li.*?<\/li>/, ''));
      expect((await failures(null, [host.release])).join()).toMatch(/receipts-differ/);
      host.served.delete(path);
      expect((await failures(null, [host.release])).join()).toMatch(
        /no receipts of what it counted/,
      );
    });

    it('says so when it is none', async () => {
      expect(await failures(null, ['{}', 'x'])).toEqual(
        Array.from({ length: 2 }, () => 'the release cannot be read'),
      );
      const found = await failures(null, [JSON.stringify({ wave: { id: host.wave } })]);
      expect(found).toEqual([`wave ${host.wave}: the release cannot be read`]);
    });
  });

  it('gives the words to hold against letters and the sheet of the key, in every language', async () => {
    const { words } = await look();
    const served = JSON.parse(host.served.get(manifest()) ?? '');
    const { languages, boxKey } = served.manifest;
    const all = [
      ...(await fingerprints(await manifestHash(served.manifest), languages)),
      ...(await keyFingerprints(boxKey, languages)),
    ];
    expect(all).toHaveLength(4);
    expect(words).toEqual(all.map(({ words: six }) => expect.stringContaining(six.join(' · '))));
  });

  it('says nothing of pages that another host gives, whatever stands on them', async () => {
    const { fetch } = host;
    const redirected = async (url: URL) => {
      const response = await fetch(url);
      const from = { redirected: { value: true }, url: { value: `https://x.test${url.pathname}` } };
      return url.pathname === '/s' ? Object.defineProperties(response, from) : response;
    };
    host = { ...host, fetch: redirected };
    await expect(look()).rejects.toThrow('/s leads to https://x.test');
  });

  it('says nothing of a host that does not answer, of another host, or of a strange file', async () => {
    const kept = await seen();
    host = { ...(await verifiedHost()), origin: 'https://elsewhere.test' };
    await expect(look(kept)).rejects.toThrow(CannotSay);
    host = { ...host, fetch: () => Promise.reject(new Error('no network')) };
    await expect(look()).rejects.toThrow(CannotSay);
    expect(() => readKept('{"format":"x"}')).toThrow(CannotSay);
  });

  it('explains itself when it is not asked rightly', () => {
    for (const args of [
      [],
      ['nonsense'],
      ['https://a.test', 'https://b.test'],
      ['https://a.test', '--x'],
    ]) {
      expect(readVerifyOptions(args)).toHaveProperty('usage');
    }
    expect(readVerifyOptions(['https://a.test/s', '--wave', 'w1', '--kept', 'k.json'])).toEqual({
      origin: 'https://a.test',
      waves: ['w1'],
      heads: [],
      releases: [],
      kept: 'k.json',
    });
  });
});
