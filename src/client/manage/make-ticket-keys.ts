import type { TicketKeysReply } from '../../forms/progress.ts';
import { ask, ownHost } from '../base/http.ts';

/**
 * Presses the button that makes the next few keys of the groups until all are there, and shows how
 * far it is. Without script HR presses it; when a request fails, the button is there again.
 */
export async function makeTicketKeys(page: Document): Promise<void> {
  const form = page.querySelector<HTMLFormElement>('form[data-ticket-keys]');
  const bar = page.querySelector<HTMLProgressElement>('#tickets-bar');
  const count = page.querySelector<HTMLElement>('#tickets-count');
  if (!form || !bar || !count) return;
  form.hidden = true;
  try {
    let progress = { made: bar.value, total: bar.max };
    while (progress.made < progress.total) {
      progress = await makeSome(form.action);
      bar.value = progress.made;
      count.textContent = (count.dataset.words ?? '')
        .replace('{made}', String(progress.made))
        .replace('{total}', String(progress.total));
    }
    page.location.reload();
  } catch {
    form.hidden = false;
  }
}

async function makeSome(action: string): Promise<TicketKeysReply> {
  const path = new URL(action).pathname;
  const answer = await ask(ownHost(), path, { method: 'POST', signedIn: true });
  if (answer.status !== 200) throw new Error(`status ${answer.status}`);
  return answer.body as TicketKeysReply;
}
