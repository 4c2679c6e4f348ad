import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { followAmendments, noBlocks } from '../../../src/core/ballot/amendments.ts';
import {
  type CouncilDecision,
  decisionKinds,
  recorders,
} from '../../../src/core/ballot/council-decision.ts';
import type { Manifest } from '../../../src/core/ballot/manifest.ts';
import { fill, type StaffLanguage, staffLanguages } from '../../../src/core/language/language.ts';
import { privacyTexts } from '../../../src/texts/privacy.ts';
import { respondTexts } from '../../../src/texts/respond.ts';
import { inWords } from '../../../src/views/privacy/in-words.ts';
import { keptPromises } from '../../../src/views/privacy/kept-promises.ts';
import { PrivacyPage } from '../../../src/views/privacy/privacy-page.tsx';
import { madeUpWave } from '../../core/ballot/made-up-wave.ts';

let manifest: Manifest;

beforeAll(async () => {
  ({ manifest } = await madeUpWave());
});

/** The words of the page, without markup. */
const read = async (...how: Parameters<typeof markup>) => wordsOf(await markup(...how));

const wordsOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[ \n]+/g, ' ');

async function markup(
  change: Partial<Manifest>,
  language: StaffLanguage = 'nl',
  decision: CouncilDecision | null = null,
): Promise<string> {
  const changed = { ...manifest, ...change };
  const page = (
    <PrivacyPage
      language={language}
      organisation={{ name: 'De Brug' }}
      manifest={changed}
      terms={await followAmendments(changed, '', noBlocks, [])}
      decision={decision}
      words={[{ language: 'nl', words: ['aan', 'boom', 'citroen', 'deur', 'eik', 'fles'] }]}
      keyWords={
        changed.openedBy === 'key-holder'
          ? [{ language: 'nl', words: ['gras', 'huis', 'inkt', 'jas', 'kaas', 'lamp'] }]
          : []
      }
      stages={{ staff: '2027-03-03' }}
      languageLinks={{}}
    />
  );
  return String(await page);
}

const confidential: Partial<Manifest>[] = [
  { promise: 'confidential', keyHolders: ['Hoofd HR'] },
  { promise: 'confidential', openedBy: 'server-sealed', keyHolders: [] },
];

