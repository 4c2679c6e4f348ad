import type { MailBindings } from '../../src/mail/mail-bindings.ts';
import { type Letter, lastLetter } from '../../src/mail/sender.ts';
import { mailOf } from '../../src/mail/senders.ts';

interface Posted {
  letters: Letter[];
  settings: MailBindings;
  /** Milliseconds in which letters may begin. */
  left: number;
  /** At which look at the time it is long over, whatever was left. */
  overAt: number | null;
}

/** Milliseconds that a look at the time takes of a delivery that has an end. */
const look = 1000;

/** Sends what it is posted by the sender that the settings name, as the clock would. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { letters, settings, left, overAt }: Posted = await request.json();
    let looks = 0;
    const timeLeft = () => {
      looks += 1;
      return looks === overAt ? -2 * lastLetter : left - looks * look;
    };
    const dated = letters.map((letter) => ({ ...letter, date: new Date(letter.date) }));
    const mail = mailOf(settings, () => new Date());
    return Response.json(await mail?.sender.send(dated, timeLeft));
  },
};
