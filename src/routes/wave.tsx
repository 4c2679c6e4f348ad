import { Hono } from 'hono';
import { describeOrganisation } from '../actions/describe-organisation.ts';
import { readSigned } from '../actions/read-plan.ts';
import { readTerms } from '../actions/read-terms.ts';
import { readTickets } from '../actions/read-tickets.ts';
import { readWave } from '../actions/read-wave.ts';
import { fingerprints, keyFingerprints } from '../core/ballot/fingerprint.ts';
import { DomainError } from '../core/ground/errors.ts';
import { staffLanguages } from '../core/language/language.ts';
import { findDecision } from '../storage/council-decisions.ts';
import { findStages, listReceipts } from '../storage/releases.ts';
import { PrivacyPage } from '../views/privacy/privacy-page.tsx';
import { ReceiptsPage } from '../views/respond/receipts-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { staffLanguageLinks } from './language.ts';
import { planPages } from './plan-pages.ts';
import { answerEdition, answerEditionFile, besideEdition } from './reports/edition-answer.tsx';
import { findForAudience, openFound } from './reports/report-access.ts';

/** What anybody may see of a wave: its manifest, how anonymity works, which ballots were counted. */
export const wave = new Hono<AppEnv>();

wave.route('/', planPages);

wave.get('/:wave/manifest', async (c) => {
  const { wave: found, jws } = await publicWave(c);
  const manifest = await readSigned(c.get('context'), found);
  const { amendments } = await readTerms(c.get('context'), found);
  return c.json({ manifest, jws, amendments });
});

wave.get('/:wave/privacy', async (c) => {
  const { wave: found, manifest, hash } = await publicWave(c);
  const { terms } = await readTerms(c.get('context'), found);
  const language = c.get('reads');
  return c.html(
    <PrivacyPage
      language={language}
      organisation={await organisationOf(c)}
      manifest={manifest}
      terms={terms}
      decision={await findDecision(c.get('context').db, manifest.wave.id)}
      words={await fingerprints(hash, manifest.languages)}
      keyWords={
        manifest.openedBy === 'key-holder'
          ? await keyFingerprints(manifest.boxKey, manifest.languages)
          : []
      }
      stages={await findStages(c.get('context').db, manifest.wave.id)}
      languageLinks={staffLanguageLinks(c)}
      {...(c.env.SOURCES_URL ? { sources: c.env.SOURCES_URL.replace(/\/$/, '') } : {})}
    />,
  );
});

wave.get('/:wave/receipts', async (c) => {
  const { wave: found, manifest, state } = await publicWave(c);
  const published = state === 'released' || state === 'purged';
  return c.html(
    <ReceiptsPage
      language={c.get('reads')}
      organisation={await organisationOf(c)}
      wave={manifest.wave.title}
      receipts={published ? await listReceipts(c.get('context').db, manifest.wave.id) : null}
      tickets={published ? await readTickets(c.get('context'), found) : null}
      releaseHash={found.releaseHash}
      languageLinks={staffLanguageLinks(c)}
    />,
  );
});

/** The edition for everybody who was asked, from the day of staff on. */
wave.get('/:wave/report', async (c) =>
  answerEdition(c, await openForStaff(c), {
    id: 'staff',
    language: c.get('reads'),
    offered: staffLanguages,
    forms: ['pdf'],
    file: (form) => `${c.req.path}/${form}?language=${c.get('reads')}`,
  }),
);

wave.get('/:wave/report/pdf', async (c) =>
  answerEditionFile(c, await openForStaff(c), {
    id: 'staff',
    language: c.get('reads'),
    form: 'pdf',
  }),
);

/** Where the agreements stood before they had the figures beside them. */
wave.get('/:wave/agreements', async (c) => {
  const { manifest } = await publicWave(c);
  return c.redirect(`/w/${manifest.wave.id}/report#done`);
});

/** @throws DomainError `release.none` before the day of staff */
async function openForStaff(c: AppContext) {
  const found = await findForAudience(c, 'staff', besideEdition);
  return openFound(c.get('context'), found, { bound: null, unit: null });
}

/** @throws DomainError `wave.unknown`, also before the manifest is fixed */
async function publicWave(c: AppContext) {
  const found = await readWave(c.get('context'), c.req.param('wave') ?? '');
  const { manifest, manifestHash: hash, manifestJws: jws, state } = found;
  if (!manifest || !hash || !jws) throw new DomainError('wave.unknown');
  return { wave: found, manifest, hash, jws, state };
}

async function organisationOf(c: AppContext): Promise<{ name: string; logo?: string }> {
  const { name, logo } = await describeOrganisation(c.get('context'));
  return { name, ...(logo ? { logo } : {}) };
}
