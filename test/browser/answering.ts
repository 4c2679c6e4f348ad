import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { inject } from 'vitest';
import { inBrowser } from './in-browser.ts';
import { phone } from './respond-driver.ts';
import type { OpenDefinition } from './respond-world.ts';
import type { Share } from './shared-world.ts';

/** A file's part of the deployment that the whole lane shares. */
export interface RespondShare extends Omit<Share, 'leaders' | 'staff'> {
  /** A link nobody used yet, of the open wave. */
  nextLink: (who?: 'leader' | 'staff') => string;
}

interface Answering {
  $file: { world: RespondShare };
  $test: {
    /** A phone nobody used before. */
    context: BrowserContext;
    /** Another device nobody used before. */
    device: (options: BrowserContextOptions) => Promise<BrowserContext>;
  };
}

/**
 * Tests of people who answer, each on devices of its own, with links into an open wave of this
 * definition that no other file gets; the first file to ask waits for the deployment.
 */
export const answering = (definition: OpenDefinition) =>
  inBrowser.extend<Answering>({
    world: [
      // biome-ignore lint/correctness/noEmptyPattern: the runner reads in the pattern what is asked for
      async ({}, use) => use(await shareRespondWorld(definition)),
      { scope: 'file' },
    ],
    context: async ({ browser }, use) => {
      const context = await phone(browser);
      await use(context);
      await context.close();
    },
    device: async ({ browser }, use) => {
      const used: BrowserContext[] = [];
      await use(async (options) => {
        const context = await browser.newContext(options);
        used.push(context);
        return context;
      });
      for (const context of used) await context.close();
    },
  });

async function shareRespondWorld(definition: OpenDefinition): Promise<RespondShare> {
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
