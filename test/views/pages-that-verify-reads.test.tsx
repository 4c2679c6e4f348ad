import { expect, it } from 'vitest';
import built from '../../build/assets.json' with { type: 'json' };
import { checkFiles } from '../../scripts/verify/check-files.ts';
import { followAmendments, noBlocks } from '../../src/core/ballot/amendments.ts';
import { PrivacyPage } from '../../src/views/privacy/privacy-page.tsx';
import { CardPage } from '../../src/views/respond/card-page.tsx';
import { ReceiptsPage } from '../../src/views/respond/receipts-page.tsx';
import { RespondPage } from '../../src/views/respond/respond-page.tsx';
import { madeUpWave } from '../core/ballot/made-up-wave.ts';

const files = Object.entries(built).map(([name, file]) => ({ name, ...file }));

/** What `npm run verify` says that a page loads beside the files of this build. */
async function loadedBy(page: unknown): Promise<string[]> {
  const html = String(await page);
  const headers = new Headers({ 'content-type': 'text/html; charset=UTF-8' });
  const host = {
    ...{ text: async () => html, bytes: async () => null },
    page: async () => ({ html, headers }),
  };
  const findings = await checkFiles(host, files, ['w1'], []);
  return findings.flatMap(({ good, what }) => (!good && what.includes('also loads') ? what : []));
}

const shared = { language: 'nl', organisation: { name: 'De Brug' }, languageLinks: {} } as const;

it('finds nothing foreign on the pages that staff read before and after they answer', async () => {
  const { manifest } = await madeUpWave();
  const terms = await followAmendments(manifest, '', noBlocks, []);
  const receipts = ['a'.repeat(64)];
  const privacy = (
    <PrivacyPage
      {...shared}
      {...{ manifest, terms }}
      decision={null}
      words={[]}
      keyWords={[]}
      stages={{}}
    />
  );
  expect(await loadedBy(privacy)).toEqual([]);
  expect(await loadedBy(<ReceiptsPage {...shared} wave="Meting" receipts={receipts} />)).toEqual(
    [],
  );
  expect(await loadedBy(<RespondPage language="nl" />)).toEqual([]);
  expect(await loadedBy(<CardPage language="nl" languageLinks={{}} />)).toEqual([]);
  expect(await loadedBy(<CardPage language="nl" languageLinks={{}} kiosk />)).toEqual([]);
  expect(await loadedBy(<RespondPage language="nl" kiosk />)).toEqual([]);
});

it('finds what somebody put into one of them', async () => {
  const spied = '<html><script src="/spy.js"></script></html>';
  expect(await loadedBy(spied)).toHaveLength(7);
});
