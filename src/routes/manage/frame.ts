import { readWave, type Wave } from '../../actions/read-wave.ts';
import { summariseWave } from '../../actions/summarise-wave.ts';
import { findOrganisation } from '../../storage/organisation.ts';
import { manageTexts } from '../../texts/manage.ts';
import type { Frame, WaveHead } from '../../views/manage/frame.tsx';
import type { WaveFacts } from '../../views/manage/life.ts';
import type { AppContext } from '../app-env.ts';
import { isDesk } from '../audiences.ts';
import { offersPasskey } from '../passkey-offer.ts';
import { newPress } from '../press.ts';

/** Says on the next page what was done; nothing more is that something was saved. */
export const savedQuery = 'saved';

/**
 * What HR's pages need to know about the visit.
 * @param path where the page stands, if a form of it was sent elsewhere
 */
export async function frameOf(c: AppContext, path = c.req.path): Promise<Frame> {
  const found = await findOrganisation(c.get('context').db);
  return {
    language: c.get('language'),
    path,
    ...(isDesk(c.get('right')) ? {} : { desk: 'council' as const }),
    once: newPress(),
    done: doneIn(c.req.query(savedQuery)),
    offersPasskey: await offersPasskey(c),
    ...(found
      ? { organisation: { name: found.name, ...(found.logo ? { logo: '/logo' } : {}) } }
      : {}),
  };
}

/** The wave in the path. @throws DomainError `wave.unknown` */
export function waveOf(c: AppContext): Promise<Wave> {
  return readWave(c.get('context'), c.req.param('wave') ?? '');
}

export function headOf({ id, title, state }: Wave): WaveHead {
  return { id, title, state };
}

export async function factsOf(c: AppContext): Promise<WaveFacts> {
  return summariseWave(c.get('context'), await waveOf(c));
}

function doneIn(query: string | undefined): Frame['done'] {
  const { done } = manageTexts.en;
  if (query === undefined) return undefined;
  return Object.hasOwn(done, query) ? (query as keyof typeof done) : 'saved';
}

/** Back to a page of HR's desk after something was done. */
export function saved(c: AppContext, path: string, done?: Frame['done']): Response {
  return c.redirect(`${path}?${savedQuery}${done ? `=${done}` : ''}`, 303);
}
