import { Hono } from 'hono';
import { castBallot } from '../actions/cast-ballot.ts';
import { issueTicket } from '../actions/issue-ticket.ts';
import { openCard } from '../actions/open-card.ts';
import { openLink } from '../actions/open-link.ts';
import {
  type BallotReply,
  ballotQuestion,
  cardQuestion,
  linkQuestion,
  type TicketReply,
  ticketQuestion,
} from '../forms/answering.ts';
import { CardPage } from '../views/respond/card-page.tsx';
import type { AppEnv } from './app-env.ts';
import { limitBody } from './body-limit.ts';
import { staffLanguageLinks } from './language.ts';
import { openDoor } from './link-door.tsx';
import { limitTries } from './rate-limit.ts';
import { readJson } from './read-body.ts';

/** What staff use: the questionnaire, the ticket office and the ballot box. */
export const respond = new Hono<AppEnv>();

/** A ballot is at most 4 KB before sealing; nothing staff send is larger than this. */
const smallBody = limitBody(16 * 1024);

/** The address on a card is typed: keyboards begin with a capital, people end with a full stop. */
const cardDoors = ['/c', '/c/', '/:card{[cC][^A-Za-z0-9/]*}'];

/** Also after a mail program put a part of the link in the path; other spellings: link-door.tsx. */
respond.on('GET', ['/s', '/s/*'], openDoor);

respond.post('/s/open', smallBody, async (c) => {
  const { auth, manifest } = await readJson(c, linkQuestion);
  await limitTries(c, 'link', auth);
  const opened = await openLink(c.get('context'), auth, manifest);
  return c.json(opened);
});

/** The short address on a card, and what its code is exchanged for. */
respond.on('GET', cardDoors, (c) =>
  c.html(<CardPage language={c.get('reads')} languageLinks={staffLanguageLinks(c)} />),
);

/** The same on a device that many use, where nothing is kept. */
respond.get('/kiosk', (c) =>
  c.html(<CardPage language={c.get('reads')} languageLinks={staffLanguageLinks(c)} kiosk />),
);

respond.post('/c', smallBody, async (c) => {
  const { card } = await readJson(c, cardQuestion);
  await limitTries(c, 'card', card);
  return c.json({ fragment: await openCard(c.get('context'), card) });
});

respond.post('/s/ticket', smallBody, async (c) => {
  const asked = await readJson(c, ticketQuestion);
  await limitTries(c, 'ticket', asked.auth);
  return c.json((await issueTicket(c.get('context'), asked)) satisfies TicketReply);
});

respond.post('/ballot', smallBody, async (c) => {
  const posted = await readJson(c, ballotQuestion);
  await limitTries(c, 'ballot', posted.nonce);
  const { receipt, first } = await castBallot(c.get('context'), posted);
  return c.json({ receipt } satisfies BallotReply, first ? 201 : 200);
});
