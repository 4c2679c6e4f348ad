import type { MailBindings } from '../../src/mail/mail-bindings.ts';
import type { Letter } from '../../src/mail/sender.ts';
import { mailOf } from '../../src/mail/senders.ts';

/** Sends what it is posted by the sender that the settings name, as the clock would. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { letters, settings }: { letters: Letter[]; settings: MailBindings } =
      await request.json();
    const dated = letters.map((letter) => ({ ...letter, date: new Date(letter.date) }));
    return Response.json(await mailOf(settings)?.sender.send(dated));
  },
};
