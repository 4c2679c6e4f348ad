import { inject } from 'vitest';
import type { OpenDefinition } from './respond-world.ts';
import type { Share } from './shared-world.ts';

/** A file's part of the deployment that the whole lane shares. */
export interface RespondShare extends Omit<Share, 'leaders' | 'staff'> {
  /** A link nobody used yet, of the open wave. */
  nextLink: (who?: 'leader' | 'staff') => string;
}

/** Asks for links of an open wave that no other file gets; the first to ask waits for the world. */
export async function shareRespondWorld(definition: OpenDefinition): Promise<RespondShare> {
  const reply = await fetch(`${inject('sharedWorld')}/${definition}`);
  if (!reply.ok) throw new Error(await reply.text());
  const { leaders, staff, ...same } = (await reply.json()) as Share;
  const take = (links: string[]) => {
    const link = links.pop();
    if (!link) throw new Error('this file used all its links');
    return link;
  };
  return { ...same, nextLink: (who = 'staff') => take(who === 'leader' ? leaders : staff) };
}
