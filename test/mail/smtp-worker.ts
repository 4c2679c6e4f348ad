import type { MailBindings } from '../../src/mail/mail-bindings.ts';
import type { Letter } from '../../src/mail/sender.ts';
import { mailOf } from '../../src/mail/senders.ts';

interface Posted {
  letters: Letter[];
  settings: MailBindings;
  /** Milliseconds in which letters may begin. */
  left: number;
}

/** Milliseconds that a look at the time takes of a delivery that has an end. */
const look = 1000;

/** Sends what it is posted by the sender that the settings name, as the clock would. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { letters, settings, left }: Posted = await request.json();
    let over = left;
    const timeLeft = () => {
      over -= look;
      return over;
    };
    const dated = letters.map((letter) => ({ ...letter, date: new Date(letter.date) }));
    const mail = mailOf(settings, () => new Date());
    return Response.json(await mail?.sender.send(dated, timeLeft));
  },
};
