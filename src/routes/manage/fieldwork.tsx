import { Hono } from 'hono';
import { exportCards, exportLinks, type InvitationCard } from '../../actions/export-links.ts';
import { readDefinition } from '../../actions/field-definition.ts';
import { byNumbers, pageOfCards } from '../../actions/links-of.ts';
import { readPlan } from '../../actions/read-plan.ts';
import { readClosing } from '../../actions/read-terms.ts';
import { fingerprints } from '../../core/ballot/fingerprint.ts';
import type { Plan } from '../../core/ballot/plan-schema.ts';
import { DomainError } from '../../core/ground/errors.ts';
import type { Language } from '../../core/language/language.ts';
import { linksCsv } from '../../downloads/links-csv.ts';
import { cardsAsked } from '../../forms/asked-views.ts';
import type { Sent } from '../../forms/form.ts';
import { linksForm } from '../../forms/links.ts';
import type { Problem } from '../../forms/problem.ts';
import { countWithoutEmail } from '../../storage/invitations.ts';
import { listParticipation } from '../../storage/participation.ts';
import { blockLabels } from '../../views/block-label.ts';
import { CardsPage, type PrintedCard } from '../../views/manage/cards-page.tsx';
import { InvitePage } from '../../views/manage/invite-page.tsx';
import { ParticipationPage } from '../../views/manage/participation-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { mayMail } from '../audiences.ts';
import { ownSiteOnly } from '../own-site.ts';
import { takeForm } from '../read-body.ts';
import { factsOf, frameOf, headOf, waveOf } from './frame.ts';

/** Inviting people, by file or by card, and how many take part. */
export const fieldwork = new Hono<AppEnv>();

fieldwork.get('/waves/:wave/invite', (c) => invitePage(c, {}, []));

async function invitePage(c: AppContext, values: Sent, problems: Problem[]) {
  return c.html(
    <InvitePage
      frame={await frameOf(c)}
      facts={await factsOf(c)}
      withoutEmail={await countWithoutEmail(c.get('context').db, c.req.param('wave') ?? '')}
      maySend={mayMail(c.get('right')) && c.get('context').mail !== null}
      values={values}
      problems={problems}
    />,
    problems.length > 0 ? 404 : 200,
  );
}

fieldwork.get('/waves/:wave/links.csv', ownSiteOnly, (c) => linksFile(c, null));

/** The links of some: newcomers, or somebody who lost it. Their numbers never stand in an address. */
fieldwork.post('/waves/:wave/links.csv', async (c) => {
  const { numbers } = await takeForm(c, linksForm);
  try {
    return await linksFile(c, numbers);
  } catch (error) {
    const code = error instanceof DomainError ? numberProblems[error.code] : undefined;
    if (!code) throw error;
    const { details } = error as DomainError;
    return invitePage(c, { numbers: [numbers] }, [{ field: 'numbers', code, values: details }]);
  }
});

/** What can be wrong with the numbers that HR pasted: said beside them, so that none are lost. */
const numberProblems: Record<string, Problem['code']> = {
  'links.unknown': 'numberUnknown',
  'links.none': 'noNumbers',
};

async function linksFile(c: AppContext, only: string | null): Promise<Response> {
  const id = c.req.param('wave') ?? '';
  const links = await exportLinks(
    c.get('context'),
    id,
    originOf(c),
    only === null ? undefined : byNumbers(only),
  );
  const { manifest, manifestHash } = await waveOf(c);
  if (!manifest || !manifestHash) throw new DomainError('open.manifest');
  const words = await fingerprints(manifestHash, manifest.languages);
  return c.body(linksCsv(links, words, c.get('language')), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="geleding-links${only === null ? '' : `-${links.length}`}.csv"`,
  });
}

fieldwork.get('/waves/:wave/cards', ownSiteOnly, async (c) => {
  const wave = await waveOf(c);
  const { manifest, manifestHash } = wave;
  const plan = await readPlan(c.get('context'), wave.id);
  if (!plan || !manifest || !manifestHash) throw new DomainError('open.manifest');
  const { for: whom, page } = cardsAsked.parse(c.req.query());
  let pages = { page: 1, pages: 1 };
  const cards = await exportCards(c.get('context'), wave.id, originOf(c), (all) => {
    const { chosen, ...rest } = pageOfCards(all, whom, page);
    pages = rest;
    return chosen;
  });
  const language = c.get('language');
  const definition = await readDefinition(c.get('context'), manifest.definition);
  return c.html(
    <CardsPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      stacks={stacksOf(plan, cards, language)}
      whom={whom}
      {...pages}
      languages={manifest.languages}
      minutes={definition.minutes}
      closes={await readClosing(c.get('context'), wave)}
      words={await fingerprints(manifestHash, manifest.languages)}
    />,
  );
});

fieldwork.get('/waves/:wave/participation', async (c) => {
  const wave = await waveOf(c);
  const counted = await listParticipation(c.get('context').db, wave.id);
  return c.html(
    <ParticipationPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      counted={counted[0]?.day ?? null}
      {...countedRows(await readPlan(c.get('context'), wave.id), counted, c.get('language'))}
    />,
  );
});

/** A band with the people it is a share of: those of the manifest, without whoever joined since. */
function countedRows(
  plan: Plan | null,
  counted: { block: string; band: string }[],
  language: Language,
) {
  if (!plan) return { rows: [], small: 0 };
  const labelOf = blockLabels(plan, language);
  const bands = new Map(counted.map(({ block, band }) => [block, band]));
  const rows = plan.blocks.flatMap((block) => {
    const band = bands.get(block.id);
    if (!band) return [];
    return [{ label: labelOf(block), headcount: block.headcount, band }];
  });
  return { rows, small: counted.length === 0 ? 0 : plan.blocks.length - rows.length };
}

function stacksOf(plan: Plan, cards: readonly InvitationCard[], language: Language) {
  const labelOf = blockLabels(plan, language);
  const byBlock = new Map<string, PrintedCard[]>();
  for (const { block, link, code } of cards) {
    const stack = byBlock.get(block) ?? [];
    stack.push({ link, code });
    byBlock.set(block, stack);
  }
  return plan.blocks.flatMap((block) => {
    const own = byBlock.get(block.id);
    return own ? [{ label: labelOf(block), cards: own }] : [];
  });
}

function originOf(c: AppContext): string {
  return new URL(c.req.url).origin;
}