describe('the privacy page', () => {
  test.each(
    staffLanguages,
  )('opens in %s with at most half of its words, the rest behind headings', async (language) => {
    const html = await markup({}, language);
    const count = (text: string) => wordsOf(text).split(' ').length;
    expect(html.match(/<details class="folded">/g)).toHaveLength(4);
    expect(html.indexOf('class="folded"')).toBeGreaterThan(html.indexOf('class="card promise"'));
    const shown = html.slice(0, html.indexOf('<details class="folded">'));
    expect(count(shown) / count(html)).toBeLessThan(0.5);
  });

  test('promises anonymity where only an outsider can open the box', async () => {
    expect(await read({})).toContain('Zonder je naam, en vertrouwelijk');
    expect(await read({}, 'en')).toContain('Without your name, and confidential');
  });

  test('shows the check words of the key where somebody holds it, to lay beside the sheet', async () => {
    expect(await read({})).toContain('Controlewoorden van de sleutel gras · huis');
    expect(await read(confidential[1] ?? {})).not.toContain('gras · huis');
  });

  test.each(
    confidential,
  )('never calls a wave anonymous that HR or the server can open', async (wave) => {
    const nl = await read(wave);
    expect(nl).toContain('vertrouwelijk, en niet anoniem');
    expect(nl.replaceAll(/niet anoniem|geen anonimiteit/g, '')).not.toMatch(/anoniem|anonimiteit/i);
    const en = await read(wave, 'en');
    expect(en).toContain('confidential, not anonymous');
    expect(en.replaceAll(/not anonym\w+/g, '')).not.toMatch(/anonym/i);
  });

  test.each([
    'nl',
    'en',
    'de',
    'pl',
  ] as const)('calls the report anonymous and never the form, in %s', async (language) => {
    const { anonymousGroups } = respondTexts[language].welcome;
    const page = await read({}, language);
    expect(anonymousGroups).toMatch(/anon[iy]|anonie/i);
    expect(page).toContain(fill(anonymousGroups, { k: 7 }));
    expect(page.replaceAll(fill(anonymousGroups, { k: 7 }), '')).not.toMatch(/anon[iy]|anonie/i);
  });

  test.each([
    'nl',
    'en',
    'de',
    'pl',
  ] as const)('says in %s where the staff list comes from and what can be asked of a ballot', async (language) => {
    const { rightsTitle, rights } = privacyTexts[language];
    const page = await read({}, language);
    expect(rightsTitle).toMatch(/13\D+14/);
    for (const article of [/\b11\b/, /\b15\D+21\b/]) expect(rights.yours.value).toMatch(article);
    expect(rights.recipients.value).toMatch(/\b46\b/);
    for (const told of [rights.yours, rights.officer]) {
      expect(page).toContain(told.term);
      expect(page).toContain(fill(told.value, { contact: 'privacy@example.org' }));
    }
  });

  test('names no key holder where the server opens the box itself', async () => {
    const page = await read(confidential[1] as Partial<Manifest>);
    expect(page).toContain('opent de server de stembus zelf');
    expect(page).not.toContain('Sleutelbewaarder');
  });

  test('says that two of three open the box together, and what splitting does not protect', async () => {
    const keyHolders = ['Fatima', 'Bas', 'de bedrijfsarts'];
    const shares: Partial<Manifest> = { keyHolding: 'two-of-three', keyHolders };
    const nl = await read(shares);
    expect(nl).toContain('Alleen twee van deze drie sleutelbewaarders samen');
    expect(nl).toContain('Fatima, Bas en de bedrijfsarts');
    expect(nl).toContain('De sleutel is één keer heel geweest');
    expect(nl).not.toContain('opent een sleutelbewaarder (');
    expect(await read({ keyHolders })).not.toContain('één keer heel');
    const en = await read({ ...shares, promise: 'confidential' }, 'en');
    expect(en).toContain('opened by two of these three together: Fatima, Bas and de bedrijfsarts');
    expect(en.replaceAll(/not anonym\w+/g, '')).not.toMatch(/anonym/i);
  });

  test('tells the settings of this very wave', async () => {
    const page = await read({
      retention: { roster: 21, ballots: 45 },
      keyHolders: ['Fatima', 'de vertrouwenspersoon'],
    });
    for (const told of [
      'minstens 7 mensen',
      'het zijn er 2, samen 30 mensen',
      'tot 21 dagen na het rapport',
      'tot 45 dagen na het rapport',
      'Fatima of de vertrouwenspersoon',
      'De Brug b.v.',
      'privacy@example.org',
      'Agreed (1 oktober 2026)',
      'Vanaf 3 maart 2027',
      'aan · boom · citroen · deur',
      'SHA-256',
    ]) {
      expect(page).toContain(told);
    }
  });

  test('says so when the works council decided nothing', async () => {
    expect(await read({ worksCouncil: null })).toContain('geen besluit van de ondernemingsraad');
  });

  test.each(
    staffLanguages,
  )('says what the works council said, when, and who wrote it down, in words: %s', async (language) => {
    const { rights } = privacyTexts[language];
    for (const kind of decisionKinds) {
      for (const recordedBy of recorders) {
        const decision = { kind, decidedOn: '2026-10-09', opinion: 'Onder ons.', recordedBy };
        const page = await read({ worksCouncil: null }, language, decision);
        const said = rights.councilSaid[kind]
          .replace('{date}', inWords('2026-10-09', language))
          .replace('{reason}', 'Onder ons.');
        expect(page).toContain(`${said} ${rights.councilRecordedBy[recordedBy]}`);
        expect(page).not.toContain(rights.noCouncil.value);
        expect(page.includes('Onder ons.')).toBe(kind === 'settled');
      }
    }
  });
});

describe('every promise', () => {
  test.each(keptPromises)('is kept by $file and $test, which exist', ({ file, test: kept }) => {
    expect(existsSync(file)).toBe(true);
    expect(existsSync(kept)).toBe(true);
  });
});
