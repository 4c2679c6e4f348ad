import { Hono } from 'hono';
import { noteAgreementStatus } from '../../actions/change-agreement.ts';
import { makeAgreement } from '../../actions/make-agreement.ts';
import { sha256, toHex, utf8 } from '../../core/ground/bytes.ts';
import { canonicalJson } from '../../core/ground/canonical-json.ts';
import type { Role } from '../../core/ground/roles.ts';
import { mostAgreements } from '../../core/report/agreements/report-agreement.ts';
import { measuredScales } from '../../core/report/figures/measures.ts';
import { agreementForm, statusForm } from '../../forms/agreement.ts';
import type { Filled } from '../../forms/form.ts';
import type { Agreeing, Reminding } from '../../views/report/agreeing.ts';
import type { AppContext, AppEnv } from '../app-env.ts';
import { isDesk } from '../audiences.ts';
import { pressOf } from '../press.ts';
import { sentForm, takeForm } from '../read-body.ts';
import { type Access, openReport } from '../reports/report-access.ts';
import { changeAgreement } from './change-agreement.tsx';
import { reminderOf } from './reminding.ts';

/** Shows the agreements page again with a form as it was sent. */
type ShowAgain = (c: AppContext, filled: Filled) => Promise<Response>;

/** What readers of a report may agree in their scope. */
export function agree(showAgain: ShowAgain): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.route('/', changeAgreement);

  routes.post('/:wave/agreements', async (c) => {
    const access = await openReport(c);
    const { values, problems, sent } = await sentForm(c, agreementForm(measuresIn(access)));
    if (problems) return showAgain(c, { values: sent, problems });
    const { once, remind, ...agreed } = values;
    const unit = unitOf(access);
    // Not of the address: what names a press stands in the log, where whoever guesses would know it.
    const press = once.startsWith(beside)
      ? await pressOfWords([idOf(c), unit, { once, ...agreed }])
      : pressOf(once);
    const made = { ...agreed, review: agreed.review || null };
    const of = { wave: idOf(c), unit, reminder: reminderOf(c, remind) };
    await makeAgreement(c.get('context'), actorOf(c), of, made, press);
    return back(c, 'agreements');
  });

  routes.post('/:wave/agreements/:agreement', async (c) => {
    const access = await openReport(c);
    const { status } = await takeForm(c, statusForm);
    const agreement = c.req.param('agreement');
    const of = { wave: idOf(c), unit: unitOf(access), id: agreement };
    await noteAgreementStatus(c.get('context'), actorOf(c), of, status);
    return back(c, 'agreements');
  });

  return routes;
}

/** Two people who agree the same words at the same time agree one thing; other words are another. */
async function pressOfWords(words: object): Promise<string> {
  return toHex(await sha256(utf8(canonicalJson(words)))).slice(0, 32);
}

function measuresIn({ scope: { release, definition } }: Access): string[] {
  return measuredScales(release, definition).map(({ measure }) => measure.id);
}

/** Begins the name of a press on a page that is the same for all who read it. */
const beside = 'beside';

/** What a page needs to offer the forms of agreements: where they go, and whether one more fits. */
export function agreeing(
  c: AppContext,
  access: Access,
  reminding: Reminding | null,
  filled?: Filled,
): Agreeing {
  const unit = unitOf(access);
  const own = access.agreements.filter((one) => one.wave === idOf(c) && one.unit === unit);
  return {
    path: `/results/${idOf(c)}/agreements`,
    once: `${beside} ${own.length}`,
    filled,
    query: queryOf(c),
    reminding,
    own: own.map(({ id }) => id),
    earlier: Object.fromEntries(
      access.agreements
        .filter((one) => isDesk(c.get('right')) && one.wave !== idOf(c) && one.unit === unit)
        .map(({ id, wave }) => [id, `/results/${wave}/agreements${queryOf(c)}`]),
    ),
    left: mostAgreements - own.length,
    staffPage: `/w/${idOf(c)}/report`,
  };
}

function unitOf({ scope }: Access): string {
  return scope.unit ?? '';
}

function idOf(c: AppContext): string {
  return c.req.param('wave') ?? '';
}

function actorOf(c: AppContext): Role {
  return c.get('right').role;
}

function queryOf(c: AppContext): string {
  const unit = c.req.query('unit');
  return unit ? `?unit=${encodeURIComponent(unit)}` : '';
}

function back(c: AppContext, page: string): Response {
  return c.redirect(`/results/${idOf(c)}/${page}${queryOf(c)}`, 303);
}
