import { Hono } from 'hono';
import { DomainError } from '../../core/ground/errors.ts';
import { type Language, languages } from '../../core/language/language.ts';
import { type EditionId, editionIds } from '../../core/report/editions/editions.ts';
import type { Right } from '../../storage/members.ts';
import type { AppContext, AppEnv } from '../app-env.ts';
import { isDesk } from '../audiences.ts';
import {
  answerEdition,
  answerEditionFile,
  besideEdition,
  editionForms,
  editionName,
} from '../reports/edition-answer.tsx';
import { openReport } from '../reports/report-access.ts';
import { agreeing } from './agree.tsx';
import { remindingFor } from './reminding.ts';

/** The editions that readers of a report may open: HR's desk all, to see what others will. */
export const editions = new Hono<AppEnv>();

editions.get('/:wave/editions/:edition', async (c) => {
  const { id, query } = asked(c);
  const access = await openReport(c, besideEdition);
  return answerEdition(c, access, {
    id,
    agreeing: agreeing(c, access, await remindingFor(c, false)),
    language: c.get('language'),
    offered: languages,
    forms: editionForms,
    file: (form) => `${c.req.path}/${form}${query}`,
    home: `/results/${c.req.param('wave')}/summary${query}`,
  });
});

editions.get('/:wave/editions/:edition/:form', async (c) => {
  const { id } = asked(c);
  const form = c.req.param('form');
  const access = await openReport(c, besideEdition);
  return answerEditionFile(c, access, { id, language: c.get('language'), form });
});

/** Links to the editions of this scope that a reader may open. */
export function editionLinks(
  right: Pick<Right, 'role'>,
  unit: string | null,
  language: Language,
  link: (to: string) => string,
) {
  return editionsFor(right, unit).map((id) => ({
    name: editionName(id, language),
    href: link(`editions/${id}`),
  }));
}

/** A unit has its own edition; the others are about the whole organisation. */
function editionsFor(right: Pick<Right, 'role'>, unit: string | null): EditionId[] {
  if (unit) return ['unit'];
  return isDesk(right) ? ['board', 'council', 'staff'] : ['board'];
}

/** @throws DomainError `page.unknown` for an edition that is not of this reader or this scope */
function asked(c: AppContext): { id: EditionId; query: string } {
  const right = c.get('right');
  const unit = right.unit ?? c.req.query('unit') ?? null;
  const id = editionIds.find((one) => one === c.req.param('edition'));
  if (!id || !editionsFor(right, unit).includes(id)) throw new DomainError('page.unknown');
  const chosen = c.req.query('unit');
  return { id, query: chosen ? `?unit=${encodeURIComponent(chosen)}` : '' };
}
