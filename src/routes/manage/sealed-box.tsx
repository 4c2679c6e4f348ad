import { Hono } from 'hono';
import { openSealedBox } from '../../actions/open-sealed-box.ts';
import { DomainError } from '../../core/errors.ts';
import { wavePath } from '../../views/manage/frame.tsx';
import { OpenBoxPage } from '../../views/manage/open-box-page.tsx';
import type { AppEnv } from '../app-env.ts';
import { frameOf, headOf, saved, waveOf } from './frame.ts';

/** Opening the box of a wave that needs no key holder. */
export const sealedBox = new Hono<AppEnv>();

sealedBox.get('/waves/:wave/open-box', async (c) => {
  const wave = await waveOf(c);
  if (wave.settings.openedBy !== 'server-sealed') throw new DomainError('box.key-holder');
  if (wave.state !== 'closed') throw new DomainError('wave.state', { state: wave.state });
  return c.html(<OpenBoxPage frame={await frameOf(c)} wave={headOf(wave)} />);
});

sealedBox.post('/waves/:wave/open-box', async (c) => {
  const id = c.req.param('wave');
  await openSealedBox(c.get('context'), id);
  return saved(c, wavePath(id));
});
