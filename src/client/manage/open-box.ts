import type { OpeningReply } from '../../forms/progress.ts';
import { ask, ownHost } from '../base/http.ts';
import { remainingTime } from '../key-holder/remaining-time.ts';

const mostTries = 3;
/** A step opens as many ballots as fit in one request (milliseconds). */
const patience = 300_000;

/**
 * Presses the button that opens the next ballots until all are open and published, and shows how far
 * it is. A lost step is asked for again; when the server does not answer, the button is there again.
 */
export async function openBox(page: Document): Promise<void> {
  const form = page.querySelector<HTMLFormElement>('form[data-opening]');
  const phase = page.querySelector<HTMLElement>('#opening-phase');
  const bar = page.querySelector<HTMLProgressElement>('#opening-bar');
  if (!form || !phase || !bar) return;
  form.hidden = true;
  const began = performance.now();
  const doneBefore = bar.value;
  try {
    for (;;) {
      const { done, total, next } = await openSome(form.action);
      if (next) return page.location.assign(next);
      bar.value = done;
      if (done === total) phase.textContent = phase.dataset.counting ?? '';
      say(page, done, total);
      const elapsed = performance.now() - began;
      sayRemaining(page, remainingTime(elapsed, done - doneBefore, total - doneBefore));
    }
  } catch {
    phase.textContent = phase.dataset.stopped ?? '';
    sayRemaining(page, null);
    form.hidden = false;
  }
}

async function openSome(action: string): Promise<OpeningReply> {
  for (let tried = 1; ; tried += 1) {
    try {
      const path = new URL(action).pathname;
      const answer = await ask(ownHost(), path, { method: 'POST', signedIn: true, patience });
      if (answer.status === 200) return answer.body as OpeningReply;
      throw new Error(`status ${answer.status}`);
    } catch (error) {
      if (tried === mostTries) throw error;
    }
  }
}

function say(page: Document, done: number, total: number): void {
  const count = page.querySelector<HTMLElement>('#opening-count');
  if (!count) return;
  count.textContent = (count.dataset.words ?? '')
    .replace('{done}', String(done))
    .replace('{total}', String(total));
}

function sayRemaining(page: Document, left: ReturnType<typeof remainingTime>): void {
  const line = page.querySelector<HTMLElement>('#opening-left');
  if (!line) return;
  line.textContent = left ? (line.dataset[left.unit] ?? '').replace('{n}', String(left.n)) : '';
}
