import { describe, expect, it } from 'vitest';
import { pagesOfWave } from '../../scripts/verify/pages-of-wave.tsx';
import { fingerprints, keyFingerprints } from '../../src/core/ballot/fingerprint.ts';
import { audiences } from '../../src/core/ground/audiences.ts';
import { staffLanguages } from '../../src/core/language/language.ts';
import { PrivacyPage, type PrivacyPageProps } from '../../src/views/privacy/privacy-page.tsx';
import { ReceiptsPage } from '../../src/views/respond/receipts-page.tsx';
import { madeUpWave } from '../core/ballot/made-up-wave.ts';

const { manifest, hash } = await madeUpWave();
const terms = { k: manifest.k, headcount: manifest.headcount };
const words = {
  letters: await fingerprints(hash, manifest.languages),
  key: await keyFingerprints(manifest.boxKey, manifest.languages),
};
const receipts = ['a', 'b'].map((one) => one.repeat(64));
const published = 'c'.repeat(64);
const pages = pagesOfWave({ manifest, terms, words, receipts, published });
const linksTo = (page: string) =>
  Object.fromEntries(
    staffLanguages.map((one) => [one, `/w/${manifest.wave.id}/${page}?language=${one}`]),
  );

/** What is on the page before anybody tampers with it; the host's own words differ. */
const privacy = (language: PrivacyPageProps['language'], own: Partial<PrivacyPageProps> = {}) =>
  String(
    <PrivacyPage
      {...{ language, manifest, terms, languageLinks: linksTo('privacy') }}
      organisation={{ name: 'De Brug & Co' }}
      decision={null}
      words={words.letters}
      keyWords={words.key}
      stages={{}}
      {...own}
    />,
  );
const counted = (own: { tickets?: number; receipts?: string[]; releaseHash?: string } = {}) =>
  String(
    <ReceiptsPage
      {...{ language: 'uk', wave: manifest.wave.title, languageLinks: linksTo('receipts') }}
      {...{ receipts, tickets: 2, releaseHash: published }}
      organisation={{ name: 'De Brug', logo: '/logo' }}
      {...own}
    />,
  );
const fits = (page: string, html: string) =>
  pages.find(({ address }) => address.endsWith(page))?.fits(html);

describe('what verify reads of a wave', () => {
  it.each(
    staffLanguages,
  )('is its privacy page, whatever the host itself has to say (%s)', (language) => {
    const page = `privacy?language=${language}`;
    const stages = Object.fromEntries(audiences.map((one) => [one, '2027-03-09T08:00:00Z']));
    const decision = { kind: 'settled', decidedOn: '2027-01-30', recordedBy: 'hr' } as const;
    expect(fits(page, privacy(language))).toBe(true);
    for (const own of [
      { stages: { hr: '2027-03-09T08:00:00Z' } },
      { stages, sources: 'https://code.example/geleding' },
      { organisation: { name: 'A "B"', logo: '/logo' } },
      { decision: { ...decision, opinion: 'We “agreed” <again>: 1 + 1' } },
      { decision: { ...decision, kind: 'none', opinion: '' } },
    ] satisfies Partial<PrivacyPageProps>[])
      expect(fits(page, privacy(language, own))).toBe(true);
  });

  it.each<[string, string | RegExp, string]>([
    ['a script', '</body>', '<script src="/spy.js"></script></body>'],
    ['words beside ours', '<main', '<p>a · b · c</p><main'],
    ['words in our place', /(check-words"[^>]*>)(\S+) · (\S+)/, '$1$3 · $2'],
    ['ours hidden', '<dl class="facts"', '<dl hidden="" class="facts"'],
    ['another sentence', /<li>[^<]*/, '<li>Nobody can read anything.'],
    ['a link to another manifest', '/manifest"', '/manifest2"'],
    ['a day that is a sentence with a mark', /(<p class="hint">)[^<]*/, '$1<b>now</b>'],
    ['another hash of the program', /<code>[0-9a-f]{8}/, '<code>00000000'],
  ])('is not its privacy page with %s', (_, from, to) => {
    const html = privacy('en');
    expect(html.replace(from, to)).not.toBe(html);
    expect(fits('privacy?language=en', html.replace(from, to))).toBe(false);
  });

  it('is the page of its receipts, however many tickets there were', () => {
    const page = 'receipts?language=uk';
    expect(fits(page, counted())).toBe(true);
    expect(fits(page, counted({ tickets: 31 }))).toBe(true);
    expect(fits(page, counted({ receipts: receipts.slice(1) }))).toBe(false);
    expect(fits(page, counted({ releaseHash: 'd'.repeat(64) }))).toBe(false);
    expect(fits(page, counted().replace('data-not-found', 'data-x'))).toBe(false);
    expect(fits(page, counted().replace('</ul>', '<li>x</li></ul>'))).toBe(false);
  });
});
