import { Hono } from 'hono';
import { rewriteAgreement } from '../../actions/change-agreement.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { changeAgreementForm } from '../../forms/agreement.ts';
import type { Sent } from '../../forms/form.ts';
import type { Problem } from '../../forms/problem.ts';
import { findReminderAddress } from '../../storage/agreement-reminders.ts';
import { type Agreement, listAgreements, listVersions } from '../../storage/agreements.ts';
import { ChangeAgreementPage } from '../../views/report/change-agreement-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { newPress, pressOf } from '../press.ts';
import { sentForm } from '../read-body.ts';
import { titleOfMeasure } from '../reports/agreed.ts';
import { type Access, openReport } from '../reports/report-access.ts';
import { reminderOf, remindingFor } from './reminding.ts';

/** Changing an agreement of the reader's own scope. */
export const changeAgreement = new Hono<AppEnv>();

const path = '/:wave/agreements/:agreement/change';

changeAgreement.get(path, async (c) => {
  const found = await findOwn(c);
  const { id, text, owner, due, review } = found.agreement;
  const remind = await findReminderAddress(c.get('context').db, id);
  const written = { text, owner, due, review: review ?? '', remind };
  const values = Object.fromEntries(Object.entries(written).map(([name, one]) => [name, [one]]));
  return page(c, found, values, []);
});

changeAgreement.post(path, async (c) => {
  const found = await findOwn(c);
  const { values, problems, sent } = await sentForm(c, changeAgreementForm);
  if (problems) return page(c, found, sent, problems);
  const { seen, once, remind, ...written } = values;
  const change = { ...written, review: written.review || null };
  const of = { wave: found.agreement.wave, unit: found.agreement.unit, id: found.agreement.id };
  const { role } = c.get('right');
  try {
    const press = { seen: Number(seen), once: pressOf(once), reminder: reminderOf(c, remind) };
    await rewriteAgreement(c.get('context'), role, of, change, press);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'agreement.changed') throw error;
    return page(c, await findAgain(c, found.access), sent, [], true);
  }
  return c.redirect(backOf(c), 303);
});

interface Own {
  agreement: Agreement;
  access: Access;
  /** How often it was changed. */
  changes: number;
}

/** @throws DomainError `agreement.unknown` where it is not of this reader's scope */
async function findOwn(c: AppContext): Promise<Own> {
  return findAgain(c, await openReport(c));
}

async function findAgain(c: AppContext, access: Access): Promise<Own> {
  const { db } = c.get('context');
  const wave = c.req.param('wave') ?? '';
  const id = c.req.param('agreement') ?? '';
  const agreement = (await listAgreements(db, wave)).find(
    (one) => one.id === id && one.unit === (access.scope.unit ?? ''),
  );
  if (!agreement) throw new DomainError('agreement.unknown');
  const versions = await listVersions(db, wave);
  return { access, agreement, changes: versions.filter((one) => one.agreement === id).length };
}

async function page(
  c: AppContext,
  { agreement, access, changes }: Own,
  values: Sent,
  problems: Problem[],
  overtaken = false,
) {
  const language = c.get('language');
  const unit = c.req.query('unit');
  return c.html(
    <ChangeAgreementPage
      language={language}
      organisation={access.scope.release.wave.organisation}
      measure={titleOfMeasure(access.scope, agreement.measure, language)}
      values={values}
      problems={problems}
      action={`${c.req.path}${unit ? `?unit=${encodeURIComponent(unit)}` : ''}`}
      back={backOf(c)}
      once={newPress()}
      seen={changes}
      reminding={await remindingFor(c, true)}
      {...(overtaken ? { overtaken: `${agreement.text} (${agreement.owner})` } : {})}
    />,
    overtaken ? 409 : problems.length > 0 ? 422 : 200,
  );
}

function backOf(c: AppContext): string {
  const unit = c.req.query('unit');
  const query = unit ? `?unit=${encodeURIComponent(unit)}` : '';
  return `/results/${c.req.param('wave')}/agreements${query}`;
}
