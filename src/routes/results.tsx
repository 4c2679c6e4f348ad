import { Hono } from 'hono';
import { DomainError } from '../core/ground/errors.ts';
import { dayOf, todayOf } from '../core/ground/local-day.ts';
import { rolesIn } from '../core/ground/roles.ts';
import type { Language } from '../core/language/language.ts';
import type { CommentTheme } from '../core/report/comments/themes.ts';
import { nameOf } from '../core/report/model/reader.ts';
import { type ReportPageId, reportPageIds, shownOn } from '../core/report/report-pages.ts';
import { commentsAsked } from '../forms/asked-views.ts';
import type { Filled } from '../forms/form.ts';
import { listToReview } from '../storage/agreements.ts';
import type { Right } from '../storage/members.ts';
import { listStaged } from '../storage/releases.ts';
import { reportWords } from '../texts/report-words.ts';
import type { Agreeing, Reminding } from '../views/report/agreeing.ts';
import { ReportPage } from '../views/report/report-page.tsx';
import { ResultsPage } from '../views/results-page.tsx';
import type { AppContext, AppEnv } from './app-env.ts';
import { audienceOf, isDesk } from './audiences.ts';
import { fittingAll, requireRole } from './identity.tsx';
import { languageLinks } from './language.ts';
import { offersPasskey } from './passkey-offer.ts';
import { agreedIn } from './reports/agreed.ts';
import {
  type Access,
  type AskedScope,
  askAhead,
  findForReader,
  openFound,
  scopeAsked,
} from './reports/report-access.ts';
import { agree, agreeing } from './results/agree.tsx';
import { editionLinks, editions } from './results/editions.ts';
import { fileLinks, files } from './results/files.tsx';
import { remindingFor } from './results/reminding.ts';
import { answerRendered, rendered } from './results/rendered.ts';
import { withdraw } from './results/withdraw.tsx';

const readers = rolesIn('results');

/** The reports, for whoever HR let in: the same released groups, each in their own scope. */
export const results = new Hono<AppEnv>();

results.on('GET', ['/:wave', '/:wave/:page'], async (c, next) => {
  const page = pageNamed(c.req.param('page') ?? 'summary');
  if (page) await askAhead(c, shownOn(page));
  await next();
});
results.use(requireRole(...readers));

results.get('/', async (c) => {
  const { db, now, zone } = c.get('context');
  const mine = (await listStaged(db)).flatMap(({ id, title, stages }) => {
    const rights = fittingAll(c.get('visitor').rights, readers, id);
    const [right] = rights;
    if (!right) return [];
    const visibleFrom = stages[audienceOf(right)] ?? null;
    const visible = visibleFrom !== null && visibleFrom <= now.toISOString();
    const units = [...new Set(rights.flatMap(({ unit }) => unit ?? []))];
    return [{ id, title, visibleFrom, visible, units }];
  });
  const due = await listToReview(db, todayOf({ now, zone }));
  const toReview = due.filter(({ wave, unit }) =>
    mine.some(
      (one) => one.id === wave && one.visible && (!one.units[0] || one.units.includes(unit)),
    ),
  );
  const [only, ...others] = mine;
  const alone = only?.visible && only.units.length < 2 && others.length === 0;
  if (alone && toReview.length === 0) return c.redirect(`/results/${only.id}`);
  return c.html(
    <ResultsPage
      language={c.get('language')}
      languageLinks={languageLinks(c)}
      toReview={toReview}
      offersPasskey={await offersPasskey(c)}
      reports={mine.filter((line) => line.visible)}
      coming={mine.flatMap(({ title, visible, visibleFrom }) =>
        visible || !visibleFrom ? [] : [{ title, from: dayOf(visibleFrom, zone) }],
      )}
    />,
  );
});

results.route('/', files);
results.route('/', editions);
results.route(
  '/',
  agree((c, filled) => reportPage(c, 'agreements', filled)),
);
results.route('/', withdraw);

results.get('/:wave', (c) => reportPage(c, 'summary'));

results.get('/:wave/:page', (c) => {
  const page = pageNamed(c.req.param('page'));
  if (!page) throw new DomainError('page.unknown');
  return reportPage(c, page);
});

const pageNamed = (name: string) => reportPageIds.find((id) => id === name);

async function reportPage(c: AppContext, page: ReportPageId, filled?: Filled) {
  const found = await findForReader(c, shownOn(page));
  const { q: search, theme } = commentsAsked.parse(c.req.query());
  const agreed = page === 'summary' || page === 'agreements';
  const asked: AskedPage = {
    ...scopeAsked(c),
    page,
    reminding: agreed ? await remindingFor(c, page === 'agreements') : null,
    id: c.req.param('wave') ?? '',
    language: c.get('language'),
    search,
    ...(theme ? { theme } : {}),
    desk: isDesk(c.get('right')),
    right: { role: c.get('right').role },
    languageLinks: languageLinks(c),
  };
  const access = () => openFound(c.get('context'), found, asked);
  if (filled) {
    const own = await access();
    return c.html(pageOf(asked, own, agreeing(c, own, asked.reminding, filled)), 422);
  }
  return answerRendered(
    c,
    await rendered(asked, found, async () => {
      const own = await access();
      const forms = agreed ? agreeing(c, own, asked.reminding) : undefined;
      return String(pageOf(asked, own, forms));
    }),
  );
}

/** Everything a page of a report depends on but what is stored. */
interface AskedPage extends AskedScope {
  page: ReportPageId;
  id: string;
  /** What the forms of agreements on it offer. */
  reminding: Reminding | null;
  language: Language;
  search: string;
  theme?: CommentTheme;
  /** Whether HR's desk asks. */
  desk: boolean;
  right: Pick<Right, 'role'>;
  languageLinks: ReturnType<typeof languageLinks>;
}

function pageOf(asked: AskedPage, access: Access, forms?: Agreeing) {
  const { page, id, language, search, theme, desk, unit } = asked;
  const { scope, releaseHash, releasedOn, series, withdrawn } = access;
  const link = (to: string) =>
    `/results/${id}/${to}${unit ? `?unit=${encodeURIComponent(unit)}` : ''}`;
  return (
    <ReportPage
      context={{
        scope,
        language,
        releaseHash,
        releasedOn,
        link,
        series,
        search,
        theme,
        withdrawn,
        agreements: agreedIn(access, language),
        ...(forms ? { agreeing: forms } : {}),
        ...(desk ? { withdrawing: link('comments/withdraw') } : {}),
      }}
      page={page}
      home={desk ? '/manage' : '/results'}
      languageLinks={asked.languageLinks}
      units={unitLinks(access, id, page, language, asked)}
      editions={editionLinks(asked.right, access.scope.unit, language, link)}
      downloads={fileLinks(language, link, Boolean(asked.bound))}
    />
  );
}

/** The organisation first, for those who may see it, then every unit that may be chosen. */
function unitLinks(
  { units, release }: Access,
  id: string,
  page: string,
  language: Language,
  { bound, unit }: AskedScope,
) {
  if (units.length === 0) return [];
  const path = `/results/${id}/${page}`;
  const current = bound ?? unit;
  const whole = { name: release.wave.organisation, href: path, current: !current };
  return [
    ...(bound ? [] : [whole]),
    ...units.map((unit) => ({
      name: nameOf({ language, words: reportWords(language) }, unit.group.name),
      href: `${path}?unit=${encodeURIComponent(unit.id)}`,
      current: unit.id === current,
    })),
  ];
}
