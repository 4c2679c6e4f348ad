import { env } from 'cloudflare:test';
import type { UncheckedEnv } from '../../src/env.ts';
import type { Letter, Sender } from '../../src/mail/sender.ts';
import type { World } from './world.ts';

/** What the deployment of a test is sent mail with: every letter whole, as a local outbox keeps it. */
export function keepOutbox(): string[] {
  const kept: string[] = [];
  const bindings: UncheckedEnv = {
    MAIL_SENDER: 'outbox',
    MAIL_FROM: 'hr@brug.example',
    MAIL_PER_MINUTE: '10',
    OUTBOX: { fetch: async (_url, { body }) => kept.push(body) },
  };
  Object.assign(env, bindings);
  return kept;
}

/** Makes every letter to the outbox take so long; whatever else the clock does happens in between. */
export function slowOutbox(kept: string[], takes: () => Promise<void>): void {
  Object.assign(env, {
    OUTBOX: {
      fetch: async (_url: string, { body }: { body: string }) => {
        kept.push(body);
        await takes();
      },
    },
  });
}

/** A context whose sender is another one; letters go to it in steps of ten. */
export function contextSending(world: World, send: Sender['send']) {
  return () => ({
    ...world.context(),
    mail: {
      from: 'hr@brug.example',
      perStep: 10,
      clock: () => world.clock.now,
      sender: { send },
    },
  });
}

export const addressesOf = (letters: readonly Letter[]) => letters.map(({ to }) => to);
