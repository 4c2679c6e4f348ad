import { Hono } from 'hono';
import { DomainError } from '../core/ground/errors.ts';
import type { Language } from '../core/language/language.ts';
import { nameOf } from '../core/report/model/reader.ts';
import { type ReportPageId, reportPageIds } from '../core/report/report-pages.ts';
import type { Filled } from '../forms/form.ts';
import type { Role } from '../storage/members.ts';
import { findStages } from '../storage/releases.ts';
import { listWaves } from '../storage/waves.ts';
import { reportWords } from '../texts/report-words.ts';
import { ReportPage } from '../views/report/report-page.tsx';
import { ResultsPage } from '../views/results-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { audienceOf, deskRoles, isDesk } from './audiences.ts';
import { fitting, requireRole } from './identity.tsx';
import { languageLinks } from './language.ts';
import { agree, agreeing } from './results/agree.tsx';
import { readAgreed } from './results/agreed.ts';
import { fileLinks, files } from './results/files.tsx';
import { type Access, openReport } from './results/report-access.ts';
import { withdraw } from './results/withdraw.tsx';

const readers: Role[] = [...deskRoles, 'management', 'unit-head'];

/** The reports, for whoever HR let in: the same released groups, each in the own scope. */
export const results = new Hono<AppEnv>();

results.use(requireRole(...readers));

results.get('/', async (c) => {
  const { db, now } = c.get('context');
  const lines = await Promise.all(
    (await listWaves(db)).map(async ({ id, title }) => {
      const right = fitting(c.get('visitor').rights, readers, id);
      if (!right) return [];
      const visibleFrom = (await findStages(db, id))[audienceOf(right)] ?? null;
      const visible = visibleFrom !== null && visibleFrom <= now.toISOString();
      return [{ id, title, visibleFrom, visible }];
    }),
  );
  const mine = lines.flat();
  const [only, ...others] = mine;
  if (only?.visible && others.length === 0) return c.redirect(`/results/${only.id}`);
  return c.html(
    <ResultsPage
      language={c.get('language')}
      languageLinks={languageLinks(c)}
      reports={mine.filter((line) => line.visible)}
      coming={mine.flatMap(({ title, visible, visibleFrom }) =>
        visible || !visibleFrom ? [] : [{ title, from: visibleFrom }],
      )}
    />,
  );
});

results.route('/', files);
results.route(
  '/',
  agree((c, filled) => reportPage(c, 'agreements', filled)),
);
results.route('/', withdraw);

results.get('/:wave', (c) => reportPage(c, 'summary'));

results.get('/:wave/:page', (c) => {
  const page = reportPageIds.find((id) => id === c.req.param('page'));
  if (!page) throw new DomainError('page.unknown');
  return reportPage(c, page);
});

async function reportPage(c: AppContext, page: ReportPageId, filled?: Filled) {
  const access = await openReport(c);
  const language = c.get('language');
  const { scope, releaseHash, releasedOn, series, withdrawn } = access;
  const id = c.req.param('wave') ?? '';
  const unit = c.req.query('unit');
  const search = (c.req.query('q') ?? '').trim().slice(0, 100);
  const link = (to: string) =>
    `/results/${id}/${to}${unit ? `?unit=${encodeURIComponent(unit)}` : ''}`;
  return c.html(
    <ReportPage
      context={{
        scope,
        language,
        releaseHash,
        releasedOn,
        link,
        series,
        search,
        withdrawn,
        agreements: await readAgreed(c, access),
        agreeing: await agreeing(c, access, filled),
        ...(isDesk(c.get('right')) ? { withdrawing: link('comments/withdraw') } : {}),
      }}
      page={page}
      home={isDesk(c.get('right')) ? '/manage' : '/results'}
      languageLinks={languageLinks(c)}
      units={unitLinks(access, id, page, language, unit)}
      downloads={fileLinks(language, link, Boolean(c.get('right').unit))}
    />,
    filled ? 422 : 200,
  );
}

/** The organisation first, then every released unit. */
function unitLinks(
  { units, release }: Access,
  id: string,
  page: string,
  language: Language,
  current?: string,
) {
  if (units.length === 0) return [];
  const path = `/results/${id}/${page}`;
  const whole = { name: release.wave.organisation, href: path, current: !current };
  return [
    whole,
    ...units.map((unit) => ({
      name: nameOf({ language, words: reportWords(language) }, unit.group.name),
      href: `${path}?unit=${encodeURIComponent(unit.id)}`,
      current: unit.id === current,
    })),
  ];
}
