import * as z from 'zod';
import { randomBytes, toHex } from '../core/ground/bytes.ts';
import { DomainError } from '../core/ground/errors.ts';
import {
  type ActionStatus,
  actionStatuses,
  changeActionStatus,
  insertAction,
} from '../storage/agreed-actions.ts';
import { appendLog } from './append-log.ts';
import type { Actor, Context } from './context.ts';

/** More than three and none gets done (design §6). */
export const mostActions = 3;

/** An action as somebody agrees it: what, about which theme, who, by when. */
export const newActionSchema = z.strictObject({
  measure: z.string().min(1).max(40),
  text: z.string().trim().min(1).max(200),
  owner: z.string().trim().min(1).max(80),
  due: z.iso.date(),
  review: z.iso.date().nullable(),
});
export type NewAction = z.infer<typeof newActionSchema>;

/**
 * Agrees an action for a unit of a released wave.
 * @param unit '' for the whole organisation
 * @throws DomainError `action.enough` when the unit has three already
 */
export async function agreeAction(
  context: Context,
  actor: Actor,
  wave: string,
  unit: string,
  action: NewAction,
): Promise<void> {
  const id = toHex(randomBytes(8));
  const row = { ...action, id, wave, unit, status: 'open' as const };
  if (!(await insertAction(context.db, row, mostActions))) throw new DomainError('action.enough');
  await appendLog(context, actor, 'action.agreed', { wave, unit, measure: action.measure });
}

/**
 * Notes how far an action is.
 * @throws DomainError `action.unknown`, `request.malformed`
 */
export async function noteActionStatus(
  context: Context,
  actor: Actor,
  wave: string,
  unit: string,
  id: string,
  status: string,
): Promise<void> {
  const known = actionStatuses.find((one): one is ActionStatus => one === status);
  if (!known) throw new DomainError('request.malformed', { field: 'status' });
  if (!(await changeActionStatus(context.db, wave, unit, id, known))) {
    throw new DomainError('action.unknown');
  }
  await appendLog(context, actor, 'action.noted', { wave, unit, status: known });
}
