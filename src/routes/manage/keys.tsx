import { Hono } from 'hono';
import { inviteKeyHolder } from '../../actions/invite-key-holder.ts';
import { makeTicketKeys } from '../../actions/make-ticket-keys.ts';
import { holderForm } from '../../forms/keys.ts';
import type { TicketKeysReply } from '../../forms/progress.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { KeysPage } from '../../views/manage/keys-page.tsx';
import type { AppEnv } from '../app-env.ts';
import { originOf } from '../origin-of.ts';
import { pressOf } from '../press.ts';
import { takeForm } from '../read-body.ts';
import { factsOf, frameOf } from './frame.ts';

/** The keys of a wave: links for the key holders, and the ticket key of every block. */
export const keys = new Hono<AppEnv>();

/** A key takes about a fifth of a second, a thousand invitations too; a request should take a second. */
const atMost = { keys: 4, people: 2_500 };

keys.get('/waves/:wave/keys', async (c) =>
  c.html(<KeysPage frame={await frameOf(c)} facts={await factsOf(c)} />),
);

keys.post('/waves/:wave/keys', async (c) => {
  const { holder: position, once } = await takeForm(c, holderForm);
  const id = c.req.param('wave');
  const token = await inviteKeyHolder(c.get('context'), id, position, pressOf(once));
  const facts = await factsOf(c);
  const name = facts.holders.find((one) => one.position === position)?.name ?? '';
  const link = `${originOf(c)}/sign-in#${token}`;
  return c.html(<KeysPage frame={await frameOf(c)} facts={facts} made={{ name, link }} />);
});

keys.post('/waves/:wave/ticket-keys', async (c) => {
  const id = c.req.param('wave');
  const progress = await makeTicketKeys(c.get('context'), id, atMost);
  const script = c.req.header('accept')?.startsWith('application/json');
  return script
    ? c.json(progress satisfies TicketKeysReply)
    : c.redirect(wavePath(id, 'keys'), 303);
});
