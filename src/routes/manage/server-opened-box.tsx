import { Hono } from 'hono';
import { openBoxInSteps, readOpening } from '../../actions/open-box-in-steps.ts';
import {
  type Publication,
  publishOpenedBox,
  readSealedComments,
} from '../../actions/publish-opened-box.ts';
import type { Wave } from '../../actions/read-wave.ts';
import { DomainError } from '../../core/ground/errors.ts';
import { readCommentsForm } from '../../forms/comments.ts';
import type { OpeningReply } from '../../forms/progress.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { OpenBoxPage } from '../../views/manage/open-box-page.tsx';
import { OpeningPage } from '../../views/manage/opening-page.tsx';
import {
  ReadCommentsPage,
  type ReadCommentsProps,
} from '../../views/manage/read-comments-page.tsx';
import type { AppContext, AppEnv } from '../app-env.ts';
import { ownSiteOnly } from '../own-site.ts';
import { takeForm } from '../read-body.ts';
import { frameOf, headOf, savedQuery, waveOf } from './frame.ts';

/** Opening the box of a wave that needs no key holder, step by step. */
export const serverOpenedBox = new Hono<AppEnv>();

const openPath = (id: string) => wavePath(id, 'open-box');

serverOpenedBox.get('/waves/:wave/open-box', async (c) => {
  const wave = await waveOfServer(c);
  const page = { frame: await frameOf(c), wave: headOf(wave) };
  const opening = await readOpening(c.get('context'), wave.id);
  return c.html(opening ? <OpeningPage {...page} {...opening} /> : <OpenBoxPage {...page} />);
});

/** One step: the next ballots, or when all were opened the tables. A script asks again and again. */
serverOpenedBox.post('/waves/:wave/open-box', async (c) => {
  const { id } = await waveOfServer(c);
  const context = c.get('context');
  const before = await readOpening(context, id);
  const opened = before !== null && before.done === before.total;
  const published = opened ? await publishOpenedBox(context, 'hr', id) : null;
  const next = published ? nextOf(id, published) : openPath(id);
  if (!c.req.header('accept')?.startsWith('application/json')) {
    if (!opened) await openBoxInSteps(context, 'hr', id);
    return c.redirect(next, 303);
  }
  if (!opened) {
    return c.json((await openBoxInSteps(context, 'hr', id)) satisfies OpeningReply);
  }
  if (published?.outcome === 'unopened') return c.json(await readOpening(context, id));
  return c.json({ ...before, next } satisfies OpeningReply);
});

/**
 * The open answers that would be published: HR reads them first and may leave some out. All tables
 * are made for it, so no other website can have a browser ask for it over and over.
 */
serverOpenedBox.get('/waves/:wave/open-box/comments', ownSiteOnly, async (c) => {
  const wave = await waveOfServer(c);
  const questions = await readSealedComments(c.get('context'), wave.id);
  if (!questions?.length) return c.redirect(openPath(wave.id), 303);
  return readingPage(c, wave, { questions, seen: [], leftOut: [] });
});

serverOpenedBox.post('/waves/:wave/open-box/comments', async (c) => {
  const wave = await waveOfServer(c);
  const { seen, leave: leftOut } = await takeForm(c, readCommentsForm);
  const reading = { seen: new Set(seen), leftOut: new Set(leftOut) };
  const published = await publishOpenedBox(c.get('context'), 'hr', wave.id, reading);
  if (published.outcome !== 'unread') return c.redirect(nextOf(wave.id, published), 303);
  return readingPage(c, wave, { questions: published.questions, seen, leftOut });
});

function nextOf(id: string, { outcome }: Publication): string {
  if (outcome === 'published') return `${wavePath(id)}?${savedQuery}`;
  return outcome === 'unread' ? wavePath(id, 'open-box/comments') : openPath(id);
}

async function readingPage(
  c: AppContext,
  wave: Wave,
  read: Omit<ReadCommentsProps, 'frame' | 'wave'>,
) {
  const frame = await frameOf(c, wavePath(wave.id, 'open-box/comments'));
  return c.html(<ReadCommentsPage frame={frame} wave={headOf(wave)} {...read} />);
}

/** @throws DomainError `wave.unknown`, `box.key-holder`, `wave.state` */
async function waveOfServer(c: AppContext): Promise<Wave> {
  const wave = await waveOf(c);
  if (wave.settings.openedBy !== 'server-sealed') throw new DomainError('box.key-holder');
  if (wave.state !== 'closed') throw new DomainError('wave.state', { state: wave.state });
  return wave;
}
