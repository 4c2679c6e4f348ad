import { Hono } from 'hono';
import { rolesIn } from '../core/ground/roles.ts';
import type { AppEnv } from './app-env.ts';
import { requireRole } from './identity.tsx';
import { amend } from './manage/amend.tsx';
import { archive } from './manage/archive.tsx';
import { council } from './manage/council.tsx';
import { fieldwork } from './manage/fieldwork.tsx';
import { keys } from './manage/keys.tsx';
import { lifeCycle } from './manage/life-cycle.tsx';
import { logbook } from './manage/logbook.tsx';
import { mail } from './manage/mail.tsx';
import { members } from './manage/members.tsx';
import { organisation } from './manage/organisation.tsx';
import { planning } from './manage/planning.tsx';
import { proof } from './manage/proof.tsx';
import { questions } from './manage/questions.tsx';
import { removing } from './manage/remove-person.tsx';
import { roster } from './manage/roster.tsx';
import { series } from './manage/series.tsx';
import { serverOpenedBox } from './manage/server-opened-box.tsx';
import { settings } from './manage/settings.tsx';
import { stages } from './manage/stages.tsx';
import { tokens } from './manage/tokens.tsx';
import { waves } from './manage/waves.tsx';

/** HR's desk. One file per step of a wave; all of it for owners, HR and consultants. */
export const manage = new Hono<AppEnv>();

manage.use(requireRole(...rolesIn('desk')));
for (const desk of [
  waves,
  organisation,
  archive,
  roster,
  removing,
  settings,
  planning,
  keys,
  proof,
  questions,
  lifeCycle,
  amend,
  council,
  serverOpenedBox,
  fieldwork,
  mail,
  stages,
  series,
  members,
  tokens,
  logbook,
]) {
  manage.route('/', desk);
}
