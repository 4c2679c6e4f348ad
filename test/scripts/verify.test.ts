import { beforeEach, describe, expect, it } from 'vitest';
import { CannotSay } from '../../scripts/verify/cannot-say.ts';
import { readKept, writtenKept } from '../../scripts/verify/kept.ts';
import { readVerifyOptions } from '../../scripts/verify/options.ts';
import { verifyHost } from '../../scripts/verify/verify-host.ts';
import { fingerprints, keyFingerprints } from '../../src/core/ballot/fingerprint.ts';
import { manifestHash } from '../../src/core/ballot/verify-manifest.ts';
import { inOneLine } from '../../src/core/ground/checkpoint.ts';
import { tamperings } from '../support/tamperings.ts';
import { tamperingsElsewhere } from '../support/tamperings-elsewhere.ts';
import { tamperingsOfWaves } from '../support/tamperings-of-waves.ts';
import { type VerifiedHost, verifiedHost } from '../support/verified-host.ts';

let host: VerifiedHost;
beforeEach(async () => {
  host = await verifiedHost();
});

const look = (kept: string | null = null, releases: string[] = []) => {
  return verifyHost({
    ...host,
    waves: [host.wave],
    kept: kept === null ? null : readKept(kept),
    releases,
  });
};
const failures = async (kept: string | null = null, releases: string[] = []) =>
  (await look(kept, releases)).findings.filter(({ good }) => !good).map(({ what }) => what);
const nothing = { waves: [], kept: null, releases: [] };
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

  const all = [tamperings, tamperingsElsewhere, tamperingsOfWaves].flatMap((of) => of(() => host));
  it.each(all)('notices %s', async (_, what, tamper) => {
    const kept = await seen();
    await tamper();
    const found = await failures(kept);
    expect(found.join('\n')).toMatch(what);
  });

  describe('beside a head that stands in a download', () => {
    const against = async (text: string) => {
      const found = await verifyHost({ ...host, ...nothing, heads: [text] });
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
      const found = await verifyHost({ ...host, ...nothing, releases: [`${host.release}\n`] });
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

  it('says nothing of a host that sends everybody to another', async () => {
    const led = (where: string) => async (address: string) =>
      new Response(null, { status: 302, headers: { location: where + new URL(address).pathname } });
    host = { ...host, fetch: led('https://x.test') };
    await expect(look()).rejects.toThrow('https://geleding.test leads to https://x.test');
  });

  it('says nothing of a host that has had enough of questions', async () => {
    host = { ...host, fetch: async () => new Response(null, { status: 429 }) };
    await expect(look()).rejects.toThrow(CannotSay);
  });

  it('finds nothing in what the platform adds on the way', async () => {
    const { fetch } = host;
    const added = {
      ...{ server: 'cloudflare', 'cf-ray': '1', 'alt-svc': 'h3=":443"; ma=86400', nel: '{}' },
      ...{
        date: 'x',
        'report-to': '{"endpoints":[{"url":"https:\\/\\/a.nel.cloudflare.com\\/r"}]}',
      },
    };
    host.fetch = async (address, init) => {
      const answer = await fetch(address, init);
      for (const [name, value] of Object.entries(added)) answer.headers.set(name, value);
      return answer;
    };
    expect(await failures()).toEqual([]);
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
