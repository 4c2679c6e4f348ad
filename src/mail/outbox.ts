import type { MailBindings } from './mail-bindings.ts';
import { mimeOf } from './mime.ts';
import type { Outcome, Sender, SenderKind } from './sender.ts';

/** Hands letters to the machine it runs on, which keeps them as files: for developing and the demo. */
export const outbox: SenderKind = { settings: null, make };

function make({ OUTBOX: keeper }: MailBindings): Sender | null {
  if (!keeper) return null;
  return {
    async send(letters, timeLeft) {
      const outcomes: Outcome[] = [];
      for (const letter of letters) {
        if (timeLeft() <= 0) return { outcomes, trouble: 'slow' };
        await keeper.fetch('http://outbox/', { method: 'POST', body: mimeOf(letter) });
        outcomes.push({ became: 'accepted' });
      }
      return { outcomes };
    },
  };
}
