import { Hono } from 'hono';
import { exportCards, exportLinks, type InvitationCard } from '../../actions/export-links.ts';
import { readDefinition } from '../../actions/field-definition.ts';
import { readPlan } from '../../actions/read-plan.ts';
import { readTerms } from '../../actions/read-terms.ts';
import { fingerprints } from '../../core/ballot/fingerprint.ts';
import type { Plan } from '../../core/ballot/plan-schema.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { dayOf, todayOf } from '../../core/ground/local-day.ts';
import type { Language } from '../../core/language/language.ts';
import type { CardsToPrint } from '../../downloads/cards/printed-card.ts';
import { linksCsv } from '../../downloads/links-csv.ts';
import { textStream } from '../../downloads/text-stream.ts';
import { cardsAsked } from '../../forms/asked-views.ts';
import type { Sent } from '../../forms/form.ts';
import { linksForm } from '../../forms/links.ts';
import type { Problem } from '../../forms/problem.ts';
import { countCards } from '../../storage/invitations.ts';
import { listParticipation } from '../../storage/participation.ts';
import { blockLabels } from '../../views/block-label.ts';
import { CardsPage, type PrintedCard } from '../../views/manage/cards-page.tsx';
import { wavePath } from '../../views/manage/frame.tsx';
import { InvitePage } from '../../views/manage/invite-page.tsx';
import { ParticipationPage } from '../../views/manage/participation-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { mayMail } from '../audiences.ts';
import { originOf } from '../origin-of.ts';
import { ownSiteOnly } from '../own-site.ts';
import { takeForm } from '../read-body.ts';
import { factsOf, frameOf, headOf, waveOf } from './frame.ts';

/** Inviting people, by file or by card, and how many take part. */
export const fieldwork = new Hono<AppEnv>();

fieldwork.get('/waves/:wave/invite', (c) => invitePage(c, {}, []));

async function invitePage(c: AppContext, values: Sent, problems: Problem[]) {
  const id = c.req.param('wave') ?? '';
  return c.html(
    <InvitePage
      frame={await frameOf(c, wavePath(id, 'invite'))}
      facts={await factsOf(c)}
      withoutEmail={await countCards(c.get('context').db, id, 'no-email')}
      maySend={mayMail(c.get('right')) && c.get('context').mail !== null}
      mailFault={c.get('context').mailFault}
      values={values}
      problems={problems}
    />,
    problems.length > 0 ? 422 : 200,
  );
}

fieldwork.get('/waves/:wave/links.csv', ownSiteOnly, (c) => linksFile(c, null));

/** The links of some: newcomers, or somebody who lost it. Their numbers never stand in an address. */
fieldwork.post('/waves/:wave/links.csv', async (c) => {
  const { numbers } = await takeForm(c, linksForm);
  return besideNumbers(c, numbers, () => linksFile(c, numbers));
});

/** What can be wrong with the numbers that HR pasted. */
const numberProblems: Record<string, Problem['code']> = {
  'links.unknown': 'numberUnknown',
  'links.none': 'noNumbers',
  'mail.addressless': 'numberAddressless',
  'mail.many': 'tooManyNumbers',
};

/** Does something for the people of these numbers; what is wrong is said beside them, so that none are lost. */
export async function besideNumbers(c: AppContext, numbers: string, act: () => Promise<Response>) {
  try {
    return await act();
  } catch (error) {
    const code = error instanceof DomainError ? numberProblems[error.code] : undefined;
    if (!code) throw error;
    const { details } = error as DomainError;
    return invitePage(c, { numbers: [numbers] }, [{ field: 'numbers', code, values: details }]);
  }
}

async function linksFile(c: AppContext, only: string | null): Promise<Response> {
  const id = c.req.param('wave') ?? '';
  const { count, pages } = await exportLinks(c.get('context'), id, originOf(c), only);
  const { manifest, manifestHash } = await waveOf(c);
  if (!manifest || !manifestHash) throw new DomainError('open.manifest');
  const words = await fingerprints(manifestHash, manifest.languages);
  return c.body(textStream(linksCsv(pages, words, c.get('language'))), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="geleding-links${only === null ? '' : `-${count}`}.csv"`,
  });
}

fieldwork.get('/waves/:wave/cards', ownSiteOnly, async (c) => {
  const { wave, manifest, whom, page, pages, stacks, ...on } = await cardsOf(c, 'cards');
  const { minutes, closes, words } = on;
  return c.html(
    <CardsPage
      frame={await frameOf(c)}
      wave={headOf(wave)}
      {...{ whom, page, pages, stacks, minutes, closes, words }}
      languages={manifest.languages}
    />,
  );
});

fieldwork.get('/waves/:wave/cards.pdf', ownSiteOnly, (c) => cardsFile(c, 'cards'));
fieldwork.get('/waves/:wave/letters.pdf', ownSiteOnly, (c) => cardsFile(c, 'letters'));

async function cardsFile(c: AppContext, sheet: 'cards' | 'letters'): Promise<Response> {
  const { manifest, page, ...found } = await cardsOf(c, sheet);
  const { now, zone } = c.get('context');
  const all: CardsToPrint = {
    ...found,
    manifest,
    reads: c.get('language'),
    day: todayOf({ now, zone }),
    organisation: manifest.organisation,
  };
  // Larger than the rest of the desk, and asked for a few times a wave.
  const body =
    sheet === 'cards'
      ? await (await import('../../downloads/cards/cards-pdf.ts')).cardsPdf(all)
      : await (await import('../../downloads/cards/letters-pdf.ts')).lettersPdf(all);
  return c.body(body, 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="geleding-${sheet}-${page}.pdf"`,
  });
}

/** The cards that are asked for, in stacks, with what stands on each; the log says how many. */
async function cardsOf(c: AppContext, sheet: 'cards' | 'letters') {
  const context = c.get('context');
  const wave = await waveOf(c);
  const { manifest, manifestHash } = wave;
  const plan = await readPlan(context, wave.id);
  if (!plan || !manifest || !manifestHash) throw new DomainError('open.manifest');
  const { for: whom, page: wanted } = cardsAsked.parse(c.req.query());
  const asked = { whom, page: wanted };
  const { cards, page, pages } = await exportCards(context, wave.id, originOf(c), asked, sheet);
  const definition = await readDefinition(context, manifest.definition);
  const { terms } = await readTerms(context, wave);
  return {
    wave,
    manifest,
    whom,
    page,
    pages,
    stacks: stacksOf(plan, cards, c.get('language')),
    minutes: definition.minutes,
    k: terms.k,
    closes: dayOf(terms.closes, context.zone),
    words: await fingerprints(manifestHash, manifest.languages),
  };
}

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
